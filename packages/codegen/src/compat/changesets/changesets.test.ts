import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import parse from "@changesets/parse";
import { describe, expect, test } from "vitest";
import { temporaryFolder } from "../../testing/temporary-folder.js";
import { changeOf } from "../change.js";
import { changesetText } from "../report/changeset-text.js";
import { sampleComparison } from "../testing/sample-comparison.js";
import type { Bump } from "../verdict.js";
import { bumpBetween, releaseOf } from "../version-bump.js";
import { readChangesets } from "./changeset-folder.js";
import { promised } from "./promise.js";
import { releasedPackages } from "./released-packages.js";
import { writeChangeset } from "./write-changeset.js";

const WARNED = changeOf("error-listed", { api: "shop", code: "order_lost" });

describe("pending changesets are read as changesets reads them", () => {
  test.each([
    ["one package", `---\n"@acme/a": minor\n---\n\nText.\n`],
    ["several, unquoted, and more below", `---\nb: patch\n'@acme/a': major\n---\nText.\n\n---\n\nMore.`],
    ["nothing", "---\n---\n\nNo release."],
    ["the line ends of Windows", `---\r\n"@acme/a": none\r\n---\r\n\r\nText.\r\n`],
    ["a summary of nothing", `---\na: patch\n---`],
  ])("%s", (_, text) => {
    const [read] = readChangesets(temporaryFolder({ "x.md": text }));
    const { releases, summary } = parse(text);
    expect(Object.entries(read!.bumps).map(([name, type]) => ({ name, type }))).toEqual(releases);
    expect(read!.summary).toBe(summary);
  });

  test("in the order of their names, and nothing else", () => {
    const text = "---\na: patch\n---\n";
    const folder = temporaryFolder({
      "b.md": text,
      "a.md": text,
      "README.md": "# About",
      ".hidden.md": "",
      "config.json": "{}",
    });
    expect(readChangesets(folder).map(({ file }) => file)).toEqual(["a.md", "b.md"]);
    expect(readChangesets(join(folder, "nowhere"))).toEqual([]);
  });

  test.each([
    ["no front matter", "Just text."],
    ["another bump", "---\na: huge\n---\n"],
    ["broken YAML", "---\na: [\n---\n"],
    ["a list", "---\n- a\n---\n"],
  ])("%s is an error that names the file", (_, text) => {
    expect(() => readChangesets(temporaryFolder({ "wrong.md": text }))).toThrow(
      /^wrong\.md is no changeset: expected/,
    );
  });
});

describe("the packages of a contract", () => {
  const config = (more: object) => JSON.stringify({ $schema: "x", ...more });
  const NAMED = `{ "name": "@acme/catalog" }`;
  test.each<[string, Record<string, string>, string[]]>([
    ["the package of the catalog", { "package.json": NAMED }, ["@acme/catalog"]],
    [
      "the fixed group that it is in",
      {
        "package.json": NAMED,
        "c/config.json": config({ fixed: [["x"], ["@acme/types", "@acme/catalog"]] }),
      },
      ["@acme/types", "@acme/catalog"],
    ],
    [
      "a linked group",
      { "package.json": NAMED, "c/config.json": config({ linked: [["@acme/types", "@acme/catalog"]] }) },
      ["@acme/types", "@acme/catalog"],
    ],
    [
      "a group of patterns: the package alone, since the others are raised with it",
      { "package.json": NAMED, "c/config.json": config({ fixed: [["@acme/*"]] }) },
      ["@acme/catalog"],
    ],
    [
      "a group of a name and a pattern: both that name and the package",
      { "package.json": NAMED, "c/config.json": config({ fixed: [["@acme/types", "@acme/c*"]] }) },
      ["@acme/types", "@acme/catalog"],
    ],
    ...["?foo", "@acme/catalo?", "@acme/{catalog,types}", "!@other/*", "@acme/[c]*", "(", "@acme/c+*"].map(
      (pattern): [string, Record<string, string>, string[]] => [
        `a pattern that is not understood fits nothing: ${pattern}`,
        { "package.json": NAMED, "c/config.json": config({ fixed: [["x", pattern]] }) },
        ["@acme/catalog"],
      ],
    ),
    [
      "another group is not meant",
      { "package.json": NAMED, "c/config.json": config({ fixed: [["@other/*", "@acme/types"]] }) },
      ["@acme/catalog"],
    ],
    ["without a package, the only group", { "c/config.json": config({ fixed: [["a", "b"]] }) }, ["a", "b"]],
    [
      "without a package, and several groups: none",
      { "c/config.json": config({ fixed: [["a"], ["b"]] }) },
      [],
    ],
    ["a package without a name: none", { "package.json": "{}" }, []],
  ])("%s", (_, files, want) => {
    const folder = temporaryFolder(files);
    expect(releasedPackages(join(folder, "package.json"), join(folder, "c"))).toEqual(want);
  });

  test("a configuration that is broken is named", () => {
    const folder = temporaryFolder({ "package.json": NAMED, "c/config.json": "{" });
    expect(() => releasedPackages(join(folder, "package.json"), join(folder, "c"))).toThrow(
      /config\.json is not JSON/,
    );
  });
});

