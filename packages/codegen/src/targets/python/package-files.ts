import type { Given } from "../languages/language.js";
import { indented } from "../languages/text/lines.js";
import { pythonString } from "../languages/text/literals.js";
import type { GeneratedFile } from "../target.js";
import { detailsModule } from "./details-file.js";
import { pythonFile } from "./python-file.js";

/** `__init__.py` */
export function packageFile({ catalog }: Given): GeneratedFile {
  const about = `The errors of the catalog \`${catalog.name}\`: their codes, what is known of each, and their details.`;
  return pythonFile("__init__.py", catalog.source, about, [
    "from . import codes",
    "from .errors import ERRORS, ErrorDefinition, RetryRule",
    "",
    '__all__ = ["ERRORS", "ErrorDefinition", "RetryRule", "codes"]',
  ]);
}

/** `details/__init__.py`: a module is loaded when the first of its classes is asked for. */
export function detailsPackageFile({ catalog, details }: Given): GeneratedFile {
  const classes = details.flatMap((file) =>
    file.classes.map(({ name }) => ({ name, module: detailsModule(file) })),
  );
  const about = "The details of the errors, as dataclasses with `from_dict` and `to_dict`.";
  return pythonFile("details/__init__.py", catalog.source, about, [
    "from importlib import import_module",
    "from typing import TYPE_CHECKING, Any",
    "",
    "if TYPE_CHECKING:",
    ...indented(
      classes.map(({ name, module }) => `from .${module} import ${name} as ${name}`),
      "    ",
    ),
    "",
    "_MODULES = {",
    ...indented(
      classes.map(({ name, module }) => `${pythonString(name)}: ${pythonString(module)},`),
      "    ",
    ),
    "}",
    "",
    "__all__ = list(_MODULES)",
    "",
    "",
    "def __getattr__(name: str) -> Any:",
    "    if name not in _MODULES:",
    '        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")',
    '    return getattr(import_module(f".{_MODULES[name]}", __name__), name)',
  ]);
}
