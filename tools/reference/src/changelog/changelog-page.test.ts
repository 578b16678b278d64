import { appendFileSync, cpSync, rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { gitRepository } from "../../../../packages/codegen/src/testing/git-repository.js";
import { temporaryFolder } from "../../../../packages/codegen/src/testing/temporary-folder.js";
import { changelogPage } from "./changelog-page.js";

const NAME = "@org/errors-catalog";
const manifest = (version: string): string => JSON.stringify({ name: NAME, version });
const catalog = (errors: string): string => `errors:\n${errors}`;
const error = (code: string, status: number, title = "A"): string =>
  `  ${code}: { status: ${status}, title: "${title}", detail: A. }\n`;

/** Commits a version and tags it; its files are those of a catalog in a folder. */
function history(): { folder: string; release: (version: string, text: string) => void } {
  const { folder, commit } = gitRepository();
  return {
    folder,
    release: (version, text) =>
      commit({ "errors/catalog.yaml": text, "errors/package.json": manifest(version) }, `${NAME}@${version}`),
  };
}

const pageOf = (folder: string): string => changelogPage(join(folder, "errors/catalog.yaml"));

/** What stands below a heading of level 2, without it. */
function sectionOf(page: string, heading: string): string {
  const start = page.indexOf(`## ${heading}\n`);
  expect(start, heading).toBeGreaterThan(0);
  return page.slice(start + heading.length + 4).split(/^## /m)[0]!;
}

describe("a contract with releases", () => {
  const fourReleases = (): string => {
    const { folder, release } = history();
    release("1.9.0", catalog(error("gone", 404)));
    release("1.10.0", catalog(error("gone", 404) + error("here", 400)));
    release("2.0.0-beta.1", catalog(error("gone", 410)));
    release("2.0.0", catalog(error("gone", 410, "B")));
    return folder;
  };

  test("has a section for each, the newest first, and what is not released yet on top", () => {
    const headings = pageOf(fourReleases()).match(/^## .*$/gm);
    expect(headings).toEqual(["## Unreleased", "## 2.0.0", "## 2.0.0-beta.1", "## 1.10.0", "## 1.9.0"]);
  });

  test("says what changed since the one before, by gravity, and when", () => {
    const page = pageOf(fourReleases());
    expect(sectionOf(page, "1.9.0")).toMatch(/^\nReleased on \d{4}-\d\d-\d\d\.\n\nThe first release\.\s*$/);
    expect(sectionOf(page, "1.10.0")).toContain(
      "1 change from `1.9.0` to `1.10.0` asks for a minor release.",
    );
    expect(sectionOf(page, "1.10.0")).toContain("### Compatible\n\n- `here` is new.");
    const beta = sectionOf(page, "2.0.0-beta.1");
    expect(beta).toContain("2 changes from `1.10.0` to `2.0.0-beta.1` ask for a major release.");
    expect(beta).toContain("### Breaking\n\n- `here` is gone.\n- `gone` has the status `410`, had `404`.");
    expect(sectionOf(page, "2.0.0")).toContain("### Texts and order\n\n- `gone` has another `title`.");
  });

  test("says what is not released yet, or that nothing is", () => {
    const folder = fourReleases();
    expect(sectionOf(pageOf(folder), "Unreleased").trim()).toBe(
      "The contract did not change from `2.0.0` to `today`.",
    );
    // not even committed
    appendFileSync(join(folder, "errors/catalog.yaml"), error("newest", 418));
    expect(sectionOf(pageOf(folder), "Unreleased")).toContain("- `newest` is new.");
  });
});

test.each([
  ["without tags", (folder: string) => gitRepositoryWith(folder, false)],
  ["that is in no repository", (folder: string) => folder],
  ["that is in no package", (folder: string) => gitRepositoryWith(folder, true)],
])("a catalog %s says that nothing has been released yet", (_, place) => {
  const folder = place(
    temporaryFolder({
      "errors/catalog.yaml": catalog(error("gone", 404)),
      "errors/package.json": manifest("0.0.0"),
    }),
  );
  const page = pageOf(folder);
  expect(page.match(/^## .*$/gm)).toEqual(["## Unreleased"]);
  expect(sectionOf(page, "Unreleased").trim()).toBe(
    "Nothing has been released yet: all of the contract is new.",
  );
});

function gitRepositoryWith(files: string, isAlone: boolean): string {
  const { folder, commit } = gitRepository();
  cpSync(files, folder, { recursive: true });
  if (isAlone) rmSync(join(folder, "errors/package.json"));
  // tags of others
  commit({}, isAlone ? `${NAME}@1.0.0` : "v1.0.0");
  return folder;
}

test("tags of other packages, of no version, and of other branches are no releases", () => {
  const { folder, git, commit } = gitRepository();
  commit({ "errors/catalog.yaml": catalog(error("gone", 404)), "errors/package.json": manifest("1.0.0") });
  for (const tag of ["@org/errors-client@1.0.0", `${NAME}@latest`, `${NAME}@1.0`, "v1.0.0"]) git("tag", tag);
  git("checkout", "--quiet", "-b", "other");
  commit({ "errors/catalog.yaml": catalog(error("other", 404)) }, `${NAME}@9.0.0`);
  git("checkout", "--quiet", "main");
  expect(pageOf(folder).match(/^## .*$/gm)).toEqual(["## Unreleased"]);
});

test("a release that cannot be read hides none of the others", () => {
  const { folder, release } = history();
  release("1.0.0", "errors: [not, a, catalog]");
  release("1.1.0", catalog(error("gone", 404)));
  release("1.2.0", catalog(error("gone", 404) + error("here", 400)));
  const page = pageOf(folder);
  expect(sectionOf(page, "1.2.0")).toContain("`here` is new.");
  expect(sectionOf(page, "1.1.0")).toContain(
    "What changed cannot be said: the catalog of `1.0.0` cannot be read.",
  );
});

test("texts of a catalog stay texts on a page of a site", () => {
  const hostile = "<!--@include: /etc/passwd--> {{ x }} `<script>`";
  const { folder, release } = history();
  release("1.0.0", `rules: { ? '${hostile}' : x }\n${catalog(error("gone", 404))}`);
  release("1.1.0", catalog(error("gone", 404)));
  // VitePress would include a file, and Vue would look for a program
  expect(sectionOf(pageOf(folder), "1.1.0")).toContain(
    "`` <!\u200c--@include: /etc/passwd--> {\u200c{ x }} `<script>` ``",
  );
});
