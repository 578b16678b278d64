import type { ErrorDefinition, RetryRule } from "../../catalog/model.js";
import { aboutErrors, deprecationOf } from "../languages/about.js";
import type { Given } from "../languages/language.js";
import { indented } from "../languages/text/lines.js";
import { pythonString } from "../languages/text/literals.js";
import type { GeneratedFile } from "../target.js";
import { pythonFile } from "./python-file.js";

/** What every catalog has in Python. */
const TYPES = `from dataclasses import dataclass
from types import MappingProxyType
from typing import Final, Literal, Mapping


@dataclass(frozen=True)
class RetryRule:
    """Whether, when and how long after a failure the same request may be sent again.

    \`never\`: the same request fails again. \`backoff\`: wait \`min_delay_ms\`, longer each time.
    \`eventually\`: what was just written is not visible yet; read again within \`window_ms\`.
    """

    strategy: Literal["never", "backoff", "eventually"]
    min_delay_ms: int = 0
    """The shortest wait, in milliseconds."""
    processed: Literal["no", "unknown"] | None = None
    """\`unknown\`: the failed request may still be carried out."""
    window_ms: int | None = None
    """How long after a write a read may fail, in milliseconds."""


@dataclass(frozen=True)
class ErrorDefinition:
    """What the catalog says of an error."""

    code: str
    status: int
    title: str
    retry: RetryRule
    generic: bool = False
    """The one error of its status that a code that is not known is read as."""
    refines: tuple[str, ...] = ()
    """More general errors, the nearest first."""
    deprecated: str | None = None
    """Why the error is no longer used."""

`;

/** `errors.py`: status, title and retry rule of every code. */
export function errorsFile({ catalog }: Given): GeneratedFile {
  const entries = catalog.errors.flatMap(entry);
  const mapping = [
    "ERRORS: Final[Mapping[str, ErrorDefinition]] = MappingProxyType({",
    ...indented(entries, "    "),
    "})",
  ];
  const end = '"""What the catalog says of every error, by code."""';
  return pythonFile("errors.py", catalog.source, aboutErrors(catalog), [
    ...TYPES.split("\n"),
    ...mapping,
    end,
  ]);
}

function entry(error: ErrorDefinition): readonly string[] {
  const code = pythonString(error.code);
  return [`${code}: ErrorDefinition(`, ...indented(fields(error, code), "    "), "),"];
}

function fields(error: ErrorDefinition, code: string): readonly string[] {
  const { status, title, generic, refines, retry } = error;
  const deprecation = deprecationOf(error);
  return [
    `code=${code},`,
    `status=${status},`,
    `title=${pythonString(title)},`,
    `retry=${retryRule(retry)},`,
    ...(generic ? ["generic=True,"] : []),
    ...(refines.length === 0
      ? []
      : [`refines=(${refines.map((more) => `${pythonString(more)},`).join(" ")}),`]),
    ...(deprecation === undefined ? [] : [`deprecated=${pythonString(deprecation)},`]),
  ];
}

function retryRule(retry: RetryRule): string {
  switch (retry.strategy) {
    case "never":
      return 'RetryRule("never")';
    case "backoff": {
      const processed = retry.processed === undefined ? "" : `, processed=${pythonString(retry.processed)}`;
      return `RetryRule("backoff", min_delay_ms=${retry.minDelayMs}${processed})`;
    }
    case "eventually":
      return `RetryRule("eventually", min_delay_ms=${retry.minDelayMs}, window_ms=${retry.windowMs})`;
  }
}
