import { existsSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { loadCatalog } from "../../catalog/load/load.js";
import { type GitRepository, gitRepository } from "../../testing/git-repository.js";
import { temporaryFolder } from "../../testing/temporary-folder.js";
import { resolveCatalog } from "./resolve-catalog.js";

const error = (title: string): string => `{ status: 400, title: ${title}, detail: A. }`;
const catalog = (code: string, more = ""): string => `errors: { ${code}: ${error("A")} }\n${more}`;

const sideOf = (name: string, from: string) => resolveCatalog(name, () => from);

/** Codes of the catalog that a name leads to; the files are there as long as the test goes on. */
function codesOf(name: string, from: string): string[] {
  const side = sideOf(name, from);
  onTestFinished(side.dispose);
  const { loaded, findings } = loadCatalog(side.file);
  expect(findings).toEqual([]);
  return loaded!.errors.map((entry) => entry.name);
}

function within<T>(folder: string, act: () => T): T {
  const before = process.cwd();
  process.chdir(folder);
  try {
    return act();
  } finally {
    process.chdir(before);
  }
}

/** A repository whose catalog stands in a folder, with one version before the present one. */
function repository(): GitRepository {
  const repo = gitRepository();
  repo.commit(
    { "errors/catalog.yaml": catalog("then"), "package.json": "{}", "readme.md": "text" },
    "v1.0.0",
  );
  repo.commit({ "errors/catalog.yaml": catalog("now") });
  return repo;
}

const ALL_ABOUT_IT = /is no file, package or git revision/;

describe("a path", () => {
  test("is a file or a folder, from the working folder", () => {
    const folder = temporaryFolder({
      "old/catalog.yml": catalog("a"),
      "b.json": JSON.stringify({ errors: {} }),
    });
    expect(codesOf(join(folder, "old"), "x.yaml")).toEqual(["a"]);
    within(folder, () => {
      expect(codesOf("old/catalog.yml", "x.yaml")).toEqual(["a"]);
      expect(codesOf("./b.json", "x.yaml")).toEqual([]);
    });
  });

  test("wins over a revision of that name; `git:` says that the revision is meant", () => {
    const { folder } = repository();
    writeFileSync(join(folder, "main"), "");
    within(folder, () => {
      expect(sideOf("main", "errors/catalog.yaml").file).toBe("main");
      expect(codesOf("git:main", "errors/catalog.yaml")).toEqual(["now"]);
    });
  });

  test("that looks like one and is none is not looked for elsewhere", () => {
    expect(() => sideOf("./v1.0.0", "x.yaml")).toThrow("There is no file or folder `./v1.0.0`.");
  });
});

describe("a package", () => {
  const files = {
    "catalog.yaml": catalog("own"),
    "node_modules/@acme/errors/package.json": `{ "name": "@acme/errors", "version": "1.2.3", "exports": { "./package.json": "./package.json", "./catalog.json": "./gen/catalog.json" } }`,
    "node_modules/@acme/errors/gen/catalog.json": JSON.stringify({
      errors: { acme: { status: 400, title: "A" } },
    }),
    "node_modules/empty/package.json": `{ "name": "empty" }`,
  };

  test.each(["@acme/errors", "package:@acme/errors"])("%s", (name) => {
    const folder = temporaryFolder(files);
    expect(codesOf(name, join(folder, "catalog.yaml"))).toEqual(["acme"]);
    const { manifest } = sideOf(name, join(folder, "catalog.yaml"));
    expect(relative(folder, manifest)).toBe("node_modules/@acme/errors/package.json");
  });

  test.each([
    ["package:@acme/other", "No package `@acme/other` is installed here."],
    ["package:empty", "The package `empty` holds no catalog."],
    ["package:../x", "It is not the name of a package."],
  ])("%s", (name, message) => {
    const folder = temporaryFolder(files);
    expect(() => sideOf(name, join(folder, "catalog.yaml"))).toThrow(message);
  });
});

describe("a git revision", () => {
  test.each(["v1.0.0", "main~1", "HEAD^", "git:v1.0.0", "HEAD@{0}^"])("%s", (revision) => {
    const { folder } = repository();
    expect(codesOf(revision, join(folder, "errors/catalog.yaml"))).toEqual(["then"]);
  });

  test("is of the repository of the catalog, also in a hook of another one", () => {
    const repo = repository();
    vi.stubEnv("GIT_DIR", "/nowhere");
    vi.stubEnv("GIT_INDEX_FILE", "/nowhere");
    onTestFinished(() => void vi.unstubAllEnvs());
    expect(codesOf("v1.0.0", join(repo.folder, "errors/catalog.yaml"))).toEqual(["then"]);
  });

  test("is a tag such as changesets makes of a release", () => {
    const repo = gitRepository();
    repo.commit({ "catalog.yaml": catalog("then") }, "@acme/errors-catalog@1.0.0");
    repo.commit({ "catalog.yaml": catalog("now") });
    expect(codesOf("@acme/errors-catalog@1.0.0", join(repo.folder, "catalog.yaml"))).toEqual(["then"]);
  });

  test.each(["HEAD@{2099-01-01 10:00}", "HEAD^{/mend: the catalog}", "v1.0.0^{/A commit}"])(
    "may have colons and blanks in it: %s",
    (revision) => {
      const { folder, git } = repository();
      git("commit", "--quiet", "--allow-empty", "--message", "mend: the catalog");
      const today = join(folder, "errors/catalog.yaml");
      const want = revision.startsWith("v1") ? "then" : "now";
      expect(codesOf(revision, today)).toEqual([want]);
      expect(codesOf(`${revision}:errors/catalog.yaml`, today)).toEqual([want]);
    },
  );

  test("leaves nothing behind, and the working tree as it is", () => {
    const { folder, git } = repository();
    const { file, dispose } = sideOf("v1.0.0", join(folder, "errors/catalog.yaml"));
    expect(readFileSync(file, "utf8")).toBe(catalog("then"));
    dispose();
    expect(existsSync(dirname(file))).toBe(false);
    expect(git("status", "--porcelain", "--ignored")).toBe("");
    expect(git("worktree", "list").trim().split("\n")).toHaveLength(1);
  });

  test("brings the folders of the catalog, and only these", () => {
    const repo = gitRepository();
    repo.commit({
      "a/catalog.yaml": "docs: https://a.example\n",
      "a/errors/deep/x.yaml": `x: ${error("X")}\n`,
      "a/errors/note.txt": "no data",
      "a/other/y.yaml": "y: 1\n",
      "a/package.json": `{ "version": "1.0.0" }`,
      "b.yaml": "b: 1\n",
    });
    const { file, dispose } = sideOf("HEAD", join(repo.folder, "a/catalog.yaml"));
    onTestFinished(dispose);
    const copied = readdirSync(dirname(file), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(dirname(file), join(entry.parentPath, entry.name)));
    expect(copied.sort()).toEqual(["catalog.yaml", "errors/deep/x.yaml", "package.json"]);
  });

  test("brings what the catalog extends and imports within the repository, at that revision", () => {
    const repo = gitRepository();
    const shared = (code: string) => ({
      "house/catalog.yaml": "extends: { from: ../base.json }\n",
      "house/errors/s.yaml": `${code}: ${error("S")}\n`,
      "base.json": JSON.stringify({ errors: { base: { status: 400, title: "B" } } }),
    });
    repo.commit(
      {
        "app/catalog.yaml": "extends: [../house]\n",
        "app/errors/a.yaml": `app: { status: 400, title: A, detail: A., details: ../../types/details.ts#ADetails }\n`,
        "types/details.ts": `import type { Size } from "./size.js";\nexport interface ADetails { size: Size }\n`,
        "types/size.ts": "export type Size = number;\n",
        ...shared("then"),
      },
      "v1",
    );
    repo.commit({ ...shared("now"), "types/size.ts": undefined, "types/details.ts": undefined });
    expect(codesOf("v1", join(repo.folder, "app/catalog.yaml"))).toEqual(["base", "then", "app"]);
  });

  test("finds the packages that the catalog extends where they are installed, and says that they are those of today", () => {
    const repo = gitRepository();
    repo.commit({
      ".gitignore": "node_modules\n",
      "a/b/catalog.yaml": catalog("own", 'extends: "@acme/errors"\n'),
    });
    const installed = temporaryFolder({
      "@acme/errors/package.json": `{ "name": "@acme/errors" }`,
      "@acme/errors/catalog.yaml": catalog("acme"),
    });
    symlinkSync(installed, join(repo.folder, "a/node_modules"));
    const from = join(repo.folder, "a/b/catalog.yaml");
    expect(codesOf("HEAD", from)).toEqual(["acme", "own"]);
    const side = sideOf("HEAD", from);
    expect(side.note).toMatch(/^@acme\/errors: as installed now, not as at `HEAD`/);
    side.dispose();
    expect(existsSync(join(installed, "@acme/errors/catalog.yaml"))).toBe(true);
  });

  test("had the catalog elsewhere, or under another name", () => {
    const repo = gitRepository();
    repo.commit({ "old/catalog.yml": catalog("then") }, "v1");
    repo.commit({ "old/catalog.yml": undefined, "old/catalog.yaml": catalog("now") }, "v2");
    repo.commit({ "old/catalog.yaml": undefined, "new/catalog.yaml": catalog("now") });
    const today = join(repo.folder, "new/catalog.yaml");
    expect(codesOf("v1:old/catalog.yml", today)).toEqual(["then"]);
    expect(codesOf("v1:old", today)).toEqual(["then"]);
    expect(() => sideOf("v1", today)).toThrow(
      /`v1` has no catalog at new\/catalog.yaml; if it stood elsewhere, say `v1:path\/of\/catalog.yaml`/,
    );
    expect(codesOf("v1", join(repo.folder, "old/catalog.yaml"))).toEqual(["then"]);
  });

  test.each([
    ["v9", ALL_ABOUT_IT],
    ["v9", /git knows no revision `v9` in /],
    ["--output=x", /git knows no revision `--output=x`/],
    ["git:--upload-pack=touch x", /Git knows no revision/],
    ["git:v1.0.0 --help", /Git knows no revision/],
    ["$(touch x)", ALL_ABOUT_IT],
    ["v1.0.0;touch x", ALL_ABOUT_IT],
    ["git:", /Git knows no revision/],
  ])("%s is none", (name, message) => {
    const { folder, git } = repository();
    expect(() => sideOf(name, join(folder, "errors/catalog.yaml"))).toThrow(message);
    expect(git("status", "--porcelain", "--ignored")).toBe("");
    expect(existsSync("x")).toBe(false);
  });

  test("of a folder that is in no repository is none", () => {
    const folder = temporaryFolder({ "catalog.yaml": catalog("a") });
    expect(() => sideOf("v1", join(folder, "catalog.yaml"))).toThrow(/is in no git repository/);
  });

  test("does not follow links", () => {
    const repo = gitRepository();
    symlinkSync(temporaryFolder({ "secret.yaml": `secret: ${error("S")}\n` }), join(repo.folder, "errors"));
    repo.commit({ "catalog.yaml": catalog("own") });
    expect(codesOf("HEAD", join(repo.folder, "catalog.yaml"))).toEqual(["own"]);
  });

  test("writes nothing outside of its folder, whatever the paths of a commit are", () => {
    const { folder, git, pipe } = repository();
    const blob = pipe(`escaped: ${error("E")}\n`, "hash-object", "-w", "--stdin").trim();
    // errors/../../escaped.yaml
    let tree = pipe(`100644 blob ${blob}\tescaped.yaml\n`, "mktree").trim();
    for (const name of ["..", "..", "errors"]) tree = pipe(`040000 tree ${tree}\t${name}\n`, "mktree").trim();
    const file = pipe(catalog("own"), "hash-object", "-w", "--stdin").trim();
    const entries = `${git("ls-tree", tree)}100644 blob ${file}\tcatalog.yaml\n`;
    const commit = git("commit-tree", pipe(entries, "mktree").trim(), "-m", "By hand").trim();
    const side = sideOf(`${commit}:catalog.yaml`, join(folder, "errors/catalog.yaml"));
    onTestFinished(side.dispose);
    expect(readdirSync(dirname(side.file))).toEqual(["catalog.yaml"]);
    expect(existsSync(join(dirname(side.file), "../escaped.yaml"))).toBe(false);
  });
});
