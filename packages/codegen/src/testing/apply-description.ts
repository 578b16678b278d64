import { expect } from "vitest";
import { parse } from "yaml";
import { formatFindings } from "../catalog/findings/format-findings.js";
import type { Catalog } from "../catalog/model.js";
import { readCatalog } from "../catalog/read-catalog.js";
import { type Applied, applyErrors } from "../openapi/apply-errors.js";
import { fixtureCatalog } from "./fixture-catalog.js";
import { shopCatalog } from "./shop-catalog.js";
import { temporaryFolder } from "./temporary-folder.js";

/** APIs as unlike each other as they come. */
export const dialects: Catalog = fixtureCatalog("dialects");

function shop(): Catalog {
  const { catalog, findings } = readCatalog(`${shopCatalog()}/catalog.yaml`);
  if (catalog === undefined) throw new Error(JSON.stringify(findings));
  return catalog;
}

export function apply(
  text: string,
  name = "shop",
  catalog: Catalog = shop(),
  file = "openapi.yaml",
): Applied {
  return applyErrors(text, file, catalog.apis.find((api) => api.name === name)!, catalog);
}

/** What is said of a description, as it is shown. */
export function said({ findings }: Applied, text: string, file = "openapi.yaml"): string {
  return formatFindings(findings, temporaryFolder({ [file]: text }));
}

/** The text after, which must be there, and must not change once more. */
export function settled(text: string, name?: string, catalog?: Catalog): string {
  const applied = apply(text, name, catalog);
  if (applied.text === undefined) throw new Error(JSON.stringify(applied.findings));
  expect(apply(applied.text, name, catalog).text).toBe(applied.text);
  return applied.text;
}

/** A description with one operation. */
export const one = (operation: string, more = ""): string =>
  `openapi: 3.1.0\ninfo: { title: x, version: "1" }\n${more}paths:\n  /x:\n    get: ${operation}\n`;

export const statusesOf = (text: string): string[] =>
  Object.keys(parse(text).paths["/x"].get.responses ?? {});

/** An operation that documents 412. */
export const documents = (response: string, more = ""): string =>
  `openapi: 3.1.0\ninfo: { title: x, version: "1" }\npaths:\n  /x:\n    get:\n      x-errors: [conflict]\n      responses:\n        "412": ${response}\n${more}`;
export const json = (schema: string): string =>
  `{ description: x, content: { application/json: { schema: ${schema} } } }`;
