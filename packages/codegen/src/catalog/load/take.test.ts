import { describe, expect, test } from "vitest";
import { catalogOf, inShort } from "../../testing/catalog-findings.js";
import { temporaryFolder } from "../../testing/temporary-folder.js";
import { formatFindings, locateFindings } from "../findings/format-findings.js";
import { readCatalog } from "../read-catalog.js";
import { loadCatalog } from "./load.js";

const BASE = `
docs: https://base.example
reserved: [gone]
rules: { required: Must be given. }
errors:
  bad_request: { generic: true, status: 400, title: Bad Request, detail: Wrong. }
  internal_error: { generic: true, status: 500, title: Internal Server Error, detail: Broken. }
  conflict: { generic: true, status: 409, title: Conflict, detail: Not now. }
  already_exists: { refines: conflict, status: 409, title: Already exists, detail: It is there. }
  name_taken: { refines: already_exists, status: 409, title: Name taken, detail: It is taken. }
  not_found: { generic: true, status: 404, title: Not Found, detail: Not there. }
  old: { status: 404, title: Old, detail: Old., deprecated: { since: "1.0", replacedBy: not_found } }
dialects:
  plain: { mediaType: application/json, body: { code: "{code}", message: "{detail}" } }
  special:
    mediaType: application/json
    variants:
      - { when: { codes: [conflict] }, body: { conflict: "{code}" } }
      - { body: { code: "{code}" } }
apis:
  all: { dialect: plain, errors: { from: all, except: [old] } }
  some: { dialect: special, errors: [not_found], match: [{ detail: It is there., code: already_exists }], aliases: { bad_request: wrong } }
`;

/** What is in the catalog that extends it, with `extends` as given. */
function held(extends_: string, own = ""): string[] {
  const folder = temporaryFolder({ "base.yaml": BASE, "catalog.yaml": `extends: ${extends_}\n${own}` });
  const { loaded, findings } = loadCatalog(folder);
  expect(findings).toEqual([]);
  return [...loaded!.errors, ...loaded!.dialects, ...loaded!.apis].map(({ name }) => name);
}

const LAST = ["bad_request", "internal_error"];
const ALL = [...LAST, "conflict", "already_exists", "name_taken", "not_found"];

describe("what is taken", () => {
  test.each<[string, string, string[]]>([
    ["all without a pick", "{ from: ./base.yaml }", [...ALL, "old", "plain", "special", "all", "some"]],
    ["nothing", "{ from: ./base.yaml, errors: [] }", []],
    [
      "an error, and those that reading ends at",
      "{ from: ./base.yaml, errors: [not_found] }",
      [...LAST, "not_found"],
    ],
    [
      "an error, and all that it refines",
      "{ from: ./base.yaml, errors: [name_taken] }",
      [...LAST, "conflict", "already_exists", "name_taken"],
    ],
    [
      "what replaces a deprecated error",
      "{ from: ./base.yaml, errors: [old] }",
      [...LAST, "not_found", "old"],
    ],
    [
      "all but some",
      "{ from: ./base.yaml, errors: { from: all, except: [old, not_found] } }",
      ALL.slice(0, -1),
    ],
    [
      "one that is excepted, and needed",
      "{ from: ./base.yaml, errors: { from: all, except: [conflict, old] } }",
      ALL,
    ],
    ["a dialect alone", "{ from: ./base.yaml, dialects: [special] }", ["special"]],
    [
      "an API, its dialect, and every code that it names",
      "{ from: ./base.yaml, apis: [some] }",
      [...LAST, "conflict", "already_exists", "not_found", "special", "some"],
    ],
    [
      "an API that sends all errors, and all of them",
      "{ from: ./base.yaml, apis: [all] }",
      [...ALL, "plain", "all"],
    ],
    [
      "an API that sends all errors, of those that are picked",
      "{ from: ./base.yaml, errors: [not_found], apis: [all] }",
      [...LAST, "not_found", "plain", "all"],
    ],
    [
      "two picks from one catalog",
      "[{ from: ./base.yaml, errors: [not_found] }, { from: ./base.yaml, dialects: [plain] }]",
      [...LAST, "not_found", "plain"],
    ],
  ])("%s", (_, extends_, names) => {
    expect(held(extends_)).toEqual(names);
  });

  test("what is only needed gives way to an entry of the same name", () => {
    const own = "errors: { conflict: { generic: true, status: 409, title: Mine, detail: Mine. } }\n";
    expect(held("{ from: ./base.yaml, errors: [already_exists] }", own)).toEqual([
      ...LAST,
      "already_exists",
      "conflict",
    ]);
  });

  test("what is picked keeps its docs, codes that are reserved stay reserved, messages of rules are there", () => {
    const catalog = catalogOf({
      "base.yaml": BASE,
      "catalog.yaml":
        "docs: https://own.example\nextends: { from: ./base.yaml, errors: [not_found], apis: [all] }\n",
    });
    expect(catalog.errors.map(({ type }) => type)).toContain("https://base.example/not_found");
    expect(catalog.reserved).toEqual(["gone"]);
    expect(catalog.rules).toEqual({ required: "Must be given." });
  });

  test("a catalog in between hands on what it took", () => {
    const folder = temporaryFolder({
      "base.yaml": BASE,
      "middle.yaml": "extends: { from: ./base.yaml, errors: [already_exists], dialects: [plain] }\n",
      "catalog.yaml": "extends: { from: ./middle.yaml, errors: [conflict] }\n",
    });
    const { loaded, findings } = loadCatalog(folder);
    expect(findings).toEqual([]);
    expect(loaded!.errors.map(({ name }) => name)).toEqual([...LAST, "conflict"]);
    expect([...loaded!.leftOut.errors.keys()]).toContain("already_exists");
  });

  test("a part of a catalog has no findings of its own", () => {
    const folder = temporaryFolder({
      "base.yaml": BASE,
      "catalog.yaml": `extends: { from: ./base.yaml, errors: [not_found], dialects: [special] }
apis: { mine: { dialect: special, errors: { from: all, except: [old] } } }
`,
    });
    expect(readCatalog(folder).findings).toEqual([]);
  });
});

