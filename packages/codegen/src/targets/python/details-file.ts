import type { PrintedDetails } from "../languages/language.js";
import type { GeneratedFile } from "../target.js";
import { convertersIn } from "./convert-file.js";
import { pythonFile } from "./python-file.js";

/** The dataclasses of the details of one error, or those that details share. */
export function detailsFile({ error, source, classes, mentions }: PrintedDetails): GeneratedFile {
  const text = classes.map((printed) => printed.text).join("\n\n");
  const about =
    error === undefined ? "What details of several errors share." : `Details of \`${error.code}\`.`;
  const lines = [
    // names of classes in annotations are looked up by type checkers only
    "from __future__ import annotations",
    "",
    "from dataclasses import dataclass",
    "from typing import Any",
    "",
    `from ._convert import ${convertersIn(text).join(", ")}`,
    ...(mentions.length === 0 ? [] : [`from .shared_details import ${mentions.join(", ")}`]),
    "",
    "",
    ...text.trimEnd().split("\n"),
  ];
  return pythonFile(`details/${detailsModule({ error })}.py`, source, about, lines);
}

/** Name of a module: never a word of the language, with this end. */
export function detailsModule({ error }: Pick<PrintedDetails, "error">): string {
  return `${error?.code ?? "shared"}_details`;
}
