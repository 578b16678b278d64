import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { CHANGE_KINDS } from "./change-kinds.js";
import { compareCatalogs } from "./compare-catalogs.js";
import { API_ROWS } from "./testing/api-rows.js";
import { CONTRACT_ROWS, type ContractRow } from "./testing/contract-rows.js";
import { DETAILS_ROWS } from "./testing/details-rows.js";
import { DIALECT_ROWS } from "./testing/dialect-rows.js";
import { ERROR_ROWS } from "./testing/error-rows.js";
import { RETRY_ROWS } from "./testing/retry-rows.js";
import { sampleCatalog } from "./testing/sample-catalog.js";
import { gravest, PACKAGE_KINDS } from "./verdict.js";

const FURTHER_ROWS = [...ERROR_ROWS, ...DETAILS_ROWS, ...RETRY_ROWS, ...API_ROWS, ...DIALECT_ROWS];

function check({ base, head, verdicts, kinds }: ContractRow): void {
  const changes = compareCatalogs(sampleCatalog(base), sampleCatalog(head));
  expect(changes.map(({ kind }) => kind)).toEqual(kinds);
  const worst = PACKAGE_KINDS.map((kind) => gravest(changes.map((change) => change.verdicts[kind])));
  expect(worst.join(" ")).toBe(verdicts);
}

describe("the table of the contract", () => {
  test.each(CONTRACT_ROWS)("$row: $verdicts", check);

  test("stands in the documents just so", () => {
    const file = new URL("../../../../docs/codegen/changing-a-contract.md", import.meta.url);
    const table =
      /\n\| change \| types \| client \| server \|\n.*\n((?:\|.*\n)+)/.exec(
        readFileSync(file, "utf8"),
      )?.[1] ?? "";
    const rows = table
      .trim()
      .split("\n")
      .map((line) => line.slice(2, -2).split(" | "));
    expect(rows).toEqual(CONTRACT_ROWS.map(({ row, verdicts }) => [row, ...verdicts.split(" ")]));
  });
});

describe("everything else", () => {
  test.each(FURTHER_ROWS)("$row: $verdicts", check);
});

test("every kind of change is shown by a row", () => {
  const shown = new Set([...CONTRACT_ROWS, ...FURTHER_ROWS].flatMap(({ kinds }) => kinds));
  expect(Object.keys(CHANGE_KINDS).filter((kind) => !(shown as Set<string>).has(kind))).toEqual([]);
});

test("what asks for a warning has one, and nothing else", () => {
  for (const [kind, [verdicts, , warning]] of Object.entries(CHANGE_KINDS))
    expect([kind, warning !== undefined]).toEqual([kind, verdicts.includes("!")]);
});
