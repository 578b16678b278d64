import { expect, test } from "vitest";
import { catalogOf } from "../../testing/catalog-findings.js";
import { fixtureCatalog } from "../../testing/fixture-catalog.js";
import type { Catalog, SentError } from "../model.js";

const DIALECT = "plain: { mediaType: application/json, body: { error?: '{detail}' } }";

/** A catalog of errors and one API, both as YAML flow maps. */
function catalogWith(errors: string, api = "{ dialect: plain, errors: { from: all } }", more = ""): Catalog {
  return catalogOf({
    "catalog.yaml": `docs: https://docs.example/\n${more}\nerrors: ${errors}\ndialects: { ${DIALECT} }\napis: { shop: ${api} }\n`,
  });
}

function sentWith(errors: string, api: string): SentError {
  const sent = catalogWith(errors, `{ dialect: plain, errors: { from: all }, ${api} }`).apis[0]?.errors[0];
  if (sent === undefined) throw new Error("nothing is sent");
  return sent;
}

test("defaults of an error", () => {
  expect(catalogWith("{ a: { status: 400, title: A } }").errors).toEqual([
    {
      code: "a",
      source: "catalog.yaml",
      place: { file: "catalog.yaml", path: ["errors", "a"] },
      status: 400,
      generic: false,
      refines: [],
      title: "A",
      type: "https://docs.example/a",
      help: "https://docs.example/a",
      detail: undefined,
      description: undefined,
      causes: [],
      remedies: [],
      details: [],
      retry: { strategy: "never" },
      deprecated: undefined,
      attributes: {},
      examples: [],
    },
  ]);
});

test("without docs there is no page to point at", () => {
  const { errors, docs } = catalogOf({ "catalog.yaml": "errors: { a: { status: 400, title: A } }\n" });
  expect(errors[0]).toMatchObject({ type: "about:blank", help: "" });
  expect(docs).toBe("");
});

test("an extended error keeps its type", () => {
  const { errors, docs } = catalogOf({
    "catalog.yaml":
      "docs: https://mine.example\nextends: ./base.yaml\nerrors: { b: { status: 400, title: B } }\n",
    "base.yaml": "docs: https://base.example\nerrors: { a: { status: 400, title: A } }\n",
  });
  expect(errors.map(({ type }) => type)).toEqual(["https://base.example/a", "https://mine.example/b"]);
  expect(docs).toBe("https://mine.example");
});

test("details: a trailing ? makes a member optional, redact is a mark and no keyword", () => {
  const details = `{ limit: { type: integer }, "scope?": { type: string, description: What. }, "token?": { redact: true }, key: { redact: yes, type: string }, open: { redact: false } }`;
  expect(catalogWith(`{ a: { status: 400, title: A, details: ${details} } }`).errors[0]?.details).toEqual([
    { name: "limit", required: true, schema: { type: "integer" }, redact: false },
    { name: "scope", required: false, schema: { type: "string", description: "What." }, redact: false },
    { name: "token", required: false, schema: {}, redact: true },
    { name: "key", required: true, schema: { type: "string" }, redact: true },
    { name: "open", required: true, schema: {}, redact: false },
  ]);
});

test.each([
  ["never", { strategy: "never" }],
  ["{ strategy: never }", { strategy: "never" }],
  ["{ strategy: backoff }", { strategy: "backoff", minDelayMs: 1000, processed: undefined }],
  [
    "{ strategy: backoff, minDelay: 250ms, processed: no }",
    { strategy: "backoff", minDelayMs: 250, processed: "no" },
  ],
  ["{ strategy: eventually }", { strategy: "eventually", minDelayMs: 1000, windowMs: 10_000 }],
  [
    "{ strategy: eventually, minDelay: 2s, window: 1m }",
    { strategy: "eventually", minDelayMs: 2000, windowMs: 60_000 },
  ],
])("retry: %s", (retry, rule) => {
  expect(catalogWith(`{ a: { status: 400, title: A, retry: ${retry} } }`).errors[0]?.retry).toEqual(rule);
});

const BACKOFF = "{ strategy: backoff, minDelay: 5s, processed: no }";
const EVENTUALLY = "{ strategy: eventually, minDelay: 2s, window: 30s }";

test.each([
  [BACKOFF, "{ processed: unknown }", { strategy: "backoff", minDelayMs: 5000, processed: "unknown" }],
  [BACKOFF, "{ minDelay: 10s }", { strategy: "backoff", minDelayMs: 10_000, processed: "no" }],
  [BACKOFF, "never", { strategy: "never" }],
  [BACKOFF, "{ strategy: eventually }", { strategy: "eventually", minDelayMs: 5000, windowMs: 10_000 }],
  [EVENTUALLY, "{ strategy: backoff }", { strategy: "backoff", minDelayMs: 2000, processed: undefined }],
  [EVENTUALLY, "{ window: 5s }", { strategy: "eventually", minDelayMs: 2000, windowMs: 5000 }],
  [
    "never",
    "{ strategy: backoff, minDelay: 3s }",
    { strategy: "backoff", minDelayMs: 3000, processed: undefined },
  ],
  ["never", "{ strategy: eventually }", { strategy: "eventually", minDelayMs: 1000, windowMs: 10_000 }],
])("retry %s overridden by %s", (base, override, rule) => {
  const errors = `{ a: { status: 500, title: A, retry: ${base} } }`;
  expect(sentWith(errors, `overrides: { a: { retry: ${override} } }`).retry).toEqual(rule);
});

const A = "{ a: { status: 404, title: A, type: 'urn:a', help: 'https://own.example', detail: Own. } }";

