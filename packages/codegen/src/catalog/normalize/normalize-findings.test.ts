import { expect, test } from "vitest";
import { findingsOf, inShort } from "../../testing/catalog-findings.js";

const DIALECT = "plain: { mediaType: application/json, body: { error?: '{detail}' } }";

test.each<[string, string, string[]]>([
  [
    "unknown names",
    "{ dialect: plan, errors: [a, aa, z_never_heard_of], overrides: { aa: {} }, aliases: { aa: 1 }, match: [{ code: aa }], constraints: { k: { code: aa } } }",
    [
      "4:26 unknown-dialect plan",
      "4:44 unknown-code aa",
      "4:48 unknown-code z_never_heard_of",
      "4:80 unknown-code aa",
      "4:101 unknown-code aa",
      "4:126 unknown-code aa",
      "4:159 unknown-code aa",
    ],
  ],
  [
    "unknown names in except",
    "{ dialect: plain, errors: { from: all, except: [aa] } }",
    ["4:63 unknown-code aa"],
  ],
  ["a code twice", "{ dialect: plain, errors: [a, a] }", ["4:45 listed-twice a"]],
  [
    "templates",
    "{ dialect: plain, errors: { from: all }, help: 'x{codes}' }",
    ["4:62 unknown-placeholder {codes}"],
  ],
  [
    "durations",
    "{ dialect: plain, errors: [a], overrides: { a: { retry: { strategy: backoff, minDelay: 1h } } }, rateLimits: [{ scope: x, limit: 1, window: soon }] }",
    ["4:102 bad-duration 1h", "4:155 bad-duration soon"],
  ],
  [
    "members that do not belong",
    "{ dialect: plain, errors: [a], overrides: { a: { retry: { minDelay: 1s } }, b: { retry: { strategy: eventually, processed: no } } } }",
    ["4:73 retry-member minDelay"],
  ],
  [
    "details",
    `{ dialect: plain, errors: [a], overrides: { a: { details: { more: {}, "x?": {} } } } }`,
    ["4:75 override-details more", "4:85 duplicate-member x"],
  ],
])("findings of an API: %s", (_, api, findings) => {
  const text = `docs: https://x.example
errors: { a: { status: 400, title: A, details: { x: {} } }, b: { status: 400, title: B } }
dialects: { ${DIALECT} }
apis: { shop: ${api} }
`;
  const prefix = "catalog.yaml:";
  expect(
    findingsOf({ "catalog.yaml": text }).map((finding) => inShort(finding).slice(prefix.length)),
  ).toEqual(findings);
});

test.each<[string, string[]]>([
  ["retry: { minDelay: 1s }", ["missing-key no strategy"]],
  ["retry: { strategy: backoff, window: 1s }", ["retry-member window"]],
  ["retry: { strategy: eventually, processed: no }", ["retry-member processed"]],
  ["retry: { strategy: never, minDelay: 1s }", ["retry-member minDelay"]],
  ["retry: { strategy: backoff, minDelay: 1 s }", ["bad-duration 1 s"]],
  [`details: { x: {}, "x?": {} }`, ["duplicate-member x"]],
  ["details: { x: { properties: { token: { redact: true } } } }", ["misplaced-redact redact"]],
  ["details: { x: { items: [{ redact: true }] } }", ["misplaced-redact redact"]],
  ["details: { x: { properties: { redact: { type: boolean } } } }", []],
])("findings of an error: %s", (member, findings) => {
  const text = `errors: { a: { status: 400, title: A, ${member} } }\n`;
  expect(findingsOf({ "catalog.yaml": text }).map(({ rule, found }) => `${rule} ${found}`)).toEqual(findings);
});
