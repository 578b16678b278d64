import type { ErrorDefinition, JsonSchema } from "../../catalog/model.js";
import { errorNames } from "../../names.js";
import { typesRuntime } from "../../print/runtime-names.js";
import { TypeScriptFile, type } from "../../print/typescript-file.js";
import { definitionName, printInterface, typeName } from "../../print/typescript-type.js";
import { deprecationTag, describeError } from "../describe-error.js";
import type { ErrorGroup } from "../error-groups.js";

/** The types of the errors of one catalog file. */
export function errorsFile(group: ErrorGroup): TypeScriptFile {
  const file = new TypeScriptFile(`errors/${group.name}.ts`, group.source);
  for (const error of group.errors) {
    if (error.details.length > 0) printDetails(file, error);
    printError(file, error);
  }
  return file;
}

function printDetails(file: TypeScriptFile, error: ErrorDefinition): void {
  const { details } = errorNames(error.code);
  for (const { schema } of error.details) importDefinitions(file, schema);
  const text = printInterface(details, error.details, `Details of \`${error.code}\`.`);
  file.print`${text}`;
}

function printError(file: TypeScriptFile, error: ErrorDefinition): void {
  const { type: name, details } = errorNames(error.code);
  const base = type("CatalogErrorBase", "/catalog-error.ts");
  file.comment(describeError(error), deprecationTag(error));
  file.print`export interface ${name} extends ${base} {`;
  file.print`  readonly code: ${JSON.stringify(error.code)};`;
  if (error.details.length === 0) {
    file.print`  readonly details: ${typesRuntime("Members")};`;
  } else {
    if (error.details.some(({ required }) => required)) file.print`  readonly detailsValid: true;`;
    file.print`  readonly details: ${details};`;
  }
  file.print`}`;
  file.blank();
}

/** Named types that a schema refers to are imported from where they are printed. */
export function importDefinitions(file: TypeScriptFile, schema: JsonSchema): void {
  for (const name of referredDefinitions(schema)) file.resolve(type(typeName(name), "/definitions.ts"));
}

function referredDefinitions(schema: unknown): string[] {
  if (Array.isArray(schema)) return schema.flatMap(referredDefinitions);
  if (typeof schema !== "object" || schema === null) return [];
  return Object.entries(schema).flatMap(([keyword, value]) => {
    const name = keyword === "$ref" && typeof value === "string" ? definitionName(value) : undefined;
    return name === undefined ? referredDefinitions(value) : [name];
  });
}
