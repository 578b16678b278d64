import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { callCli } from "../testing/call-cli.js";
import { type GitRepository, gitRepository } from "../testing/git-repository.js";

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

describe("check --against", () => {
  const check = async ({ folder }: GitRepository, ...more: string[]) => {
    const where = ["--catalog", join(folder, "errors"), "--out", join(folder, "out")];
    await callCli("generate", ...where);
    return callCli(
      "check",
      ...where,
      "--changesets",
      join(folder, ".changeset"),
      "--against",
      "v1.2.0",
      ...more,
    );
  };
  const changeset = (bump: string, text = "`order_lost` is new in `shop`.") => ({
    ".changeset/x.md": `---\n"@acme/errors-types": ${bump}\n---\n\n${text}\n`,
  });
  const changed = { "errors/errors/all.yaml": ERRORS + LOST };

  test("is content where nothing changed", async () => {
    const { code, out } = await check(repository({}));
    expect(code).toBe(0);
    expect(out).toMatch(/files are up to date\.\nThe contract did not change since `v1\.2\.0`\.\n$/);
  });

  test("fails where nothing is promised, says what changed, and how to promise it", async () => {
    const { code, out } = await check(repository());
    expect(code).toBe(1);
    expect(out).toContain("`order_lost` is new");
    expect(out).toContain("the next release must be minor: no changeset promises one.");
    expect(out).toMatch(
      /Write a changeset: errors-codegen diff v1\.2\.0 --catalog \S+errors --changeset \S+\.changeset\n$/,
    );
  });

  test("repeats in its hint for which packages, and the hint can be followed", async () => {
    const repo = repository();
    const { out } = await check(repo, "--released-as", "@acme/a", "@acme/b c");
    const [, call = ""] = /Write a changeset: errors-codegen (.*)\n$/.exec(out) ?? [];
    expect(call).toMatch(/ --released-as @acme\/a '@acme\/b c'$/);
    const words = [...call.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? "");
    expect((await callCli(...words)).code).toBe(0);
    expect((await check(repo, "--released-as", "@acme/a", "@acme/b c")).code).toBe(0);
  });

  test("says which folder of changesets is none", async () => {
    const file = await check(repository(), "--changesets", "package.json");
    expect(file.out).toContain(
      "package.json is a file, and changesets are in a folder, such as .changeset: --changesets <folder>",
    );
    const none = await check(repository(), "--changesets", "nowhere");
    expect(none).toMatchObject({ code: 1, out: expect.stringContaining("There is no folder nowhere.") });
  });

  test("advises to reserve the code of an error that is gone", async () => {
    const repo = gitRepository();
    repo.commit({ ...FILES, "errors/errors/all.yaml": ERRORS + LOST }, "v1.2.0");
    repo.commit({ "errors/errors/all.yaml": ERRORS });
    const said =
      /`order_lost` is gone and not reserved: .* Add to \S*catalog\.yaml, or to the list that is there:\nreserved: \[order_lost\]\n/;
    expect((await check(repo)).out).toMatch(said);
    expect((await diff(repo, "v1.2.0")).err).toMatch(said);
    expect((await diff(repo, "v1.2.0", "main")).err).toContain("Add to errors/catalog.yaml, or");
    expect(JSON.parse((await check(repo, "--json")).out).contract.notes).toHaveLength(1);
    repo.commit({ "errors/catalog.yaml": "docs: https://shop.example\nreserved: [order_lost]\n" });
    expect((await diff(repo, "v1.2.0")).err).toBe("");
  });

  test("fails where too little is promised", async () => {
    const { code, out } = await check(repository({ ...changed, ...changeset("patch") }));
    expect(code).toBe(1);
    expect(out).toContain("the next release must be minor: changesets promise patch.");
  });

  test("fails where other packages are promised", async () => {
    const other = { ".changeset/x.md": `---\n"@acme/other": major\n---\n` };
    expect((await check(repository({ ...changed, ...other }))).code).toBe(1);
  });

  test("is content where enough is promised", async () => {
    const { code, out } = await check(repository({ ...changed, ...changeset("minor") }));
    expect(code).toBe(0);
    expect(out).toMatch(/2 changes of the contract since `v1\.2\.0`: a minor release, as promised\.\n$/);
  });

  test("fails where a warning is missing, and says what to write where", async () => {
    const repo = repository({ ...changed, ...changeset("minor", "News.") });
    const { code, out } = await check(repo);
    expect(code).toBe(1);
    expect(out).toMatch(
      /must warn of what no changeset names\.\nWrite this at the end of \S+\/\.changeset\/x\.md,/,
    );
    const items = out.slice(out.indexOf("\n- ") + 1);
    expect(items).toMatch(
      /^- \*\*Take care\.\*\* `order_lost` in the API `shop` may be sent now\. A `switch` over .*\n$/,
    );
    const file = join(repo.folder, ".changeset/x.md");
    writeFileSync(file, readFileSync(file, "utf8") + items);
    expect((await check(repo)).code).toBe(0);
  });

  test("is content with what diff writes", async () => {
    const repo = repository();
    await diff(repo, "v1.2.0", "--changeset", join(repo.folder, ".changeset"));
    expect((await check(repo)).code).toBe(0);
  });

  test("is content where the version was raised already", async () => {
    const raised = { "errors/package.json": FILES["errors/package.json"].replace("1.2.0", "1.3.0") };
    expect((await check(repository({ ...changed, ...raised }))).code).toBe(0);
    const little = { "errors/package.json": FILES["errors/package.json"].replace("1.2.0", "1.2.1") };
    expect((await check(repository({ ...changed, ...little }))).code).toBe(1);
  });

  test("for machines", async () => {
    const { code, out } = await check(repository({ ...changed, ...changeset("patch") }), "--json");
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      ok: false,
      changes: [],
      contract: { kept: false, promised: "patch", release: "minor", bump: "minor", changes: [{}, {}] },
    });
  });

  test("names a changeset that is none", async () => {
    const { code, out } = await check(repository({ ...changed, ".changeset/x.md": "no front matter" }));
    expect(code).toBe(1);
    expect(out).toContain("x.md is no changeset");
  });

  test("an unknown base is a wrong call", async () => {
    const { code, err } = await check(repository(), "--against", "v9");
    expect(code).toBe(2);
    expect(err).toContain("`v9` is no file, package or git revision");
  });
});
