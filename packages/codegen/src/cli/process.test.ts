import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { describeTerminal } from "../testing/describe-terminal.js";
import { shopCatalog } from "../testing/shop-catalog.js";
import { SpawnedCli, spawnCli } from "../testing/spawn-cli.js";

// The command as users run it: a process of its own, from what was built.

const ESCAPE = "\u001b[";
const ERASE_LINE = `\r${ESCAPE}2K`;

describe("exit codes", () => {
  test.each([
    { args: ["list"], code: 0, out: /^code +status/, err: /^$/ },
    { args: ["check", "--out", "out"], code: 1, out: /None of 37 files is there/, err: /^$/ },
    { args: ["explain", "nonsense"], code: 2, out: /^$/, err: /^error: There is no error/ },
    { args: ["lits"], code: 2, out: /^$/, err: /Did you mean list/ },
    { args: ["list", "--catalog", "nowhere.yaml"], code: 1, out: /^$/, err: /^nowhere\.yaml:1:1 {2}error/ },
  ])("$args: $code", async ({ args, code, out, err }) => {
    const result = await spawnCli(args, { cwd: shopCatalog() });
    expect(result.code).toBe(code);
    expect(result.out).toMatch(out);
    expect(result.err).toMatch(err);
    expect(result.err).not.toMatch(/^ +at /m);
  });
});

describe("a reader that has had enough", () => {
  // more than a pipe holds
  const many = Array.from(
    { length: 4000 },
    (_, n) => `e${n}: { status: 404, title: Missing ${n}, detail: D. }\n`,
  );
  const large = () => shopCatalog({ "errors/many.yaml": many.join("") });

  test.each([
    [["list"], 0],
    [["list", "--json"], 0],
  ])("%j ends quietly", async (args, code) => {
    const spawned = new SpawnedCli(args, { cwd: large() });
    await spawned.until("stdout", /bad_request/);
    spawned.process.stdout?.destroy();
    expect(await spawned.ended).toBe(code);
    expect(spawned.stderr).toBe("");
  });

  test("does not make a failure a success", async () => {
    const broken = many.map((line) => line.replace("title", "titel")).join("");
    const spawned = new SpawnedCli(["check", "--out", "out", "--json"], {
      cwd: shopCatalog({ "errors/many.yaml": broken }),
    });
    await spawned.until("stdout", /"ok": false/);
    spawned.process.stdout?.destroy();
    expect(await spawned.ended).toBe(1);
    expect(spawned.stderr).toBe("");
  });
});

describe("colours", () => {
  test.each([
    [{}, false],
    [{ FORCE_COLOR: "1" }, true],
    [{ FORCE_COLOR: "0" }, false],
    [{ NO_COLOR: "1" }, false],
  ])("in a pipe with %j: %s", async (env, want) => {
    const { out } = await spawnCli(["explain", "conflict"], { cwd: shopCatalog(), env });
    expect(out.includes(ESCAPE)).toBe(want);
  });
});

describeTerminal("in a terminal", () => {
  const inTerminal = (args: readonly string[], env: Record<string, string> = {}) =>
    spawnCli(args, { cwd: shopCatalog(), env, terminal: true });
  const BOLD_CODE = `${ESCAPE}1mconflict`;

  test.each([
    [{}, true],
    [{ NO_COLOR: "1" }, false],
  ])("there are colours with %j: %s", async (env, want) => {
    const { out, code } = await inTerminal(["explain", "conflict"], env);
    expect(code).toBe(0);
    expect(out.includes(BOLD_CODE)).toBe(want);
  });

  test("long work says what it does, on one line that is gone afterwards", async () => {
    const { out } = await inTerminal(["generate", "--out", "out"]);
    const [first = "", ...shown] = out.split(ERASE_LINE);
    const steps = ["Reading catalog.yaml …", "Printing types …", "Comparing with the disk …"];
    expect([first, ...shown]).toEqual(expect.arrayContaining(["", ...steps]));
    expect(shown.at(-2)).toMatch(/^Writing \d+ files …$/);
    expect(shown.at(-1)).toMatch(/^\d+ created, of \d+ files\.\s*$/);
  });

  test("texts are as wide as it is", async () => {
    const detail = "word ".repeat(30).trim();
    const cwd = shopCatalog({
      "errors/stock.yaml": `conflict: { status: 409, title: C, detail: ${detail} }`,
    });
    const { out } = await spawnCli(["explain", "conflict", "--api", "depot"], { cwd, terminal: true });
    expect(out).toContain(`\r\n${"word ".repeat(10).trim()}\r\n`);
  });
});

test("paths are shown from where the command was given", async () => {
  const folder = shopCatalog();
  const env = { INIT_CWD: folder };
  const { out } = await spawnCli(["generate", "--catalog", "..", "--out", "../out", "--target", "types"], {
    cwd: join(folder, "apis"),
    env,
  });
  expect(out).toMatch(/^ {2}create {2}out\/types\/index\.ts$/m);
});
