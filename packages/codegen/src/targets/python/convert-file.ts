import type { Given } from "../languages/language.js";
import type { GeneratedFile } from "../target.js";
import { pythonFile } from "./python-file.js";

/** The functions that the methods of generated classes call, by the names that quicktype gives them. */
const FUNCTIONS = {
  from_bool: `def from_bool(x: Any) -> bool:
    assert isinstance(x, bool)
    return x`,
  from_dict: `def from_dict(f: Callable[[Any], T], x: Any) -> dict[str, T]:
    assert isinstance(x, dict)
    return {key: f(value) for key, value in x.items()}`,
  from_float: `def from_float(x: Any) -> float:
    assert isinstance(x, (float, int)) and not isinstance(x, bool)
    return float(x)`,
  from_int: `def from_int(x: Any) -> int:
    # 3.0 is an integer in JSON
    if isinstance(x, float) and x.is_integer():
        return int(x)
    assert isinstance(x, int) and not isinstance(x, bool)
    return x`,
  from_list: `def from_list(f: Callable[[Any], T], x: Any) -> list[T]:
    assert isinstance(x, list)
    return [f(element) for element in x]`,
  from_none: `def from_none(x: Any) -> Any:
    assert x is None
    return x`,
  from_str: `def from_str(x: Any) -> str:
    assert isinstance(x, str)
    return x`,
  from_union: `def from_union(fs: Iterable[Callable[[Any], Any]], x: Any) -> Any:
    for f in fs:
        try:
            return f(x)
        except (AssertionError, TypeError, ValueError):
            pass
    assert False`,
  to_class: `def to_class(c: Type[T], x: Any) -> Any:
    assert isinstance(x, c)
    return cast(Any, x).to_dict()`,
  to_float: `def to_float(x: Any) -> float:
    assert isinstance(x, (float, int)) and not isinstance(x, bool)
    return x`,
} as const;

export const CONVERTERS: readonly string[] = Object.keys(FUNCTIONS);

/** The functions that a printed class calls. */
export function convertersIn(text: string): readonly string[] {
  // neither the methods of the same names nor members of the wire
  return CONVERTERS.filter((name) => new RegExp(`(?<!def |[.\\w"])${name}\\b`).test(text));
}

/** `details/_convert.py` */
export function convertFile({ catalog }: Given): GeneratedFile {
  const imports = ["from typing import Any, Callable, Iterable, Type, TypeVar, cast", "", 'T = TypeVar("T")'];
  const functions = Object.values(FUNCTIONS).flatMap((text) => ["", "", ...text.split("\n")]);
  const about =
    "From plain JSON data to the classes of details, and back. What does not fit is an `AssertionError`.";
  return pythonFile("details/_convert.py", catalog.source, about, [...imports, ...functions]);
}
