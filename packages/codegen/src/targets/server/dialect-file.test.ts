import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { readCatalog } from "../../catalog/read-catalog.js";
import { dialectFile } from "./dialect-file.js";

const file = fileURLToPath(new URL("../../fixtures/dialects/catalog.yaml", import.meta.url));
const { catalog } = readCatalog(file);

describe("the renderer of a dialect", () => {
  // the catalog's generic errors, which an API need not list, are sent with it too
  test.each([
    ["flag", 'mediaType: "application/json",\n  status: 200,\n'],
    ["always-ok", 'mediaType: "application/graphql-response+json",\n  status: 200,\n'],
  ])("%s says the one status of its responses", (name, expected) => {
    const dialect = catalog?.dialects.find((one) => one.name === name);
    expect(dialect && dialectFile(dialect).toText()).toContain(expected);
  });
});
