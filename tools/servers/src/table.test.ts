import { org } from "@org/errors-server/apis";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { FRAMEWORKS } from "./frameworks.js";
import { ROWS } from "./rows.js";
import { Site } from "./site.js";
import { type Cell, markdownTable, ROW_NAMES, textTable } from "./table.js";

// Every row with every framework: real requests over a socket to a real server of that framework. `-t "h3 2"` runs a
// column, `-t "h3 2 head"` a cell.

const cells = new Map<string, Cell>();

afterAll(() => {
  // not for a column or a cell
  if (cells.size < 2 * ROW_NAMES.length) return;
  const table = textTable(FRAMEWORKS, (row, { name }) => cells.get(`${name} ${row}`) ?? "fail");
  // by itself, because what goes to the console is not shown of tests that pass
  process.stdout.write(
    `\n${table}\n✓ passes; a number stands for a reason in docs/server/conformance.md\n\n`,
  );
});

describe.each(FRAMEWORKS.map((framework) => [framework.name, framework] as const))("%s", (_, framework) => {
  const site = new Site(framework, org);
  beforeAll(async () => {
    expect(await site.ask({ path: "/ok" })).toMatchObject({ status: 200, body: '{"ok":true}' });
  });
  afterEach(() => site.reset());
  afterAll(() => site.close());

  test.each(ROW_NAMES)("%s", async (row) => {
    const cell = `${framework.name} ${row}`;
    const { check } = ROWS[row];
    const reason = framework.unsupported[row];
    cells.set(cell, "fail");
    if (reason === undefined) {
      await check(site);
    } else {
      expect(reason).toMatch(/^[A-Z`].{20,}\.$/);
      await expect(check(site), "it is not unsupported: the row passes").rejects.toThrow();
    }
    site.reset();
    expect(await site.ask({ path: "/ok" })).toMatchObject({ status: 200, body: '{"ok":true}' });
    cells.set(cell, reason === undefined ? "pass" : "unsupported");
  });
});

test("a table for a terminal has aligned columns, and numbers for reasons", () => {
  const [one, two] = FRAMEWORKS;
  const frameworks = [
    { ...one!, name: "one", unsupported: { head: "It cannot." } },
    { ...two!, name: "other 2", unsupported: { aborted: "It does not.", head: "It cannot." } },
  ];
  const results: Readonly<Record<string, Cell>> = { "sync other 2": "fail", "head one": "unsupported" };
  const lines = textTable(frameworks, (row, { name }) => results[`${row} ${name}`] ?? "pass").split("\n");
  expect(lines).toHaveLength(ROW_NAMES.length + 1);
  expect(lines[0]).toBe("                    one  other 2");
  expect(lines).toContain("sync                ✓    ✗");
  expect(lines).toContain("head                1    ✓");
});

test("the table in the documents is this one (`vitest run --project servers -u` writes it)", async () => {
  await expect(markdownTable(FRAMEWORKS)).toMatchFileSnapshot("../../../docs/server/conformance.md");
});
