import fc from "fast-check";
import { expect, test } from "vitest";
import { readCatalog } from "../../catalog/read-catalog.js";
import { temporaryFolder } from "../../testing/temporary-folder.js";
import { inferDialect } from "../infer/infer-dialect.js";
import { readSamples } from "../samples/read-samples.js";
import type { Sample } from "../samples/sample.js";
import { dialectText } from "./dialect-text.js";
import { problemDetails } from "./problem-details.js";
import { type StarterFile, starterFiles } from "./starter-files.js";

function findingsOf(files: readonly StarterFile[]): readonly unknown[] {
  return readCatalog(temporaryFolder(Object.fromEntries(files.map(({ path, text }) => [path, text]))))
    .findings;
}

const OPTIONS = { name: "shop", docs: undefined, schema: undefined };

test.each([undefined, "https://shop.example/errors"])(
  "problem details, docs %s: nothing is found in the catalog",
  (docs) => {
    const { files } = starterFiles({
      ...OPTIONS,
      docs,
      dialect: problemDetails,
      dialectName: "problem-details",
    });
    expect(files.map(({ path }) => path)).toEqual([
      "catalog.yaml",
      "errors/generic.yaml",
      "errors/shop.yaml",
      "dialects/problem-details.yaml",
      "apis/shop.yaml",
    ]);
    expect(findingsOf(files)).toEqual([]);
  },
);

test("a dialect says what it could not take over", () => {
  const [sample] = readSamples(
    '{ "code": "x", "message": "No such thing.", "odd?": 1, "charge": "ch_1" }',
    "x",
  );
  const text = dialectText(inferDialect([sample!]));
  expect(text).toContain(
    "# Nothing of an error was recognized here, so that it is in the details: charge.\n",
  );
  expect(text).toContain("# Not here, because no template can have such a key: odd?.\n");
});

/** What an API with such errors sends: codes, their status, and how they are spelled. */
function errorsOf(text: string): { readonly known: unknown[]; readonly files: Record<string, string> } {
  const dialect = inferDialect(readSamples(text, "x"));
  const { known, files } = starterFiles({ ...OPTIONS, dialect, dialectName: "shop" });
  expect(findingsOf(files)).toEqual([]);
  return {
    known: known.map(({ code, status, isStatusAssumed, sample: { wire } }) => [
      code,
      ...(isStatusAssumed ? [status, "assumed"] : [status]),
      wire,
    ]),
    files: Object.fromEntries(files.map(({ path, text }) => [path, text])),
  };
}

test.each<[string, string, unknown[]]>([
  [
    "a text that is a number, beside an id",
    'HTTP/1.1 422 X\n\n{"errors":[{"id":"7b1e","status":"422","code":"1042","title":"Too short"}]}',
    [["validation_failed", 422, "1042"]],
  ],
  [
    "a number without a status",
    '{"code": 215, "message": "Bad authentication data."}',
    [["error_215", 400, "assumed", 215]],
  ],
  [
    "a text that is a number, without a status",
    '{"code": "215", "message": "Bad authentication data."}',
    [["error_215", 400, "assumed", "215"]],
  ],
  [
    "a number that is a status",
    '{"code": 404, "message": "No such order."}',
    [["not_found", 404, undefined]],
  ],
  ["a negative number", '{"errno": -7, "message": "No such order."}', [["error_7", 400, "assumed", -7]]],
  [
    "errorNo",
    '{"errorNo": "1062", "message": "Is there already."}',
    [["error_1062", 400, "assumed", "1062"]],
  ],
  ["no", '{"no": 12, "message": "Is there already."}', [["error_12", 400, "assumed", 12]]],
  [
    "a code beside a number",
    '{"code": "ER_DUP", "errno": 1062, "message": "Is there."}',
    [["er_dup", 400, "assumed", "ER_DUP"]],
  ],
  ["an id", '{"id": 12, "message": "Is there already."}', [["bad_request", 400, "assumed", undefined]]],
])("the code is %s", (_, text, known) => {
  expect(errorsOf(text).known).toEqual(known);
});

