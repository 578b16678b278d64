import type { Api, Catalog, RetryRule } from "../../catalog/model.js";
import { carriedBy } from "../../dialect/carried.js";
import { placeholdersOfLayout } from "../../dialect/node-facts.js";
import { usesNumericCodes } from "../../dialect/usage.js";
import { apiNames, dialectName } from "../../names.js";
import { jsString, jsValue, propertyName } from "../../print/encode.js";
import { clientRuntime } from "../../print/runtime-names.js";
import { TypeScriptFile, value } from "../../print/typescript-file.js";
import { arrivingDetails } from "../api-details.js";
import { generatedType } from "../module-names.js";
import type { EmitOptions } from "../target.js";
import { detailsCheck } from "./details-check.js";
import { genericsOf } from "./generics.js";

/** One API as a client reads it. */
export function apiFile(api: Api, catalog: Catalog, options: EmitOptions): TypeScriptFile {
  const file = new TypeScriptFile(`apis/${api.name}.ts`, api.source);
  const names = apiNames(api.name);
  const dialect = value(dialectName(api.dialect.name), `/dialects/${api.dialect.name}.ts`);
  const error = generatedType(names.error, options);
  file.comment([`${api.title}: its errors, as a client reads them.`]);
  file.print`export const ${names.value}: ${clientRuntime("Api")}<${error}> = /*#__PURE__*/ ${clientRuntime("defineApi")}<${error}>({`;
  file.print`  name: ${jsString(api.name)},`;
  file.print`  dialect: ${dialect},`;
  file.print`  ${value("catalog", "/catalog.ts")},`;
  file.print`  codes:${packed(api.errors.map(({ code }) => code))},`;
  printAliases(file, api);
  if (usesNumericCodes(api.dialect, api.errors)) file.print`  numericCodes: true,`;
  printRules(file, api, catalog);
  printMatch(file, api);
  printRetry(
    file,
    api.errors.map(({ code, retry }) => ({ code, retry })),
  );
  printGenerics(file, api, catalog);
  printDetails(file, api, catalog);
  file.print`});`;
  return file;
}

function printAliases(file: TypeScriptFile, api: Api): void {
  const aliased = api.errors.filter(({ code, wire }) => wire.length !== 1 || wire[0] !== code);
  if (aliased.length === 0) return;
  file.print`  aliases: {`;
  for (const { code, wire } of aliased) {
    for (const spelling of wire) file.print`    ${propertyName(String(spelling))}: ${jsString(code)},`;
  }
  file.print`  },`;
}

function printRules(file: TypeScriptFile, api: Api, catalog: Catalog): void {
  const aliases = Object.entries(api.rules).flatMap(([rule, wire]) =>
    wire.map((spelling) => `${propertyName(spelling)}: ${jsString(rule)}`),
  );
  if (aliases.length > 0) file.print`  rules: { ${aliases.join(", ")} },`;
  const known = [...new Set([...Object.keys(catalog.rules), ...Object.keys(api.rules)])];
  if (known.length > 0 && spellsRules(api)) file.print`  knownRules:${packed(known)},`;
}

/** Whether the dialect puts rules through a case codec, so that they are looked up by their spelling. */
function spellsRules(api: Api): boolean {
  return placeholdersOfLayout(api.dialect.layout).some(
    ({ member, codecs }) => member.name === "field.rule" && codecs.length > 0,
  );
}

function printMatch(file: TypeScriptFile, api: Api): void {
  const rules = api.match.flatMap(({ code, ...condition }) => {
    const sent = api.errors.find((error) => error.code === code);
    return sent === undefined ? [] : [{ status: sent.status, ...condition, code }];
  });
  if (rules.length === 0) return;
  file.print`  match: [`;
  for (const rule of rules) file.print`    ${jsValue(rule)},`;
  file.print`  ],`;
}

/** Rules that are not `never`, each with the codes it is for. */
export function printRetry(
  file: TypeScriptFile,
  errors: readonly { readonly code: string; readonly retry: RetryRule }[],
): void {
  const groups = new Map<string, { retry: RetryRule; codes: string[] }>();
  for (const { code, retry } of errors) {
    if (retry.strategy === "never") continue;
    const key = JSON.stringify(retry);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { retry, codes: [code] });
    else group.codes.push(code);
  }
  if (groups.size === 0) return;
  file.print`  retry: [`;
  for (const { retry, codes } of groups.values())
    file.print`    ${jsValue({ ...retry, codes: codes.join(" ") })},`;
  file.print`  ],`;
}

function printGenerics(file: TypeScriptFile, api: Api, catalog: Catalog): void {
  const usual = genericsOf(undefined, catalog);
  const own = [...genericsOf(api, catalog)].filter(([status, code]) => usual.get(status) !== code);
  if (own.length === 0) return;
  file.print`  generics: { ${own.map(([status, code]) => `${status}: ${jsString(code)}`).join(", ")} },`;
}

function printDetails(file: TypeScriptFile, api: Api, catalog: Catalog): void {
  const carried = carriedBy(api.dialect);
  const checked = api.errors.flatMap((sent) => {
    const arriving = arrivingDetails(sent, carried);
    return arriving.length === 0 ? [] : [{ code: sent.code, check: detailsCheck(arriving, catalog) }];
  });
  if (checked.length === 0) return;
  file.print`  details: {`;
  for (const { code, check } of checked) file.print`    ${code}: ${check},`;
  file.print`  },`;
}

/** Many codes cost little as one text. */
function packed(codes: readonly string[]): string {
  const line = jsString(codes.join(" "));
  if (line.length <= 90) return ` ${line}`;
  const lines: string[] = [];
  let current = "";
  for (const code of codes) {
    if (current.length + code.length > 84) {
      lines.push(current);
      current = "";
    }
    current += `${code} `;
  }
  lines.push(current.trimEnd());
  return `\n${lines.map((text) => `    ${jsString(text)}`).join(" +\n")}`;
}
