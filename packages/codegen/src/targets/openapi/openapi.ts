import { printJsonFile } from "../../print/json-file.js";
import type { PrintedTarget } from "../target.js";
import { openapiDocument } from "./openapi-document.js";

/** What an OpenAPI 3.1 description says of errors: a document for each API, to refer to, and to generate clients from. */
export const openapi: PrintedTarget = {
  name: "openapi",
  optIn: true,
  emit: (catalog) =>
    catalog.apis.map((api) => ({
      path: `${api.name}.openapi.json`,
      text: printJsonFile(openapiDocument(api, catalog)),
    })),
};
