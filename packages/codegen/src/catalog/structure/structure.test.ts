import { expect, test } from "vitest";
import { findingsOf, inShort } from "../../testing/catalog-findings.js";

const PLAIN = "mediaType: application/json\nbody: '{detail}'\n";

/** One file with something wrong in it, and all that is found. */
const BAD_FILES: readonly (readonly [
  name: string,
  file: string,
  text: string,
  findings: readonly string[],
])[] = [
  [
    "misspelt keys, without a further finding for the key that is missing",
    "errors/a.yaml",
    "a:\n  status: 400\n  tittle: A\n  remedies: [{ action: retry, txt: x }]\n",
    ["errors/a.yaml:3:3 unknown-key tittle", "errors/a.yaml:4:31 unknown-key txt"],
  ],
  [
    "what stands below misspelt keys, at their place",
    "errors/a.yaml",
    "a: { status: 400, title: A, retri: { strategi: backoff, mindelay: 5 }, remedie: [{ action: wiat, text: x }] }\n",
    [
      "errors/a.yaml:1:29 unknown-key retri",
      "errors/a.yaml:1:38 unknown-key strategi",
      "errors/a.yaml:1:57 unknown-key mindelay",
      "errors/a.yaml:1:67 bad-duration 5",
      "errors/a.yaml:1:72 unknown-key remedie",
      'errors/a.yaml:1:92 wrong-value "wiat"',
    ],
  ],
  [
    "a key like no other",
    "errors/a.yaml",
    "a: { status: 400, title: A, zzzzzzzz: 1 }\n",
    ["errors/a.yaml:1:29 unknown-key zzzzzzzz"],
  ],
  [
    "missing keys",
    "errors/a.yaml",
    "a: {}\nb: { status: 400 }\n",
    [
      "errors/a.yaml:1:1 missing-key no keys",
      "errors/a.yaml:1:1 missing-key no keys",
      "errors/a.yaml:2:1 missing-key `status`",
    ],
  ],
  [
    "wrong types",
    "errors/a.yaml",
    "a: { status: '400', title: A, causes: none, examples: {}, generic: 'yes' }\nb: [1]\nc:\nd: text\n",
    [
      'errors/a.yaml:1:14 wrong-type "400"',
      'errors/a.yaml:1:39 wrong-type "none"',
      "errors/a.yaml:1:55 wrong-type a map",
      'errors/a.yaml:1:68 wrong-type "yes"',
      "errors/a.yaml:2:4 wrong-type a list",
      "errors/a.yaml:3:3 wrong-type nothing",
      'errors/a.yaml:4:4 wrong-type "text"',
    ],
  ],
  [
    "numbers that cannot be",
    "errors/a.yaml",
    "a: { status: 200, title: A }\nb: { status: 600, title: A }\nc: { status: 400.5, title: A }\n",
    [
      "errors/a.yaml:1:14 wrong-value 200",
      "errors/a.yaml:2:14 wrong-value 600",
      "errors/a.yaml:3:14 wrong-type 400.5",
    ],
  ],
  [
    "words that are not among those there are",
    "errors/a.yaml",
    "a: { status: 400, title: A, remedies: [{ action: wiat, text: x }], retry: { strategy: retry } }\n",
    ['errors/a.yaml:1:50 wrong-value "wiat"', 'errors/a.yaml:1:87 wrong-value "retry"'],
  ],
  [
    "one finding for what may be several things",
    "errors/a.yaml",
    "a: { status: 400, title: A, retry: backof }\nb: { status: 400, title: A, retry: [] }\nc: { status: 400, title: A, details: 3 }\nd: { status: 400, title: A, retry: { mindelay: 1s } }\n",
    [
      'errors/a.yaml:1:36 wrong-type "backof"',
      "errors/a.yaml:2:36 wrong-type a list",
      "errors/a.yaml:3:38 wrong-type 3",
      "errors/a.yaml:4:29 missing-key no strategy",
      "errors/a.yaml:4:38 unknown-key mindelay",
    ],
  ],
  [
    "codes",
    "errors/a.yaml",
    `TokenExpired: { status: 400, title: A }\ntoken-expired: { status: 400, title: A }\n1st: { status: 400, title: A }\n${"x".repeat(64)}: { status: 400, title: A }\n404: { status: 404, title: A }\n`,
    [
      "errors/a.yaml:1:1 bad-code TokenExpired",
      "errors/a.yaml:2:1 bad-code token-expired",
      "errors/a.yaml:3:1 bad-code 1st",
      `errors/a.yaml:4:1 bad-code ${"x".repeat(64)}`,
      "errors/a.yaml:5:1 bad-code 404",
    ],
  ],
  [
    "numbers, booleans and null where a text is needed",
    "errors/a.yaml",
    "a: { status: 400, title: 404, deprecated: { since: 1.10 }, causes: [true, 0x1F, ~], type: null }\nb: { status: 400, title: }\n",
    [
      "errors/a.yaml:1:26 yaml-trap 404",
      "errors/a.yaml:1:52 yaml-trap 1.10",
      "errors/a.yaml:1:69 yaml-trap true",
      "errors/a.yaml:1:75 yaml-trap 0x1F",
      "errors/a.yaml:1:81 yaml-trap ~",
      "errors/a.yaml:1:91 yaml-trap null",
      "errors/a.yaml:2:26 wrong-type nothing",
    ],
  ],
  [
    "durations without a unit",
    "errors/a.yaml",
    "a: { status: 400, title: A, retry: { strategy: backoff, minDelay: 5 } }\n",
    ["errors/a.yaml:1:67 bad-duration 5"],
  ],
  [
    "unquoted placeholders in texts",
    "errors/a.yaml",
    "a: { status: 400, title: A, detail: {limit}, details: { limit: { type: number } } }\n",
    ["errors/a.yaml:1:37 yaml-trap {limit}"],
  ],
  [
    "unquoted placeholders in templates",
    "dialects/d.yaml",
    `mediaType: application/json
body:
  error: {detail}
  status: {statusText|lower}
  messages: [ {field.message} ]
  quoted: "{code}"
  nothing: { detail: null }
  ...: {...details}
headers:
  Retry-After?: {retryAfter|seconds}
`,
    [
      "dialects/d.yaml:3:10 yaml-trap {detail}",
      "dialects/d.yaml:4:11 yaml-trap {statusText|lower}",
      "dialects/d.yaml:5:15 yaml-trap {field.message}",
      "dialects/d.yaml:8:8 yaml-trap {...details}",
      "dialects/d.yaml:10:17 yaml-trap {retryAfter|seconds}",
    ],
  ],
  [
    "an API",
    "apis/shop.yaml",
    "dialect: plain\nerrors: { from: al }\nmatch: { code: x }\noverrides: { first: { sttus: 3 } }\nrateLimits: [{ scope: x, limit: 0 }]\n",
    [
      'apis/shop.yaml:2:17 wrong-value "al"',
      "apis/shop.yaml:3:8 wrong-type a map",
      "apis/shop.yaml:4:23 unknown-key sttus",
      "apis/shop.yaml:4:30 wrong-value 3",
      "apis/shop.yaml:5:14 missing-key `scope` `limit`",
      "apis/shop.yaml:5:33 wrong-value 0",
    ],
  ],
  ["a list", "errors/b.yaml", "- a\n- b\n", ["errors/b.yaml:1:1 wrong-type a list"]],
  ["a text", "apis/shop.yaml", "shop\n", ['apis/shop.yaml:1:1 wrong-type "shop"']],
  [
    "the name of a file",
    "apis/2nd-shop.yaml",
    "dialect: plain\nerrors: []\n",
    ["apis/2nd-shop.yaml:1:1 bad-name 2nd-shop"],
  ],
  [
    "JSON has no traps",
    "errors/a.json",
    '{"a": {"status": 400, "title": "A", "deprecated": {"since": 1.10}}}',
    ["errors/a.json:1:61 wrong-type 1.1"],
  ],
];

