import type { Api, Catalog, SentError } from "../../catalog/model.js";
import { TRANSPORT_CODES } from "../../catalog/transport-codes.js";
import { type Carried, carriedBy } from "../../dialect/carried.js";
import { type ApiNames, apiNames, errorNames } from "../../names.js";
import { typesRuntime } from "../../print/runtime-names.js";
import { type ImportedName, type Printable, TypeScriptFile, type } from "../../print/typescript-file.js";
import { printInterface } from "../../print/typescript-type.js";
import { apiDetailsName, arriveUnchanged, arrivingDetails } from "../api-details.js";
import type { GroupNames } from "../error-groups.js";
import { fallbackCodes } from "../fallback-codes.js";
import { MEMBERS, mapMember } from "./catalog-error-file.js";
import { importDefinitions } from "./errors-file.js";

/** How the details of one error arrive through the dialect of an API. */
interface CarriedDetails {
  readonly type: string | ImportedName;
  /** Some of them are required, so a response may lack them. */
  readonly required: boolean;
}

/** What the reader of one API gives: only what its dialect can carry. */
export function apiFile(api: Api, catalog: Catalog, groups: GroupNames): TypeScriptFile {
  const file = new TypeScriptFile(`apis/${api.name}.ts`, api.source);
  const names = apiNames(api.name);
  const carried = carriedBy(api.dialect);
  if (carried.fields !== undefined) printFieldError(file, api, names, carried.fields);
  const details = new Map(
    api.errors.map((sent) => [sent.code, detailsOf(file, api, sent, carried, groups)] as const),
  );
  const anyDetails = carriesAnyDetails(carried);
  printBase(file, api, names, carried);
  printErrorOf(file, api, names, carried, anyDetails);
  printUnrecognized(file, api, names, anyDetails);
  if ([...details.values()].some((entry) => entry?.required === true))
    printWithRequired(file, names, carried);
  printMap(file, api, names, catalog, details);
  return file;
}

function printFieldError(
  file: TypeScriptFile,
  api: Api,
  names: ApiNames,
  parts: ReadonlySet<"rule" | "message" | "params">,
): void {
  file.comment([`One violated input field, as the ${api.title} tells it.`]);
  file.print`export interface ${names.fieldError} {`;
  file.print`  /** JSON Pointer (RFC 6901); \`""\` is the whole document. */`;
  file.print`  readonly pointer: string;`;
  if (parts.has("rule")) file.print`  readonly rule?: string;`;
  if (parts.has("message")) file.print`  readonly message?: string;`;
  if (parts.has("params")) file.print`  readonly params?: ${typesRuntime("Members")};`;
  file.print`}`;
  file.blank();
}

function printBase(file: TypeScriptFile, api: Api, names: ApiNames, carried: Carried): void {
  file.comment([`What a response of the ${api.title} may tell.`]);
  file.print`interface ${names.base} extends ${typesRuntime("ErrorBase")} {`;
  file.print`${mapMember(names.errorMap)}`;
  for (const [member] of carried.texts) {
    file.print`  /** ${MEMBERS[member] ?? member} */`;
    file.print`  readonly ${member}?: string;`;
  }
  if (carried.fields !== undefined) {
    file.print`  /** Violated input fields; empty where there are none. */`;
    file.print`  readonly fields: readonly ${names.fieldError}[];`;
  }
  file.print`}`;
  file.blank();
}

function printErrorOf(
  file: TypeScriptFile,
  api: Api,
  names: ApiNames,
  carried: Carried,
  details: boolean,
): void {
  const parameter: Printable = details ? [", D = ", typesRuntime("Members")] : "";
  file.comment([`The error \`C\` of the ${api.title}${details ? ", with its details" : ""}.`]);
  file.print`export interface ${names.errorOf}<C extends string${parameter}> extends ${names.base} {`;
  printRecognized(file, carried);
  if (details) file.print`  readonly details: D;`;
  file.print`}`;
  file.blank();
}

/** What the code is comes first: by the first member with a literal type TypeScript tells the errors of a union apart. */
function printRecognized(file: TypeScriptFile, carried: Carried): void {
  file.print`  readonly code: C;`;
  file.print`  readonly recognized: true;`;
  for (const [member, presence] of carried.texts) {
    if (presence === "always") file.print`  readonly ${member}: string;`;
  }
}