describe("a changeset is written", () => {
  const textFor = (...packages: string[]) =>
    changesetText(sampleComparison({}, { errors: "a: { status: 410, title: A, detail: A. }" }), packages);

  test("once for the same changes", () => {
    const text = textFor("a");
    const folder = temporaryFolder({ "other.md": "---\n---\n" });
    const first = writeChangeset(folder, text);
    expect(first).toEqual({ file: expect.stringMatching(/contract-[0-9a-f]{8}\.md$/), isNew: true });
    expect(writeChangeset(folder, text)).toEqual({ ...first, isNew: false });
    expect(readdirSync(folder)).toHaveLength(2);
    const written = readFileSync(first.file, "utf8");
    expect(written.replace(/\n# written by errors-codegen diff, [0-9a-f]{16}\n/, "\n")).toBe(text);
    expect(parse(written)).toEqual(parse(text));
  });

  test("as a file that is named, again and again", () => {
    const file = join(temporaryFolder({}), "orders.md");
    expect(writeChangeset(file, textFor("a"))).toEqual({ file, isNew: true });
    const other = textFor("b");
    expect(writeChangeset(file, other)).toEqual({ file, isNew: true });
    expect(parse(readFileSync(file, "utf8"))).toEqual(parse(other));
  });

  test("again where a checkout gave it the line ends of Windows", () => {
    const file = join(temporaryFolder({}), "orders.md");
    writeChangeset(file, textFor("a"));
    writeFileSync(file, readFileSync(file, "utf8").replaceAll("\n", "\r\n"));
    expect(writeChangeset(file, textFor("a")).isNew).toBe(false);
    expect(writeChangeset(file, textFor("b")).isNew).toBe(true);
  });

  test.each([
    ["a sentence", (text: string) => text.replace("is gone", "is gone: nobody used it")],
    ["a bump", (text: string) => text.replace("major", "minor")],
    ["a line at its end", (text: string) => `${text}\nMore.\n`],
  ])("but not over %s that somebody changed", (_, edit) => {
    const file = join(temporaryFolder({}), "orders.md");
    const text = changesetText(sampleComparison({ errors: "a: { status: 410, title: A, detail: A. }" }, {}), [
      "a",
    ]);
    writeChangeset(file, text);
    const edited = edit(readFileSync(file, "utf8"));
    expect(edited).not.toBe(readFileSync(file, "utf8"));
    writeFileSync(file, edited);
    const message =
      /orders\.md was edited since `errors-codegen diff` wrote it: name another file, or remove it/;
    expect(() => writeChangeset(file, textFor("b"))).toThrow(message);
    expect(readFileSync(file, "utf8")).toBe(edited);
  });

  test("but not over what somebody wrote, nor into a folder that is not there", () => {
    const text = textFor("a");
    const folder = temporaryFolder({ "mine.md": "---\na: patch\n---\n\nMine.\n" });
    expect(() => writeChangeset(join(folder, "mine.md"), text)).toThrow(/mine\.md was not written by/);
    expect(() => writeChangeset(join(folder, "none"), text)).toThrow(/npx changeset init/);
    expect(existsSync(join(folder, "none"))).toBe(false);
    expect(readdirSync(folder)).toEqual(["mine.md"]);
  });
});

describe("what is promised", () => {
  const pending = (bumps: Record<string, Bump>, summary = "") => ({ file: "x.md", bumps, summary });
  test.each<[string, Bump, ReturnType<typeof pending>[], Bump, boolean]>([
    ["nothing, and nothing is asked", "none", [], "none", true],
    ["nothing", "patch", [], "none", false],
    ["less", "major", [pending({ a: "minor" })], "none", false],
    ["the same", "minor", [pending({ a: "minor" })], "none", true],
    ["more", "patch", [pending({ a: "major" })], "none", true],
    [
      "the largest of several counts",
      "major",
      [pending({ a: "patch" }), pending({ b: "major" })],
      "none",
      true,
    ],
    ["of other packages", "minor", [pending({ other: "major" })], "none", false],
    ["by a version that was raised", "major", [], "major", true],
    ["by a version that was raised too little", "major", [], "minor", false],
  ])("%s", (_, release, changesets, raised, kept) => {
    const result = promised({ changes: [], release }, changesets, ["a", "b"], raised);
    expect(result.kept).toBe(kept);
  });

  const CHANGES = [WARNED, changeOf("code-added", { code: "order_lost" })];
  test.each<[string, string, boolean]>([
    ["nothing", "Something new.", false],
    ["both", "`order_lost` may be sent by `shop`.", true],
    ["both, as plain words", "Now shop sends order_lost, too.", true],
    ["not the API", "`order_lost` may be sent.", false],
    ["not the error", "The API `shop` sends more.", false],
    ["a longer name", "`order_lost_again` may be sent by `shop`.", false],
    ["a longer word", "`order_lost` may be sent while shopping.", false],
    ["a name with a hyphen", "`order_lost` may be sent by `shop-admin`.", false],
  ])(
    "a changeset speaks of a change that needs a warning where it names all of it: %s",
    (_, summary, kept) => {
      const result = promised(
        { changes: CHANGES, release: "minor" },
        [pending({ a: "minor" }, summary)],
        ["a"],
        "none",
      );
      expect(result).toMatchObject({ kept, unmentioned: kept ? [] : [WARNED], file: "x.md" });
    },
  );

  test.each<[Bump, Bump, boolean]>([
    ["minor", "minor", true],
    ["major", "minor", true],
    ["patch", "minor", false],
    ["minor", "major", false],
  ])("warnings are used up where the version was raised enough: %s for %s", (raised, release, kept) => {
    const silent = [pending({ a: "major" }, "Something new.")];
    const result = promised({ changes: CHANGES, release }, silent, ["a"], raised);
    expect(result).toMatchObject({ kept, unmentioned: kept ? [] : [WARNED] });
  });

  test("warnings belong into the changeset that promises most", () => {
    const several = [
      { ...pending({ a: "patch" }), file: "a.md" },
      { ...pending({ b: "minor" }), file: "b.md" },
      { ...pending({ other: "major" }), file: "c.md" },
    ];
    expect(promised({ changes: CHANGES, release: "minor" }, several, ["a", "b"], "none").file).toBe("b.md");
    expect(promised({ changes: CHANGES, release: "minor" }, [], ["a"], "none").file).toBeUndefined();
  });
});

describe("versions", () => {
  test.each([
    ["1.2.3", "2.0.0", "major"],
    ["1.2.3", "1.3.0", "minor"],
    ["1.2.3", "1.2.4", "patch"],
    ["1.2.3", "1.2.3", "none"],
    ["2.0.0", "1.9.9", "none"],
    ["1.2.3", "2.0.0-next.1", "major"],
    ["0.1.0", "0.2.0", "minor"],
    [undefined, "1.0.0", "none"],
    ["1.0.0", "next", "none"],
  ])("from %s to %s", (from, to, want) => {
    expect(bumpBetween(from, to)).toBe(want);
  });

  test.each<[Bump, string | undefined, Bump]>([
    ["major", "1.0.0", "major"],
    ["major", "0.9.0", "minor"],
    ["minor", "0.9.0", "minor"],
    ["patch", "0.9.0", "patch"],
    ["major", undefined, "major"],
    ["major", "10.0.0", "major"],
  ])("%s after %s", (bump, version, want) => {
    expect(releaseOf(bump, version)).toBe(want);
  });
});
