import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Catalog, readCatalog, targets } from "@org/errors-codegen";
import { afterAll, beforeAll, expect, test } from "vitest";
import { largeCatalog } from "../made-up/large-catalog.js";
import { LANGUAGES } from "./languages.js";
import { lostNames } from "./lost-names.js";

let folder: string;
let catalog: Catalog;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "errors-languages-"));
  const file = join(folder, "catalog.json");
  writeFileSync(file, JSON.stringify(largeCatalog(30)));
  catalog = readCatalog(file).catalog!;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each(LANGUAGES)(
  "%s says every code and every member of details; who says less is not measured",
  async (name) => {
    const target = targets.find((one) => one.name === name)!;
    const files = await target.emit(catalog, {});
    expect(lostNames(catalog, files)).toEqual([]);
    const shortened = files.map(({ path, text }) => ({ path, text: text.replaceAll("card_blocked", "") }));
    expect(lostNames(catalog, shortened)).toEqual(["card_blocked"]);
  },
);
