import { TRANSPORT_CODES } from "../../catalog/transport-codes.js";
import { errorNames, isUsableName } from "../../names.js";
import { CLIENT_PUBLIC, SERVER_PUBLIC, TYPES_PUBLIC } from "../../print/runtime-names.js";

const TAKEN: ReadonlySet<string> = new Set([
  ...TYPES_PUBLIC,
  ...[...SERVER_PUBLIC, ...CLIENT_PUBLIC].map((name) => name.replace("type ", "")),
  ...["CatalogError", "ErrorMap", "MalformedError", "UnrecognizedError", "defineError", "defineApi"],
  ...["errorHandler", "errorResponse", "sendError"],
]);

/** The code, or one like it where its generated names are not free. */
export function freeCode(code: string): string {
  const names = Object.values(errorNames(code));
  const isFree =
    !TRANSPORT_CODES.includes(code) && names.every((name) => isUsableName(name) && !TAKEN.has(name));
  return isFree ? code : `${code.slice(0, 56)}_failed`;
}