test.each<[string, string, string[]]>([
  [
    "names that are not there",
    "extends: { from: ./base.yaml, errors: [not_fuond], dialects: { from: all, except: [plian] }, apis: [none] }\n",
    [
      "catalog.yaml:1:40 unknown-code not_fuond",
      "catalog.yaml:1:84 unknown-dialect plian",
      "catalog.yaml:1:101 unknown-api none",
    ],
  ],
  [
    "names that are there, and were not picked",
    `extends:
  - { from: ./base.yaml, errors: [not_found] }
errors: { mine: { status: 409, title: Mine, detail: Mine., refines: conflict } }
apis: { mine: { dialect: plain, errors: [mine, old] } }
`,
    [
      "catalog.yaml:3:69 unknown-refines refines: conflict",
      "catalog.yaml:4:26 unknown-dialect plain",
      "catalog.yaml:4:48 unknown-code old",
    ],
  ],
  [
    "a catalog that is not there",
    "extends:\n  - { errors: [x], from: ./nope.yaml }\n",
    ["catalog.yaml:2:26 unknown-extends ./nope.yaml"],
  ],
  [
    "an item whose key for the name of a catalog is misspelt",
    "extends: { errors: [x], frm: ./base.yaml }\n",
    ["catalog.yaml:1:21 unknown-code x", "catalog.yaml:1:25 unknown-key frm"],
  ],
])("findings: %s", (_, catalog, expected) => {
  const folder = temporaryFolder({ "base.yaml": BASE, "catalog.yaml": catalog });
  const { findings } = readCatalog(folder);
  const errors = findings.filter(({ severity }) => severity === "error");
  expect(locateFindings(errors, folder).map(inShort)).toEqual(expected);
});

test("a name that was not picked is said with the line that picks it", () => {
  const folder = temporaryFolder({
    "base.yaml": BASE,
    "catalog.yaml": `extends: { from: ./base.yaml, errors: { from: all, except: [conflict, already_exists, name_taken] } }
apis: { mine: { dialect: plain, errors: [conflict] } }
`,
  });
  const { findings } = readCatalog(folder);
  expect(findings).toMatchObject([
    {
      rule: "unknown-dialect",
      example:
        'extends: { from: "./base.yaml", errors: { from: all, except: [conflict, already_exists, name_taken] }, dialects: [plain] }',
    },
    {
      rule: "unknown-code",
      example:
        'extends: { from: "./base.yaml", errors: { from: all, except: [already_exists, name_taken] } }',
    },
  ]);
});

describe("collisions name every place, and the line that ends them", () => {
  const OTHER = "errors: { not_found: { generic: true, status: 404, title: Lost, detail: Lost. } }\n";

  test.each<[string, string, string]>([
    [
      "of an error of one's own with one that is extended",
      `extends: ./base.yaml\n${OTHER}`,
      `catalog.yaml:2:11  error  duplicate-code  There is another error \`not_found\` in base.yaml.
    also:     base.yaml:11:3
    found:    not_found
    expected: one error of this name: leave out the other, or rename yours
    example:  extends: { from: "./base.yaml", errors: { from: all, except: [not_found] }, dialects: { from: all }, apis: { from: all } }`,
    ],
    [
      "of two catalogs that are extended",
      "extends:\n  - { from: ./base.yaml, errors: [old, not_found] }\n  - ./other.yaml\n",
      `catalog.yaml:3:5  error  duplicate-code  The error \`not_found\` comes from two catalogs: base.yaml and other.yaml.
    also:     base.yaml:11:3
    also:     other.yaml:1:11
    found:    not_found
    expected: one error of this name: leave out the other, or rename yours
    example:  - { from: "./other.yaml", errors: { from: all, except: [not_found] }, dialects: { from: all }, apis: { from: all } }`,
    ],
  ])("%s", (_, catalog, text) => {
    const folder = temporaryFolder({ "base.yaml": BASE, "other.yaml": OTHER, "catalog.yaml": catalog });
    const { findings } = loadCatalog(folder);
    expect(formatFindings(findings, folder)).toBe(`${text}\n\n1 error\n`);
  });

  test("and end with it", () => {
    const extends_ =
      "{ from: ./base.yaml, errors: { from: all, except: [not_found] }, dialects: { from: all }, apis: { from: all } }";
    expect(held(extends_, OTHER)).toContain("not_found");
  });
});
