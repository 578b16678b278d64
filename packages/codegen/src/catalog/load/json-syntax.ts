import type { Position } from "../finding.js";

/** Why and where a text is not JSON. */
export interface JsonProblem {
  readonly message: string;
  readonly position: Position;
}

/** Undefined if the text is JSON. JSON is stricter than the YAML that contains it: what YAML lets pass, other tools would not read. */
export function jsonProblem(text: string): JsonProblem | undefined {
  const message = parseError(text);
  if (message === undefined) return undefined;
  const before = text.slice(0, offsetOfError(text)).split("\n");
  return {
    message: message.replace(/ in JSON at position.*$|, (?:\.{3})?".*" is not valid JSON$/s, ""),
    position: { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 },
  };
}

/** The first character that makes the text wrong. Not every message of the engine has it: the longest beginning that is not wrong does. */
function offsetOfError(text: string): number {
  let right = 0;
  let wrong = text.length + 1;
  while (wrong - right > 1) {
    const middle = (right + wrong) >> 1;
    if (isBeginning(text.slice(0, middle))) right = middle;
    else wrong = middle;
  }
  return right;
}

/** Whether more text could make it JSON. */
function isBeginning(text: string): boolean {
  const message = parseError(text);
  if (message === undefined) return true;
  const position = /position (\d+)/.exec(message)?.[1];
  return /end of JSON input|Unterminated/.test(message) || Number(position) === text.length;
}

function parseError(text: string): string | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}
