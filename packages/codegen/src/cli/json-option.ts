import { Option } from "commander";
import { jsonText } from "../print/json-text.js";
import { print } from "./terminal.js";

export interface JsonFlag {
  readonly json?: boolean;
}

export function jsonOption(): Option {
  return new Option("--json", "print the result as JSON, for machines");
}

/** Prints a result for machines. */
export function printJson(value: unknown): void {
  print(jsonText(value, 2));
}