test.each(BAD_FILES)("%s", (_, file, text, findings) => {
  const files = {
    "catalog.yaml": "name: test\n",
    "errors/first.yaml": "first: { status: 400, title: First }\n",
    "dialects/plain.yaml": PLAIN,
    [file]: text,
  };
  expect(findingsOf(files).map(inShort)).toEqual(findings);
});

test("a catalog in one file", () => {
  const text = `erorrs: {}
errors: { Bad: { status: 400, title: A }, a: { status: 400, title: A, x: 1 } }
dialects: { 2plain_txt: { mediaType: a/b, body: {detail} } }
apis: { shop: {} }
`;
  expect(findingsOf({ "catalog.yaml": text }).map(inShort)).toEqual([
    "catalog.yaml:1:1 unknown-key erorrs",
    "catalog.yaml:2:11 bad-code Bad",
    "catalog.yaml:2:71 unknown-key x",
    "catalog.yaml:3:13 bad-name 2plain_txt",
    "catalog.yaml:3:49 yaml-trap {detail}",
    "catalog.yaml:4:9 missing-key no keys",
    "catalog.yaml:4:9 missing-key no keys",
  ]);
});

test("what was left out is not missed: no finding follows from another", () => {
  const files = {
    "catalog.yaml": "name: test\n",
    "errors/a.yaml": "a: { status: no, title: A }\nB: { status: 400, title: B }\n",
    "dialects/broken.yaml": "mediaType: [\n",
    "apis/shop.yaml": "dialect: broken\nerrors: [a, B]\naliases: { a: x }\n",
  };
  expect(findingsOf(files).map(inShort)).toEqual([
    "dialects/broken.yaml:2:1 syntax ",
    'errors/a.yaml:1:14 wrong-type "no"',
    "errors/a.yaml:2:1 bad-code B",
  ]);
});