test("a code that is a number is written as it came", () => {
  const { files } = errorsOf(
    '{"errors": [{"id": "7b1e", "status": "422", "code": "1042", "title": "Too short"}]}',
  );
  expect(files["apis/shop.yaml"]).toMatch(/aliases: *(?:\n *|\{ )validation_failed: "1042"/);
  expect(files["dialects/shop.yaml"]).toContain('code: "{code}" # 1042\n');
});

test.each<[string, string, unknown[]]>([
  [
    "each says its status",
    'HTTP/1.1 400 X\n\n{"errors":[{"status":"404","code":"no_order","title":"A"},{"status":"409","code":"shipped","title":"B"}]}',
    [
      ["no_order", 404, "no_order"],
      ["shipped", 409, "shipped"],
    ],
  ],
  [
    "the response says the status of all",
    'HTTP/1.1 402 X\n\n{"errors":[{"code":"a","message":"A b"},{"code":"b","message":"B c"},{"code":"a","message":"C d"}]}',
    [
      ["a", 402, "a"],
      ["b", 402, "b"],
    ],
  ],
  [
    "a list alone",
    '[{"errorCode":"A_1","message":"A b"},{"errorCode":"A_2","message":"B c"}]',
    [
      ["a_1", 400, "assumed", "A_1"],
      ["a_2", 400, "assumed", "A_2"],
    ],
  ],
  [
    "the same twice",
    '{"errors":[{"code":"a","message":"A b"},{"code":"a","message":"B c"}]}',
    [["a", 400, "assumed", "a"]],
  ],
])("a list with several errors is one of each: %s", (_, text, known) => {
  expect(errorsOf(text).known).toEqual(known);
});

// what error bodies are made of, and what they are not
const key = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.constantFrom(
      ..."error errors code message detail status title type details data meta help path field param requestId retryAfter ok success".split(
        " ",
      ),
      ..."reason errno no extensions source pointer rule keyword params validations @type statusCode error_description name id".split(
        " ",
      ),
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 8 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom("...", "__proto__", "a?", "b<", "{code}", "{{", "constructor", ""),
  },
);
const scalar = fc.oneof(
  fc.constantFrom(
    ..."not_found NOT_FOUND NotFound card-declined error timeout delete internal_error bad_request x_error Error".split(
      " ",
    ),
    ...[
      "No such order.",
      "Not Found",
      "conflict",
      "{code}",
      "a {b} c",
      "https://x.example/e/not_found",
      "about:blank",
      "/orders/7",
      "30s",
      "",
    ],
  ),
  fc.constantFrom(400, 404, 422, 500, 0, -32601, 20404, 1.5, 200, "1042", "-7", "404"),
  fc.boolean(),
  fc.constant(null),
  fc.string({ unit: "grapheme", maxLength: 12 }),
);
const { value } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, depthSize: "small" },
    { weight: 4, arbitrary: scalar },
    { weight: 3, arbitrary: fc.dictionary(key, tie("value"), { maxKeys: 6 }) },
    { weight: 1, arbitrary: fc.array(tie("value"), { maxLength: 3 }) },
  ),
}));
const sample: fc.Arbitrary<Sample> = fc.record({
  status: fc.option(fc.constantFrom(200, 400, 402, 404, 418, 422, 500, 503), { nil: undefined }),
  headers: fc.constantFrom(
    new Map(),
    new Map([["content-type", "application/problem+json"]]),
    new Map([["x-error-code", "E_1"]]),
  ),
  body: fc
    .oneof(
      fc.dictionary(key, value, { minKeys: 1, maxKeys: 7 }),
      fc.array(value, { minLength: 1, maxLength: 2 }),
    )
    .map((body) => JSON.parse(JSON.stringify(body)) as unknown),
});

test("whatever the samples are, nothing is found in the catalog", () => {
  fc.assert(
    fc.property(fc.array(sample, { minLength: 1, maxLength: 3 }), (samples) => {
      const dialect = inferDialect(samples);
      const { files } = starterFiles({ ...OPTIONS, dialect, dialectName: "shop" });
      expect(findingsOf(files)).toEqual([]);
    }),
    { numRuns: Number(process.env["LAW_RUNS"] ?? 100) },
  );
});

test.each([
  ["title_too_short", "  refines: validation_failed\n"],
  ["invalid-order", "  refines: validation_failed\n"],
  ["VALIDATION_ERROR", "  generic: true\n"],
  ["invalid_request_body", "  generic: true\n"],
])("%s, with field errors: a specific one is never what any invalid input is read as", (code, line) => {
  const { known, files } = errorsOf(
    `HTTP/1.1 422 X\n\n{"code":"${code}","message":"Is not valid.","errors":[{"field":"title","message":"Too short."}]}`,
  );
  expect(known).toEqual([[code.toLowerCase().replaceAll("-", "_"), 422, code]]);
  expect(files["errors/shop.yaml"]).toMatch(`:\n${line}  status: 422\n`);
});

test("a message for somebody else, further inside, is not the title of the error", () => {
  const details = [
    { "@type": "type.googleapis.com/google.rpc.ErrorInfo", reason: "STOCKOUT" },
    {
      "@type": "type.googleapis.com/google.rpc.LocalizedMessage",
      locale: "de",
      message: "Gerade vergriffen.",
    },
  ];
  const error = { code: 429, message: "The zone has no room.", status: "RESOURCE_EXHAUSTED", details };
  const { files } = errorsOf(`HTTP/2 429 \n\n${JSON.stringify({ error })}`);
  expect(files["dialects/shop.yaml"]).toContain('message?: "{details.message}" # Gerade vergriffen.\n');
  expect(files["errors/shop.yaml"]).toContain("  title: Resource exhausted\n");
});

test("where only field errors were seen, a text stands in their place, and in no other", () => {
  const { files } = errorsOf(
    'HTTP/1.1 422 X\n\n{"errors":{"title":["can\'t be blank"],"price":["is not a number"]}}',
  );
  expect(files["dialects/shop.yaml"]).toContain('  - { body: { errors: "{detail}" } }\n');
});