function printUnrecognized(file: TypeScriptFile, api: Api, names: ApiNames, details: boolean): void {
  file.comment([
    `A response that the contract of the ${api.title} does not know, as the generic error of its status; or no response at all.`,
  ]);
  const head = `export interface ${names.unrecognized}<C extends string>`;
  const line = `${head} extends ${names.base}, ${file.resolve(typesRuntime("UnrecognizedBase"))} {`;
  file.print`${line.length <= 110 ? line : line.replace(" extends ", "\n  extends ").replace(", ", ",\n    ")}`;
  file.print`  readonly code: C;`;
  file.print`  readonly recognized: false;`;
  if (details) file.print`  readonly details: ${typesRuntime("Members")};`;
  file.print`}`;
  file.blank();
}

/**
 * Interfaces, and no intersections: a check of all errors takes half as long with those. Each extends the base and not
 * the other interface, which would be made once more for each error.
 */
function printWithRequired(file: TypeScriptFile, names: ApiNames, carried: Carried): void {
  file.comment(["An error whose required details are all there."]);
  file.print`export interface ${names.wellFormed}<C extends string, D> extends ${names.base} {`;
  printRecognized(file, carried);
  file.print`  readonly detailsValid: true;`;
  file.print`  readonly details: D;`;
  file.print`}`;
  file.blank();
  file.comment(["An error whose required details are missing or wrong."]);
  file.print`export interface ${names.malformed}<C extends string> extends ${names.base} {`;
  printRecognized(file, carried);
  file.print`  readonly detailsValid: false;`;
  file.print`  readonly details: ${typesRuntime("Members")};`;
  file.print`}`;
  file.blank();
}

function printMap(
  file: TypeScriptFile,
  api: Api,
  names: ApiNames,
  catalog: Catalog,
  details: ReadonlyMap<string, CarriedDetails | undefined>,
): void {
  file.comment([`Code → error, for all that a call of the ${api.title} may end in.`]);
  file.print`export interface ${names.errorMap} {`;
  const fallbacks = fallbackCodes(catalog);
  for (const { code, status } of api.errors) {
    const carried = details.get(code);
    const quoted = JSON.stringify(code);
    const argument = carried === undefined ? "" : [", ", carried.type];
    const malformed = carried?.required === true ? `${names.malformed}<${quoted}>` : "";
    const unknown = fallbacks.has(code) ? `${names.unrecognized}<${quoted}>` : "";
    file.print`  /** HTTP status ${status}. */`;
    const arm = [malformed === "" ? names.errorOf : names.wellFormed, "<", quoted, argument, ">"];
    printArms(file, code, [arm, malformed, unknown]);
  }
  const listed = new Set(api.errors.map(({ code }) => code));
  const others = [...fallbacks].filter((code) => !listed.has(code));
  for (const code of [...others, ...TRANSPORT_CODES])
    file.print`  ${code}: ${names.unrecognized}<"${code}">;`;
  file.print`}`;
  file.blank();
  file.comment([`Any error of the ${api.title}; a \`switch\` on \`code\` narrows it.`]);
  file.print`export type ${names.error} = ${names.errorMap}[keyof ${names.errorMap}];`;
}

/** What one code may be, on one line or below it. */
function printArms(file: TypeScriptFile, code: string, arms: readonly Printable[]): void {
  const texts = arms.map((arm) => file.resolve(arm)).filter((text) => text !== "");
  const line = `  ${code}: ${texts.join(" | ")};`;
  if (line.length <= 110) file.print`${line}`;
  else file.print`  ${code}:\n${texts.map((text) => `    | ${text}`).join("\n")};`;
}

function carriesAnyDetails(carried: Carried): boolean {
  // a name that no catalog has is carried only by a dialect that carries all
  return carried.hasDetail("") || carried.singleDetails;
}

/** The type of an error's details as they arrive: the catalog's own, or what the dialect and the overrides make of it. */
function detailsOf(
  file: TypeScriptFile,
  api: Api,
  sent: SentError,
  carried: Carried,
  groups: GroupNames,
): CarriedDetails | undefined {
  const arriving = arrivingDetails(sent, carried);
  if (arriving.length === 0) return undefined;
  const required = arriving.some((member) => member.required);
  const { details } = errorNames(sent.code);
  if (arriveUnchanged(arriving, sent)) {
    return { type: type(details, `/errors/${groups.get(sent.code) ?? ""}.ts`), required };
  }
  const own = apiDetailsName(api, sent.code);
  for (const { schema } of arriving) importDefinitions(file, schema);
  file.print`${printInterface(own, arriving, `Details of \`${sent.code}\` as this API tells them.`)}`;
  return { type: own, required };
}
