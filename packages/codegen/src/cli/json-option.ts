import { Option } from "commander";
import { jsonText } from "../print/json-text.js";
import { print } from "./terminal.js";

export interface JsonFlag {
  readonly json?: boolean;
}

export function jsonOption(): Option {
  return new Option("--json", "print the result as JSON, for machines");
}

/** Prints a result for machines. `lines`: it is one of several, each on a line of its own. */
export function printJson(value: unknown, lines = false): void {
  print(jsonText(value, lines ? 0 : 2));
}
