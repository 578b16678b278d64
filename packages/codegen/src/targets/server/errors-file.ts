import type { Catalog, DetailText, ErrorDefinition } from "../../catalog/model.js";
import { errorNames, isUsableName } from "../../names.js";
import { jsString, jsTemplatePart, jsValue } from "../../print/encode.js";
import { serverRuntime } from "../../print/runtime-names.js";
import { type Printable, TypeScriptFile, value } from "../../print/typescript-file.js";
import type { ApiDetailsNames } from "../api-details.js";
import { deprecationTag } from "../describe-error.js";
import type { ErrorGroup } from "../error-groups.js";
import { generatedType } from "../module-names.js";
import type { EmitOptions } from "../target.js";
import { hasMessages } from "./messages-file.js";

/** The factories of the errors of one catalog file. */
export function errorsFile(
  group: ErrorGroup,
  catalog: Catalog,
  added: ApiDetailsNames,
  options: EmitOptions,
): TypeScriptFile {
  const file = new TypeScriptFile(`errors/${group.name}.ts`, group.source);
  for (const error of group.errors) {
    const details = detailsType(error, added.get(error.code) ?? [], options);
    printFactory(file, error, details, catalog, options);
  }
  return file;
}

function printFactory(
  file: TypeScriptFile,
  error: ErrorDefinition,
  details: Printable,
  catalog: Catalog,
  options: EmitOptions,
): void {
  const names = errorNames(error.code);
  const required = error.details.filter((member) => member.required).map(({ name }) => name);
  const redacted = error.details.filter(({ redact }) => redact).map(({ name }) => name);
  const factory = serverRuntime(required.length > 0 ? "ErrorFactoryWithDetails" : "ErrorFactory");
  const type = generatedType(names.type, options);
  file.comment([error.description ?? error.title], deprecationTag(error));
  const head = file.resolve([`export const ${names.factory}: `, factory, "<", type, ", ", details, "> ="]);
  const call = file.resolve(["/*#__PURE__*/ ", serverRuntime("defineError"), "({"]);
  // a long declaration goes on in the next line, and all of it is indented by one more step
  const broken = head.length + call.length >= 110;
  const indent = broken ? "  " : "";
  file.print`${head}${broken ? "\n  " : " "}${call}`;
  file.print`${indent}  code: ${jsString(error.code)},`;
  file.print`${indent}  status: ${error.status},`;
  if (error.refines.length > 0) file.print`${indent}  refines: ${list(error.refines)},`;
  file.print`${indent}  title: ${jsString(error.title)},`;
  if (error.detail !== undefined) file.print`${indent}  detail: ${detailExpression(error.detail)},`;
  if (error.retry.strategy !== "never") file.print`${indent}  retry: ${jsValue(error.retry)},`;
  if (hasMessages(catalog)) file.print`${indent}  ${value("messages", "/messages.ts")},`;
  if (required.length > 0) file.print`${indent}  required: ${list(required)},`;
  if (redacted.length > 0) file.print`${indent}  redact: ${list(redacted)},`;
  file.print`${indent}});`;
  file.blank();
}

/** What a factory takes as details: those of the catalog, and those that only some APIs add. */
function detailsType(error: ErrorDefinition, added: readonly string[], options: EmitOptions): Printable {
  const own = error.details.length === 0 ? [] : [errorNames(error.code).details];
  const names = [...own, ...added];
  if (names.length === 0) return serverRuntime("NoDetails");
  return names.flatMap((name, index) => [index === 0 ? "" : " & ", generatedType(name, options)]);
}

/** A constant, or a function of the details that the text names. */
export function detailExpression({ parts }: DetailText): string {
  const members = [...new Set(parts.flatMap((part) => (typeof part === "string" ? [] : [part.member])))];
  if (members.length === 0) return jsString(parts.join(""));
  const plain = members.every(isUsableName);
  const text = parts.map((part) => {
    if (typeof part === "string") return jsTemplatePart(part);
    return plain ? `\${${part.member}}` : `\${details[${jsString(part.member)}]}`;
  });
  const parameter = plain ? `{ ${members.join(", ")} }` : "details";
  return `(${parameter}) => \`${text.join("")}\``;
}

function list(names: readonly string[]): string {
  return `[${names.map(jsString).join(", ")}]`;
}
