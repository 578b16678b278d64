import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { callCli } from "../testing/call-cli.js";
import { shopCatalog } from "../testing/shop-catalog.js";

const call = (command: string, folder: string, ...more: string[]) =>
  callCli(command, "--catalog", folder, "--out", join(folder, "out"), ...more);

/** A folder with generated files, and a catalog that was changed since. */
async function stale(path: string, text: string): Promise<string> {
  const folder = shopCatalog();
  await call("generate", folder);
  writeFileSync(join(folder, path), text);
  return folder;
}

const OTHER_API = "{ dialect: house, errors: [conflict] }";

test("is content with what generate wrote", async () => {
  const folder = shopCatalog();
  await call("generate", folder);
  expect(await call("check", folder)).toEqual({
    code: 0,
    err: "",
    out: expect.stringMatching(/^\d+ files are up to date\.\n$/),
  });
});

test("shows how stale files differ, fails, and writes nothing", async () => {
  const folder = await stale("apis/depot.yaml", OTHER_API);
  const first = await call("check", folder);
  expect(first).toMatchObject({ code: 1, err: "" });
  const [intro, ...lines] = first.out.split("\n");
  expect(intro).toMatch(
    /^\d+ of \d+ files are not up to date; `errors-codegen generate` would change them:$/,
  );
  const at = lines.findIndex((line) => /^update {2}.*types\/apis\/depot\.ts$/.test(line));
  expect(lines[at + 1]).toMatch(/^@@ -\d+,\d+ \+\d+,\d+ @@$/);
  expect(lines.slice(at + 2).filter((line) => line.startsWith("-"))).not.toEqual([]);
  expect(await call("check", folder)).toEqual(first);
});

test("says so where nothing was ever generated", async () => {
  const folder = shopCatalog();
  const { code, out } = await call("check", folder, "--target", "types");
  expect(code).toBe(1);
  expect(out).toMatch(
    /^None of \d+ files is there: does generated code go into another folder\? `errors-codegen generate` would write them:\ncreate /,
  );
});

test("is short, however much is stale", async () => {
  const folder = shopCatalog();
  const none = await call("check", folder);
  expect(none.out).toMatch(/^… and \d+ more files$/m);
  await call("generate", folder);
  writeFileSync(join(folder, "catalog.yaml"), "docs: https://elsewhere.example.com\n");
  const other = await call("check", folder);
  expect(other.out.split("\n").length).toBeLessThan(80);
  expect(other.out).toMatch(/… and \d+ more lines/);
});

test("does not show the hashes of generated files", async () => {
  const { out } = await call("check", await stale("apis/depot.yaml", OTHER_API));
  expect(out).toMatch(/^update {2}.*\.errors-codegen\.json$/m);
  expect(out).not.toMatch(/^[+-] .*"[0-9a-f]{16}"/m);
});

test("names files that would go", async () => {
  const folder = shopCatalog();
  await call("generate", folder);
  rmSync(join(folder, "apis/depot.yaml"));
  expect((await call("check", folder)).out).toMatch(/^delete {2}.*apis\/depot\.ts$/m);
});

describe("for machines", () => {
  test("what is stale", async () => {
    const { code, out, err } = await call("check", await stale("apis/depot.yaml", OTHER_API), "--json");
    expect({ code, err }).toEqual({ code: 1, err: "" });
    const report = JSON.parse(out);
    expect(report.ok).toBe(false);
    const { update, delete: deleted } = report.counts;
    expect(update + deleted).toBe(report.changes.length);
    expect(report.changes).toContainEqual({ action: "update", path: expect.stringMatching(/depot\.ts$/) });
  });

  test("that nothing is", async () => {
    const folder = shopCatalog();
    await call("generate", folder);
    const { code, out } = await call("check", folder, "--json");
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ ok: true, changes: [], findings: [] });
  });
});
