import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import parse from "@changesets/parse";
import { describe, expect, test } from "vitest";
import { callCli } from "../testing/call-cli.js";
import { type GitRepository, gitRepository } from "../testing/git-repository.js";
import { shopCatalog } from "../testing/shop-catalog.js";
import { temporaryFolder } from "../testing/temporary-folder.js";

const ERRORS = `
bad_request: { generic: true, status: 400, title: Bad Request, detail: Wrong. }
internal_error: { generic: true, status: 500, title: Internal Server Error, detail: Broken. }
`;
const LOST = "order_lost: { status: 410, title: Lost, detail: Lost. }\n";
const FILES = {
  "errors/catalog.yaml": "docs: https://shop.example\n",
  "errors/errors/all.yaml": ERRORS,
  "errors/dialects/house.yaml": `{ mediaType: application/json, body: { code: "{code}", message: "{detail}" } }`,
  "errors/apis/shop.yaml": "{ dialect: house, errors: { from: all } }",
  "errors/package.json": `{ "name": "@acme/errors-catalog", "version": "1.2.0" }`,
  ".changeset/config.json": `{ "fixed": [["@acme/errors-catalog", "@acme/errors-types"]] }`,
};

/** A repository with a release `v1.2.0`, and a catalog that has one error more since. */
function repository(
  more: Readonly<Record<string, string>> = { "errors/errors/all.yaml": ERRORS + LOST },
): GitRepository {
  const repo = gitRepository();
  repo.commit(FILES, "v1.2.0");
  repo.commit(more);
  return repo;
}

const diff = ({ folder }: GitRepository, ...args: string[]) => {
  return callCli("diff", ...args, "--catalog", join(folder, "errors"));
};

describe("diff", () => {
  test("says what changed since a revision", async () => {
    const { code, out, err } = await diff(repository(), "v1.2.0");
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toMatch(
      /^2 changes from `v1\.2\.0` to `.*errors\/catalog\.yaml` ask for a minor release\.\n/,
    );
    expect(out).toContain("\nm!     m!      m       `order_lost` in the API `shop` may be sent now\n");
    expect(out).toContain("\nm      m       m       `order_lost` is new\n");
  });

  test("between two revisions, whatever the working tree holds", async () => {
    const repo = repository();
    writeFileSync(join(repo.folder, "errors/errors/all.yaml"), ERRORS);
    expect((await diff(repo, "main", "v1.2.0")).out).toMatch(/`order_lost` is gone/);
    expect((await diff(repo, "v1.2.0")).out).toMatch(/^The contract did not change/);
  });

  test("between folders", async () => {
    const folder = shopCatalog();
    const other = shopCatalog({ "apis/depot.yaml": "{ dialect: house, errors: [conflict, bad_request] }" });
    const { code, out } = await callCli("diff", folder, other, "--catalog", folder);
    expect(code).toBe(0);
    expect(out).toMatch(/M {7}M {7}`conflict` in the API `depot` is written `conflict`, was `CLASH`/);
  });

  test("between folders, where the working folder has no catalog", async () => {
    const folder = shopCatalog();
    const here = process.cwd();
    process.chdir(temporaryFolder({}));
    try {
      expect(await callCli("diff", folder, folder)).toMatchObject({ code: 0, err: "" });
      for (const args of [[folder], [folder, "v1"], ["v1", folder]]) {
        const none = await callCli("diff", ...args);
        expect(none).toMatchObject({ code: 2, err: expect.stringMatching(/No catalog: .*--catalog <file>/) });
      }
    } finally {
      process.chdir(here);
    }
  });

  test("for a pull request, and for machines", async () => {
    const repo = repository();
    expect((await diff(repo, "v1.2.0", "--format", "markdown")).out).toMatch(
      /^### Contract\n\n2 changes .*\n\n\*\*To take/,
    );
    const json = await diff(repo, "v1.2.0", "--json");
    expect(JSON.parse(json.out)).toMatchObject({
      base: "v1.2.0",
      bump: "minor",
      changes: [
        {
          kind: "error-listed",
          code: "order_lost",
          api: "shop",
          verdicts: { types: "m!", client: "m!", server: "m" },
        },
        { kind: "code-added", code: "order_lost" },
      ],
    });
    expect((await diff(repo, "v1.2.0", "--format", "json")).out).toBe(json.out);
  });

  test.each([
    ["patch", 1],
    ["minor", 1],
    ["major", 0],
  ])("fails on %s, if asked to: %s", async (bump, code) => {
    expect((await diff(repository(), "v1.2.0", "--fail-on", bump)).code).toBe(code);
  });

  test("has no colours where NO_COLOR is set", async () => {
    const before = { ...process.env };
    try {
      process.env["FORCE_COLOR"] = "1";
      const coloured = (await diff(repository(), "v1.2.0")).out;
      delete process.env["FORCE_COLOR"];
      process.env["NO_COLOR"] = "1";
      const plain = (await diff(repository(), "v1.2.0")).out;
      expect(plain).not.toContain("\u001b[");
      expect(coloured).toContain("\u001b[");
    } finally {
      for (const name of ["FORCE_COLOR", "NO_COLOR"]) {
        if (before[name] === undefined) delete process.env[name];
        else process.env[name] = before[name];
      }
    }
  });

  test("names what is wrong with a catalog that cannot be read, and where", async () => {
    const repo = gitRepository();
    repo.commit({ ...FILES, "errors/errors/all.yaml": "lost: { statu: 400 }\n" }, "v1");
    repo.commit(FILES);
    const { code, out, err } = await diff(repo, "v1");
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toMatch(/^In `v1`:\nerrors\/errors\/all\.yaml:1:1 {2}error {2}missing-key/);
    const json = await diff(repo, "v1", "--json");
    const [finding] = JSON.parse(json.out).findings;
    expect(finding).toMatchObject({ catalog: "v1", file: "errors/errors/all.yaml", line: 1 });
  });

  test("of a folder too, and below a misspelt key", async () => {
    const folder = shopCatalog({
      "errors/stock.yaml": "conflict:\n  status: 409\n  title: C\n  retri: { strategy: later }\n",
    });
    const { code, err } = await callCli("diff", folder, folder, "--catalog", folder);
    expect(code).toBe(1);
    expect(err).toMatch(/errors\/stock\.yaml:4:3 {2}error {2}unknown-key/);
    expect(err).toMatch(/errors\/stock\.yaml:4:22 {2}error {2}wrong-value/);
  });

  test("that a base breaks a rule, such as one that is newer than it, does not matter", async () => {
    const repo = gitRepository();
    repo.commit(
      { ...FILES, "errors/catalog.yaml": "docs: https://shop.example\nreserved: [bad_request]\n" },
      "v1",
    );
    repo.commit(FILES);
    expect((await diff(repo, "v1")).out).toContain("is no longer reserved");
  });

  test.each([
    { args: [], says: /missing required argument 'base'/ },
    { args: ["v9"], says: /`v9` is no file, package or git revision:\n {2}- there is no such file/ },
    { args: [""], says: /The name of a catalog to compare is empty\. .*git describe/ },
    { args: ["v1.2.0", " "], says: /The name of a catalog to compare is empty/ },
    { args: ["./v9"], says: /There is no file or folder `.\/v9`/ },
    { args: ["v1.2.0", "--format", "html"], says: /Allowed choices are text, markdown, json/ },
    { args: ["v1.2.0", "--fail-on", "none"], says: /Allowed choices are patch, minor, major/ },
  ])("a wrong call: $args", async ({ args, says }) => {
    const { code, out, err } = await diff(repository(), ...args);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(says);
  });
});

