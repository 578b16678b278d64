import { listedError } from "../../catalog/lookups.js";
import type { FieldExample } from "../../catalog/model.js";
import type { ReadingScope } from "./reading-scope.js";
import type { Said } from "./said.js";

/** The code that a client takes an error for. */
export interface FoundCode {
  readonly code: string;
  readonly recognized: boolean;
  readonly receivedCode?: string;
}

/** The code on the wire, else the API's match rules, else the generic error of the status. */
export function findCode(
  { codes = [], texts }: Said,
  fields: readonly FieldExample[],
  status: number,
  scope: ReadingScope,
): FoundCode {
  const listed = codes.map((text) => scope.codes.get(text)).find((sent) => sent !== undefined);
  if (listed !== undefined) return { code: listed.code, recognized: true };
  const [receivedCode] = codes;
  if (receivedCode !== undefined) return { code: scope.genericOf(status), recognized: false, receivedCode };
  const matched = scope.api.match.find(
    ({ code, hasFields, detail, rule }) =>
      listedError(scope.api, code)?.status === status &&
      (hasFields === undefined || hasFields === fields.length > 0) &&
      (detail === undefined || detail === texts?.detail) &&
      (rule === undefined || fields.some((field) => field.rule === rule)),
  );
  const code = matched?.code ?? scope.genericOf(status);
  return { code, recognized: listedError(scope.api, code) !== undefined };
}