test.each<[string, Partial<SentError>]>([
  [
    "title: Shop",
    { status: 404, title: "A", type: "urn:a", help: "https://own.example", wire: ["a"], note: undefined },
  ],
  [
    "type: 'https://t/{code}/{status}/{statusText}'",
    { type: "https://t/a/404/Not Found", help: "https://own.example" },
  ],
  ["help: 'https://h/#{status}{{'", { help: "https://h/#404{" }],
  [
    "help: 'x{status}', overrides: { a: { status: 409 } }",
    { status: 409, bodyStatus: 409, help: "x409", title: "A" },
  ],
  ["help: 'x{status}', overrides: { a: { help: 'y{status}' } }", { help: "y{status}" }],
  [
    "overrides: { a: { type: 'urn:b', title: B, description: Here. } }",
    { type: "urn:b", title: "B", note: "Here." },
  ],
  ["overrides: { a: { detail: Other. } }", { detail: { written: "Other.", parts: ["Other."] } }],
  ["aliases: { a: A-1 }", { wire: ["A-1"] }],
  ["aliases: { a: 17 }", { wire: [17] }],
  ["aliases: { a: [17, A, a] }", { wire: [17, "A", "a"] }],
  ["aliases: { a: [] }", { wire: ["a"] }],
])("an API with %s", (api, want) => {
  expect(sentWith(A, api)).toMatchObject(want);
});

test.each([
  ["", 422, "Given"],
  ["overrides: { a: { status: 400 } }", 400, "Bad Request"],
  ["overrides: { a: { status: 422 } }", 422, "Given"],
  ["overrides: { a: { status: 400, title: Named } }", 400, "Named"],
])("title of a generic error: %s", (api, status, title) => {
  const errors = "{ a: { status: 422, title: Given, generic: true } }";
  expect(sentWith(errors, api)).toMatchObject({ status, title });
});

test("a dialect with a status of its own", () => {
  const { apis } = catalogOf({
    "catalog.yaml": `errors: { a: { status: 404, title: A } }
dialects: { ok: { mediaType: application/json, status: 200, body: { ok: false, status: "{status}" } } }
apis: { shop: { dialect: ok, help: "x{status}", errors: [a] } }
`,
  });
  expect(apis[0]?.errors[0]).toMatchObject({ status: 200, bodyStatus: 404, help: "x404" });
});

test("further details of an API are optional", () => {
  const errors = "{ a: { status: 404, title: A, details: { x: {} } } }";
  expect(sentWith(errors, `overrides: { a: { details: { "y?": { type: string } } } }`).details).toEqual([
    { name: "x", required: true, schema: {}, redact: false },
    { name: "y", required: false, schema: { type: "string" }, redact: false },
  ]);
});

const ABC = "{ c: { status: 400, title: C }, a: { status: 400, title: A }, b: { status: 400, title: B } }";

test.each([
  ["{ from: all }", ["c", "a", "b"]],
  ["{ from: all, except: [a] }", ["c", "b"]],
  ["[b, c]", ["b", "c"]],
  ["[]", []],
])("errors: %s", (errors, codes) => {
  const [api] = catalogWith(ABC, `{ dialect: plain, errors: ${errors} }`).apis;
  expect(api?.errors.map(({ code }) => code)).toEqual(codes);
});

test("refines: nearest first, and neither a circle nor an unknown code hangs it", () => {
  const errors = `{ a: { status: 400, title: A, refines: b }, b: { status: 400, title: B, refines: c }, c: { status: 400, title: C }, d: { status: 400, title: D, refines: e }, e: { status: 400, title: E, refines: d }, f: { status: 400, title: F, refines: f }, g: { status: 400, title: G, refines: nope }, h: { status: 400, title: H, refines: d } }`;
  expect(Object.fromEntries(catalogWith(errors).errors.map(({ code, refines }) => [code, refines]))).toEqual({
    a: ["b", "c"],
    b: ["c"],
    c: [],
    d: ["e"],
    e: ["d"],
    f: [],
    g: [],
    h: ["d", "e"],
  });
});

test("the rest of an API", () => {
  const [api] = catalogWith(
    ABC,
    `{ title: Shop, description: Sells., dialect: plain, errors: [a], rules: { required: REQ, unique: [U, UQ] },
       match: [{ when: hasFields, code: a }, { detail: gone, code: a }, { rule: r, code: a }],
       rateLimits: [{ scope: All, limit: 5, window: 1m }],
       constraints: { key: { code: a, field: /x, rule: unique, message: Used., params: { k: 1 } }, other: { code: a } } }`,
  ).apis;
  expect(api).toMatchObject({
    name: "shop",
    title: "Shop",
    description: "Sells.",
    rules: { required: ["REQ"], unique: ["U", "UQ"] },
    match: [
      { code: "a", hasFields: true },
      { code: "a", detail: "gone" },
      { code: "a", rule: "r" },
    ],
    rateLimits: [{ scope: "All", limit: 5, windowMs: 60_000 }],
    constraints: [
      { name: "key", code: "a", pointer: "/x", rule: "unique", message: "Used.", params: { k: 1 } },
      {
        name: "other",
        code: "a",
        pointer: undefined,
        rule: undefined,
        message: undefined,
        params: undefined,
      },
    ],
  });
});

test("a catalog is frozen to its last leaf", () => {
  const open: string[] = [];
  const walk = (value: unknown, path: string): void => {
    if (typeof value !== "object" || value === null) return;
    if (!Object.isFrozen(value)) open.push(path);
    for (const [key, child] of Object.entries(value)) walk(child, `${path}.${key}`);
  };
  walk(fixtureCatalog("draft"), "catalog");
  expect(open).toEqual([]);
});
