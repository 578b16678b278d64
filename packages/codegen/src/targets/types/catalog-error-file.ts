import type { Catalog } from "../../catalog/model.js";
import { TRANSPORT_CODES } from "../../catalog/transport-codes.js";
import { errorNames } from "../../names.js";
import { typesRuntime } from "../../print/runtime-names.js";
import { type Printable, TypeScriptFile, type } from "../../print/typescript-file.js";
import type { ErrorGroup } from "../error-groups.js";
import { fallbackCodes } from "../fallback-codes.js";

/** The map and union of all errors of the catalog, whatever API they come from. */
export function catalogErrorFile(catalog: Catalog, groups: readonly ErrorGroup[]): TypeScriptFile {
  const file = new TypeScriptFile("catalog-error.ts", catalog.source);
  file.comment(["What every error of the catalog may have. What an API carries of it, its own types say."]);
  file.print`export interface CatalogErrorBase extends ${typesRuntime("ErrorBase")} {`;
  file.print`${mapMember("ErrorMap")}`;
  file.print`  /** The response was one of the contract. */`;
  file.print`  readonly recognized: true;`;
  printMembers(file);
  file.print`}`;
  file.blank();

  file.comment([
    "A response outside the contract, as the generic error of its status; or no response at all.",
  ]);
  file.print`export interface UnrecognizedError<C extends string> extends ${typesRuntime("UnrecognizedBase")} {`;
  file.print`${mapMember("ErrorMap")}`;
  file.print`  readonly code: C;`;
  printMembers(file);
  file.print`  readonly details: ${typesRuntime("Members")};`;
  file.print`}`;
  file.blank();

  if (catalog.errors.some(({ details }) => details.some(({ required }) => required))) {
    file.comment(["An error whose required details are missing or wrong."]);
    file.print`export interface MalformedError<C extends string> extends CatalogErrorBase {`;
    file.print`  readonly code: C;`;
    file.print`  readonly detailsValid: false;`;
    file.print`  readonly details: ${typesRuntime("Members")};`;
    file.print`}`;
    file.blank();
  }

  file.comment(["Code → error, for all errors of the catalog and for failures without a response."]);
  file.print`export interface ErrorMap {`;
  const fallbacks = fallbackCodes(catalog);
  for (const group of groups) {
    for (const error of group.errors) {
      const code = JSON.stringify(error.code);
      const arms = [type(errorNames(error.code).type, `/errors/${group.name}.ts`)];
      const malformed = error.details.some(({ required }) => required) ? ` | MalformedError<${code}>` : "";
      const unknown = fallbacks.has(error.code) ? ` | UnrecognizedError<${code}>` : "";
      file.print`  ${error.code}: ${arms}${malformed}${unknown};`;
    }
  }
  const defined = new Set(catalog.errors.map(({ code }) => code));
  const others = [...fallbacks].filter((code) => !defined.has(code));
  for (const code of [...others, ...TRANSPORT_CODES]) file.print`  ${code}: UnrecognizedError<"${code}">;`;
  file.print`}`;
  file.blank();

  file.comment(["Any error of the catalog; a `switch` on `code` narrows it."]);
  file.print`export type CatalogError = ErrorMap[keyof ErrorMap];`;
  return file;
}

function printMembers(file: TypeScriptFile): void {
  for (const [name, meaning] of Object.entries(MEMBERS)) {
    file.print`  /** ${meaning} */`;
    file.print`  readonly ${name}?: string;`;
  }
  file.print`  /** Violated input fields; empty where there are none. */`;
  file.print`  readonly fields: readonly ${typesRuntime("FieldError")}[];`;
}

/** Tells guards which errors a value may be. */
export function mapMember(errorMap: string): Printable {
  return ["  readonly [", typesRuntime("errorMap"), `]?: ${errorMap};`];
}

/** The texts of an error, in words. */
export const MEMBERS: Readonly<Record<string, string>> = {
  title: "Short summary, the same for every occurrence.",
  detail: "What happened this time.",
  type: "URI of the error's type (RFC 9457).",
  instance: "URI of this occurrence (RFC 9457).",
  traceId: "Finds this occurrence in the logs of the server.",
  help: "Where to read more.",
};
