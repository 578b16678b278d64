import type { Api, Catalog } from "../../catalog/model.js";
import { commonMark } from "../../print/common-mark.js";
import { ApiComponents } from "./api-components.js";

/** The version of OpenAPI that is written. */
const OPENAPI_VERSION = "3.1.0";

/**
 * An OpenAPI document that holds nothing but the errors of an API: no paths, and components for every response.
 * OpenAPI wants a version of what is described; a catalog has none, so it is always the same.
 */
export function openapiDocument(api: Api, catalog: Catalog): object {
  const sources = [api.source, api.dialect.source, ...api.errors.map(({ error }) => error.source)];
  const { title, description } = api;
  return {
    openapi: OPENAPI_VERSION,
    "x-comment": `@generated from ${[...new Set(sources)].join(", ")}`,
    info: {
      title: `Errors of ${title}`,
      description: description === undefined ? undefined : commonMark(description.trim()),
      version: "0.0.0",
    },
    paths: {},
    components: new ApiComponents(api, catalog).all(),
  };
}
