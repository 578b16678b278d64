import type { Api, SentError } from "../../catalog/model.js";
import { type Carried, carriedBy } from "../../dialect/carried.js";
import { apiNames, dialectName } from "../../names.js";
import { jsString, jsValue, propertyName } from "../../print/encode.js";
import { serverRuntime } from "../../print/runtime-names.js";
import { TypeScriptFile, value } from "../../print/typescript-file.js";
import { arrivingDetails } from "../api-details.js";
import { generatedType } from "../module-names.js";
import type { EmitOptions } from "../target.js";
import { detailExpression } from "./errors-file.js";
import { Code, objectText, printedAttributes, sentMembers } from "./sent-error.js";

/** One API as a server sends it: its dialect, and what it says of each error. */
export function apiFile(api: Api, options: EmitOptions): TypeScriptFile {
  const file = new TypeScriptFile(`apis/${api.name}.ts`, api.source);
  const names = apiNames(api.name);
  const dialect = value(dialectName(api.dialect.name), `/dialects/${api.dialect.name}.ts`);
  const type = [serverRuntime("Api"), "<", generatedType(names.errorMap, options), ">"];
  file.comment([`${api.title}: its errors, as a server sends them.`]);
  file.print`export const ${names.value}: ${type} = /*#__PURE__*/ ${serverRuntime("defineApi")}({`;
  file.print`  name: ${jsString(api.name)},`;
  file.print`  dialect: ${dialect},`;
  file.print`  ${value("catalog", "/catalog.ts")},`;
  file.print`  errors: {`;
  const carried = carriedBy(api.dialect);
  const attributes = printedAttributes(api.dialect);
  for (const sent of api.errors) {
    const members = { ...apiMembers(sent, attributes), ...detailsMembers(sent, carried) };
    file.print`    ${sent.code}: ${objectText(members, 4)},`;
  }
  file.print`  },`;
  printUnlisted(file, api, attributes);
  printRules(file, api);
  printConstraints(file, api);
  printRateLimits(file, api);
  file.print`});`;
  return file;
}

/** What an API says of an error, without what is the same for all of them. */
function apiMembers(sent: SentError, attributes: ReadonlySet<string>): Record<string, unknown> {
  const [written] = sent.wire;
  const redacted = sent.details.filter(({ redact }) => redact).map(({ name }) => name);
  return {
    ...sentMembers(sent, attributes),
    ...(sent.detail === undefined || sent.detail.written === sent.error.detail?.written
      ? {}
      : { detail: new Code(detailExpression(sent.detail)) }),
    ...(written === sent.code ? {} : { alias: written }),
    ...(redacted.length === 0 ? {} : { redact: redacted }),
  };
}

/** The details that leave with a listed error; what stands for errors that are not listed requires none. */
function detailsMembers(sent: SentError, carried: Carried): Record<string, unknown> {
  const sendable = arrivingDetails(sent, carried);
  const required = sendable.filter((member) => member.required).map(({ name }) => name);
  const optional = sendable.filter((member) => !member.required).map(({ name }) => name);
  return {
    ...(required.length === 0 ? {} : { required }),
    ...(optional.length === 0 ? {} : { optional }),
  };
}

function printUnlisted(file: TypeScriptFile, api: Api, attributes: ReadonlySet<string>): void {
  if (api.unlisted.length === 0) return;
  const sorted = [...api.unlisted].sort((a, b) => a.error.status - b.error.status);
  file.print`  // what stands for errors that are not listed, by HTTP status`;
  file.print`  generics: {`;
  for (const sent of sorted) {
    file.print`    ${sent.error.status}: ${objectText({ code: sent.code, ...apiMembers(sent, attributes) }, 4)},`;
  }
  file.print`  },`;
}

function printRules(file: TypeScriptFile, api: Api): void {
  const rules = Object.entries(api.rules);
  if (rules.length === 0) return;
  const members = rules.map(([rule, [first]]) => `${propertyName(rule)}: ${jsValue(first ?? rule)}`);
  file.print`  rules: { ${members.join(", ")} },`;
}

function printConstraints(file: TypeScriptFile, api: Api): void {
  if (api.constraints.length === 0) return;
  file.print`  constraints: {`;
  for (const { name, ...constraint } of api.constraints) {
    file.print`    ${propertyName(name)}: ${objectText(constraint, 4)},`;
  }
  file.print`  },`;
}

function printRateLimits(file: TypeScriptFile, api: Api): void {
  if (api.rateLimits.length === 0) return;
  file.print`  rateLimits: [`;
  for (const limit of api.rateLimits) file.print`    ${jsValue(limit)},`;
  file.print`  ],`;
}
