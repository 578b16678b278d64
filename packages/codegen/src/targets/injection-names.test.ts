import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Catalog } from "../catalog/model.js";
import { readCatalog } from "../catalog/read-catalog.js";
import { isSafePath } from "../output/check-paths.js";
import { plan } from "../output/plan.js";
import { fixtureCatalog } from "../testing/fixture-catalog.js";
import { hostileSets, hostileTexts } from "../testing/injection/hostile-texts.js";
import { parseFile } from "../testing/injection/parse-file.js";
import { languages, targets } from "./index.js";
import { reference } from "./reference/reference.js";
import type { EmitOptions } from "./target.js";

// those of other languages are shown in `tools/languages`; pages, whose texts are no names, in `reference/injection.test.ts`
const shown = targets.filter((target) => !languages.includes(target) && target !== reference);

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "errors-names-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A catalog whose errors, details, named types, dialects and APIs have these names, beside harmless ones. */
function named(
  names: Readonly<Partial<Record<"codes" | "members" | "types" | "dialects" | "apis", readonly string[]>>>,
) {
  const all = <T>(list: readonly string[] = [], value: T) => list.map((name) => [name, value] as const);
  const error = { status: 400, title: "T", detail: "D." };
  const dialect = { mediaType: "application/json", body: { k_code: "{code}", "...": "{...details}" } };
  const types = names.types ?? [];
  const details = Object.fromEntries([
    ...all(names.members, { type: "string" }),
    // what is no name has a finding of its own
    ...types.filter(isName).map((name, index) => [`k_type${index}`, { $ref: `#/definitions/${name}` }]),
  ]);
  return {
    definitions: Object.fromEntries(all(types, { type: "string" })),
    errors: Object.fromEntries([
      ["bad_request", { generic: true, ...error }],
      ["internal_error", { generic: true, ...error, status: 500 }],
      ["k_error", { ...error, details }],
      ...all(names.codes, error),
    ]),
    dialects: Object.fromEntries([["k_dialect", dialect], ...all(names.dialects, dialect)]),
    apis: Object.fromEntries([
      ...["k_dialect", ...(names.dialects ?? [])].map((dialect, index) => [
        `k_api${index}`,
        { dialect, errors: { from: "all" } },
      ]),
      ...all(names.apis, { dialect: "k_dialect", errors: { from: "all" } }),
    ]),
  };
}

function isName(text: string): boolean {
  return /^[A-Za-z_$][\w$]*$/.test(text);
}

/** What there is to a catalog: findings, or files that are programs and can be written. */
async function expectFindingOrFiles(written: unknown, names: readonly string[]): Promise<void> {
  const file = join(folder, "catalog.json");
  writeFileSync(file, JSON.stringify(written));
  const { catalog, findings } = readCatalog(file);
  if (catalog !== undefined) return expectPrograms(catalog);
  for (const { place, message } of findings.filter(({ severity }) => severity === "error")) {
    const said = [...place.path.map(String), message].join("\n");
    expect(names.some((name) => said.includes(name))).toBe(true);
  }
}

async function expectPrograms(catalog: Catalog, options: EmitOptions = {}): Promise<void> {
  for (const target of shown) {
    const files = await target.emit(catalog, options);
    for (const file of files) {
      const { problems, tags } = parseFile(file);
      expect(problems, `${target.name}/${file.path}`).toEqual([]);
      expect(tags.filter((tag) => tag !== "deprecated")).toEqual([]);
      expect(isSafePath(file.path)).toBe(true);
    }
    const planned = plan([{ target: target.name, folder: join(folder, target.name), files }]);
    expect(planned.changes.every(({ path }) => path.startsWith(join(folder, target.name, "/")))).toBe(true);
  }
}

describe("a hostile text as a name has a finding that names it, or is one", () => {
  test.each(hostileTexts)("$name", async ({ text }) => {
    await expectFindingOrFiles(named({ codes: [text] }), [text]);
    await expectFindingOrFiles(named({ types: [text] }), [text]);
    await expectFindingOrFiles(named({ dialects: [text] }), [text]);
    await expectFindingOrFiles(named({ apis: [text] }), [text]);
  });
});

describe("names that are dangerous beside each other", () => {
  test.each(hostileSets)("$name", async ({ texts }) => {
    await expectFindingOrFiles(named({ codes: texts }), texts);
    await expectFindingOrFiles(named({ members: texts }), texts);
    await expectFindingOrFiles(named({ types: texts }), texts);
    await expectFindingOrFiles(named({ dialects: texts }), texts);
    await expectFindingOrFiles(named({ apis: texts }), texts);
  });
});

describe("what comes from outside of the catalog", () => {
  const catalog = fixtureCatalog("draft");

  test.each(hostileTexts)("a file called $name", async ({ text }) => {
    const from = <T>(list: readonly T[]): T[] => list.map((one) => ({ ...one, source: text }));
    const errors = from(catalog.errors);
    const dialects = from(catalog.dialects);
    await expectPrograms({ ...catalog, source: text, errors, dialects, apis: from(catalog.apis) });
  });

  test.each(hostileTexts)("types from a module called $name", async ({ text }) => {
    if (text !== "") await expectPrograms(catalog, { typesModule: text });
  });
});

describe("values that are no text", () => {
  // a text: nothing writes a value of that depth
  const endless = `${'{"a":'.repeat(5000)}1${"}".repeat(5000)}`;

  test.each([
    ["params without end", `"examples":[{"fields":[{"pointer":"","params":${endless}}]}]`, "too-deep"],
    ["a schema without end", `"details":{"a":${endless}}`, "too-deep"],
    ["a reference in a circle", '"details":{"a":{"$ref":"#/definitions/A"}}', "invalid-details-schema"],
  ])("%s", (_, members, rule) => {
    const file = join(folder, "catalog.json");
    writeFileSync(file, `{"errors":{"k_error":{"status":400,"title":"T",${members}}}}`);
    expect(readCatalog(file).findings.map((finding) => finding.rule)).toContain(rule);
  });

  test("a program is no catalog, and is not run", () => {
    const file = join(folder, "catalog.ts");
    writeFileSync(
      file,
      'import { writeFileSync } from "node:fs";\nthrow new Error("run");\nexport default {};\n',
    );
    const { catalog, findings } = readCatalog(file);
    expect(catalog).toBeUndefined();
    expect(findings.map(({ severity }) => severity)).toContain("error");
  });
});
