import { LAST_RESORTS } from "../../catalog/generic-of.js";
import type { Api, Catalog, RetryRule } from "../../catalog/model.js";
import { carriedBy } from "../../dialect/carried.js";
import { usesNumericCodes } from "../../dialect/usage.js";
import { apiNames, dialectName } from "../../names.js";
import { jsString, jsValue, propertyName } from "../../print/encode.js";
import { clientRuntime } from "../../print/runtime-names.js";
import { type Printable, TypeScriptFile, value } from "../../print/typescript-file.js";
import { arrivingDetails } from "../api-details.js";
import { generatedType } from "../module-names.js";
import type { EmitOptions } from "../target.js";
import { DetailsChecks } from "./details-checks.js";
import { type PrintedError, printErrors } from "./print-errors.js";
import { separated } from "./reading-members.js";
import { spellingsOf } from "./spellings.js";
import { statusesByGeneric } from "./statuses-by-generic.js";

/** One API as a client reads it. */
export function apiFile(api: Api, catalog: Catalog, options: EmitOptions): TypeScriptFile {
  const file = new TypeScriptFile(`apis/${api.name}.ts`, api.source);
  const names = apiNames(api.name);
  const dialect = value(dialectName(api.dialect.name), `/dialects/${api.dialect.name}.ts`);
  const error = generatedType(names.error, options);
  const checks = new DetailsChecks(file, catalog, [names.value, names.error, dialectName(api.dialect.name)]);
  const errors = printedErrors(checks, api, catalog);
  checks.print();
  file.comment([`${api.title}: its errors, as a client reads them.`]);
  file.print`export const ${names.value}: ${clientRuntime("Api")}<${error}> = /*#__PURE__*/ ${clientRuntime("defineApi")}<${error}>({`;
  file.print`  name: ${jsString(api.name)},`;
  file.print`  dialect: ${dialect},`;
  file.print`  errors: () => [`;
  printErrors(file, errors);
  file.print`  ],`;
  printCodes(file, api);
  if (usesNumericCodes(api.dialect, api.errors)) file.print`  numericCodes: true,`;
  printRules(file, api, catalog);
  printMatch(file, api);
  file.print`});`;
  return file;
}

const NEVER: RetryRule = { strategy: "never" };

/** What the API lists, then the generic errors that the other statuses are read as. */
function printedErrors(checks: DetailsChecks, api: Api, catalog: Catalog): PrintedError[] {
  const carried = carriedBy(api.dialect);
  const statuses = statusesByGeneric(api, catalog);
  const statusesOf = (code: string): readonly number[] => statuses.get(code) ?? [];
  const listed = new Set(api.errors.map(({ code }) => code));
  const others = catalog.errors.filter(
    ({ code }) => !listed.has(code) && (statusesOf(code).length > 0 || LAST_RESORTS.has(code)),
  );
  const defined = new Set(catalog.errors.map(({ code }) => code));
  const lastResorts = [...LAST_RESORTS.keys()].filter((code) => !defined.has(code));
  return [
    ...api.errors.map((sent) => ({
      code: sent.code,
      statuses: statusesOf(sent.code),
      unlisted: false,
      retry: sent.retry,
      check: checks.check(arrivingDetails(sent, carried)),
    })),
    ...[...others, ...lastResorts.map((code) => ({ code, retry: NEVER }))].map(({ code, retry }) => ({
      code,
      statuses: statusesOf(code),
      unlisted: true,
      retry,
      check: undefined,
    })),
  ];
}

/** How codes are spelled, where that is not as they are. */
function printCodes(file: TypeScriptFile, api: Api): void {
  const aliased = api.errors.filter(({ code, wire }) => wire.length !== 1 || wire[0] !== code);
  const aliases = aliased.flatMap(({ code, wire }) =>
    wire.map((spelling) => `${propertyName(String(spelling))}: ${jsString(code)}`),
  );
  const spellings = spellingsOf(api.dialect.layout, "code");
  if (aliases.length === 0 && spellings.length === 0) return;
  file.print`  codes: (codes) => ${spelledAs("codes", aliases, spellings)},`;
}

/** How field rules are spelled, where that is not as they are. */
function printRules(file: TypeScriptFile, api: Api, catalog: Catalog): void {
  const aliases = Object.entries(api.rules).flatMap(([rule, wire]) =>
    wire.map((spelling) => `${propertyName(spelling)}: ${jsString(rule)}`),
  );
  const spellings = spellingsOf(api.dialect.layout, "field.rule");
  if (aliases.length === 0 && spellings.length === 0) return;
  const known = spellings.length === 0 ? [] : [...Object.keys(catalog.rules), ...Object.keys(api.rules)];
  file.print`  rules: () => ${spelledAs(jsValue([...new Set(known)]), aliases, spellings)},`;
}

function spelledAs(names: string, aliases: readonly string[], spellings: readonly Printable[]): Printable {
  const given: Printable[] = [names];
  const line = aliases.join(", ");
  if (line.length > 60) given.push(`{\n${aliases.map((alias) => `    ${alias},\n`).join("")}  }`);
  else if (aliases.length > 0 || spellings.length > 0) given.push(line === "" ? "{}" : `{ ${line} }`);
  if (spellings.length > 0) given.push(["[", separated(spellings, ", "), "]"]);
  return [clientRuntime("spelledAs"), "(", separated(given, ", "), ")"];
}

/** What tells the code of a body without one, as a function. */
function printMatch(file: TypeScriptFile, api: Api): void {
  const statuses = new Map(api.errors.map(({ code, status }) => [code, status]));
  const rules = api.match.flatMap(({ code, ...condition }) => {
    const status = statuses.get(code);
    return status === undefined ? [] : [{ ...condition, status, code }];
  });
  if (rules.length === 0) return;
  const looks = rules.some((rule) => Object.keys(rule).length > 2);
  file.print`  match: ${looks ? "(status, reading)" : "(status)"} => {`;
  for (const { status, hasFields, detail, rule, code } of rules) {
    const conditions = [`status === ${status}`];
    if (hasFields !== undefined) conditions.push(hasFields ? "reading.fields" : "!reading.fields");
    if (detail !== undefined) conditions.push(`reading.detail === ${jsString(detail)}`);
    if (rule !== undefined)
      conditions.push(`reading.fields?.some((field) => field.rule === ${jsString(rule)})`);
    file.print`    if (${conditions.join(" && ")}) return ${jsString(code)};`;
  }
  file.print`    return undefined;`;
  file.print`  },`;
}