describe("diff --changeset", () => {
  test("writes a changeset that changesets reads", async () => {
    const repo = repository();
    const folder = join(repo.folder, ".changeset");
    const { code, err } = await diff(repo, "v1.2.0", "--changeset", folder);
    expect(code).toBe(0);
    const [name = ""] = readdirSync(folder).filter((file) => file.endsWith(".md"));
    expect(err).toMatch(/^Wrote \S+\/\.changeset\/contract-\w+\.md: read it before it is released\.\n$/);
    const { releases, summary } = parse(readFileSync(join(folder, name), "utf8"));
    expect(releases).toEqual([
      { name: "@acme/errors-catalog", type: "minor" },
      { name: "@acme/errors-types", type: "minor" },
    ]);
    expect(summary).toContain(
      "- **Take care.** `order_lost` in the API `shop` may be sent now. A `switch` over",
    );
    expect((await diff(repo, "v1.2.0", "--changeset", folder)).err).toMatch(/says so already/);
  });

  test("for the packages that are named, as the file that is named", async () => {
    const repo = repository();
    const file = join(repo.folder, ".changeset/orders.md");
    await diff(repo, "v1.2.0", "--changeset", file, "--released-as", "a", "b");
    expect(parse(readFileSync(file, "utf8")).releases.map(({ name }) => name)).toEqual(["a", "b"]);
  });

  test("before 1.0 a breaking change is a minor one", async () => {
    const repo = gitRepository();
    repo.commit({
      ...FILES,
      "errors/errors/all.yaml": ERRORS + LOST,
      "errors/package.json": FILES["errors/package.json"].replace("1.2.0", "0.3.0"),
    });
    writeFileSync(join(repo.folder, "errors/errors/all.yaml"), ERRORS);
    const file = join(repo.folder, ".changeset/x.md");
    const { out } = await diff(repo, "HEAD", "--changeset", file);
    expect(out).toMatch(/asks for a minor release: they would be major, but this is before 1\.0/);
    expect(parse(readFileSync(file, "utf8")).releases[0]?.type).toBe("minor");
  });

  test("writes nothing where nothing changed", async () => {
    const repo = repository({});
    const { code, err } = await diff(repo, "v1.2.0", "--changeset", join(repo.folder, ".changeset"));
    expect({ code, err }).toEqual({ code: 0, err: "No changeset is needed.\n" });
    expect(readdirSync(join(repo.folder, ".changeset"))).toEqual(["config.json"]);
  });

  test("says what is missing", async () => {
    const repo = repository();
    const none = await diff(repo, "v1.2.0", "--changeset", join(repo.folder, "none"), "--released-as", "a");
    // before the table, which would hide it
    expect(none).toMatchObject({
      code: 1,
      out: "",
      err: expect.stringMatching(/no folder .*npx changeset init/),
    });
    const catalog = join(repo.folder, "errors/catalog.yaml");
    expect(await diff(repo, "v1.2.0", "--changeset", catalog)).toMatchObject({
      code: 1,
      out: "",
      err: expect.stringMatching(/catalog\.yaml is a file, and changesets are in a folder/),
    });
    writeFileSync(join(repo.folder, "errors/package.json"), "{}");
    writeFileSync(join(repo.folder, ".changeset/config.json"), "{}");
    const nameless = await diff(repo, "v1.2.0", "--changeset", join(repo.folder, ".changeset"));
    expect(nameless).toMatchObject({
      code: 2,
      out: "",
      err: expect.stringMatching(/--released-as <package>/),
    });
    expect(existsSync(join(repo.folder, "none"))).toBe(false);
  });
});
