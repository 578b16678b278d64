import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { temporaryFolder } from "../testing/temporary-folder.js";
import { formatFindings } from "./findings/format-findings.js";
import { readCatalog } from "./read-catalog.js";

const OWN = fileURLToPath(new URL("../../../catalog/", import.meta.url));

test("our own catalog has no errors", () => {
  const { catalog, findings } = readCatalog(`${OWN}catalog.yaml`);
  const errors = findings.filter(({ severity }) => severity === "error");
  expect(formatFindings(errors, OWN)).toBe("");
  const files = readdirSync(`${OWN}apis`).sort();
  expect(catalog?.apis.map(({ name }) => `${name}.yaml`).sort()).toEqual(files);
});

test("all findings at once: of files, of names and of rules; and then no catalog", () => {
  const folder = temporaryFolder({
    "catalog.yaml": "docs: https://x.example\n",
    "errors/a.yaml": "a: { status: 400, title: A, refines: a_typo }\nb: { status: 400, tittle: B }\n",
    "dialects/plain.yaml": "mediaType: application/json\nbody: { error?: '{detail}' }\n",
    "apis/shop.yaml": "dialect: plain\nerrors: [a, never_heard_of]\n",
  });
  const { catalog, findings } = readCatalog(folder);
  expect(catalog).toBeUndefined();
  const rules = findings.map(({ rule }) => rule);
  for (const rule of ["unknown-key", "unknown-code", "unknown-refines"]) expect(rules).toContain(rule);
});

test("no file, no catalog", () => {
  expect(readCatalog(`${temporaryFolder({})}/catalog.yaml`)).toMatchObject({
    catalog: undefined,
    findings: [{ rule: "unreadable-file" }],
  });
});
