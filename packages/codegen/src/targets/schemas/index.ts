import type { Api, Catalog, ErrorDefinition, SentError } from "../../catalog/model.js";
import type { GeneratedFile, PrintedTarget } from "../target.js";
import { bodySchema } from "./body-schema.js";
import { errorSchema } from "./error-schema.js";
import { schemaFile } from "./schema-file.js";

/** JSON Schemas of draft 2020-12: every error, every body that an API sends, and per API all of its bodies. */
export const schemas: PrintedTarget = {
  name: "schemas",
  emit: (catalog) => [
    ...catalog.errors.map((error) => errorFile(error, catalog)),
    ...catalog.apis.flatMap((api) => [
      apiFile(api, catalog),
      ...api.errors.map((sent) => bodyFile(api, sent, catalog)),
    ]),
  ],
};

function errorFile(error: ErrorDefinition, catalog: Catalog): GeneratedFile {
  const { code, source, title, description, deprecated } = error;
  const head = {
    path: `errors/${code}.schema.json`,
    sources: [source],
    title,
    description: joined(description),
  };
  return schemaFile({ ...head, deprecated: deprecated !== undefined }, errorSchema(error), catalog);
}

function bodyFile(api: Api, sent: SentError, catalog: Catalog): GeneratedFile {
  const { code, title, note, error } = sent;
  const head = {
    path: `apis/${api.name}/${code}.schema.json`,
    sources: [api.source, api.dialect.source, error.source],
    title,
    description: joined(error.description, note),
    deprecated: error.deprecated !== undefined,
  };
  return schemaFile(head, bodySchema(api, sent), catalog);
}

function apiFile(api: Api, catalog: Catalog): GeneratedFile {
  const { name, title, description } = api;
  const head = {
    path: `apis/${name}.schema.json`,
    sources: [api.source],
    title: `Errors of ${title}`,
    description,
  };
  const anyOf = api.errors.map(({ code }) => ({ $ref: `${name}/${code}.schema.json` }));
  return schemaFile({ ...head, deprecated: false }, { anyOf }, catalog);
}

/** Texts as paragraphs; undefined when there is none. */
function joined(...texts: readonly (string | undefined)[]): string | undefined {
  const paragraphs = texts.flatMap((text) => text?.trim() || []);
  return paragraphs.length === 0 ? undefined : paragraphs.join("\n\n");
}
