import { NAME_PATTERN } from "../catalog/name-patterns.js";
import { spelled } from "../catalog/structure/structure-findings.js";
import { apiNames, isUsableName } from "../names.js";
import { CLIENT_RUNTIME } from "../print/runtime-names.js";

const TAKEN: ReadonlySet<string> = new Set([
  ...CLIENT_RUNTIME.values,
  // the name of a file of its own
  "generic",
]);

/** Whether an API, and the files about it, can have this name. */
export function isUsableApiName(name: string): boolean {
  const { value } = apiNames(name);
  return new RegExp(NAME_PATTERN).test(name) && isUsableName(value) && !TAKEN.has(value);
}

/** The name that is most like this one and can be had. */
export function usableApiName(text: string): string {
  const name = spelled(text, "-").slice(0, 50) || "api";
  return isUsableApiName(name) ? name : `${name}-api`;
}
