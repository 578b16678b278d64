import { expect, test } from "vitest";
import { readCatalog } from "../../catalog/read-catalog.js";
import { printPages } from "./print-pages.js";

/** The pages of a small catalog, as people read them. After a wanted change: `vitest run -u`. */
const { catalog, findings } = readCatalog(
  new URL("../../fixtures/reference/catalog.yaml", import.meta.url).pathname,
);
const options = { typesModule: "@acme/errors-types" };
const files = catalog === undefined ? [] : printPages(catalog, options);

test("the catalog is right", () => {
  expect(findings).toEqual([]);
});

test.each(files)("$path", async ({ path, text }) => {
  await expect(text).toMatchFileSnapshot(`../golden/reference/${path}`);
});

test("pages are the same for the same catalog", () => {
  expect(catalog && printPages(catalog, options)).toEqual(files);
});