test.each([
  ["tittle: x", "did you mean `title`?", "title: Order not found"],
  ["status: x", "a whole number", "status: 404"],
  ["deprecated: { since: 1.10 }", '"1.10"', 'since: "1.10"'],
  ["detail: {limit}", '"{limit}"', 'detail: "{limit}"'],
  [
    "retry: { strategy: backof }",
    "`backoff`, `eventually` or `never`; did you mean `backoff`?",
    "strategy: backoff",
  ],
  [
    "retry: never again",
    "a map with the keys `strategy?` `minDelay?` `processed?` `window?` or `never`",
    "retry: { strategy: backoff, minDelay: 1s }",
  ],
  ["causes: x", "a list, each item a text", "causes: [The order was deleted.]"],
  ["details: { isbn: string }", "a map", "isbn: { type: string }"],
  ["details: { status: integer }", "a map", "status: { type: integer }"],
  ["details: { name: a text }", "a map", "name: { type: string }"],
])("%s: what is expected, and an example", (line, expected, example) => {
  const rest = line.startsWith("status") ? "title: A" : "status: 400\n  title: A";
  const text = `a:\n  ${rest}\n  ${line}\n`;
  expect(findingsOf({ "catalog.yaml": "name: x\n", "errors/a.yaml": text })).toMatchObject([
    { expected, example },
  ]);
});

test.each([
  ["errors: [not_found]", "errors: { order_not_found: { status: 404, title: Order not found } }"],
  ["eerrors: {}", "errors: { order_not_found: { status: 404, title: Order not found } }"],
  ["errors: { name: x }", "name: { status: 404, title: Order not found }"],
  ["dialects: { body: x }", 'body: { mediaType: application/json, body: { error: "{code}" } }'],
  ["apis: { shop: plain }", "shop: { dialect: plain, errors: { from: all } }"],
])("%s: the example is of what may stand there", (text, example) => {
  const errors = findingsOf({ "catalog.yaml": `${text}\n` }).filter(({ severity }) => severity === "error");
  expect(errors).toMatchObject([{ example }]);
});
