import { expect, test } from "vitest";
import { fixtureCatalog } from "../../testing/fixture-catalog.js";
import { sampleApi } from "../../testing/sample-api.js";
import { dialectFile } from "./dialect-file.js";

/** The reader of a dialect that has these headers. */
function printed(headers: Readonly<Record<string, string>>): string {
  const { dialect } = sampleApi({ mediaType: "application/json", body: { code: "{code}" }, headers });
  return dialectFile(dialect, fixtureCatalog("dialects")).toText();
}

test.each([
  ["tells something", { "X-Trace?": "{traceId}" }, true],
  ["tells something among other things", { "X-Trace?": "{attributes.kind} {traceId}" }, true],
  ["must be there", { "WWW-Authenticate": "{attributes.challenge}" }, true],
  ["tells nothing of the error", { "WWW-Authenticate?": "{attributes.challenge}" }, false],
  ["tells nothing but the status", { "X-Status?": "{status} {statusText}" }, false],
])("a header is read where it %s", (_, headers, want) => {
  expect(printed(headers).includes("withHeaders(readHeaders)")).toBe(want);
});

/** How the errors of a dialect with this body are told apart. */
function decided(body: object, more: object = {}): string {
  const { dialect } = sampleApi({ mediaType: "application/json", body, ...more });
  const [, decide = ""] =
    /decide: (.*),\n/.exec(dialectFile(dialect, fixtureCatalog("dialects")).toText()) ?? [];
  return decide.replace("/*#__PURE__*/ ", "");
}

const AROUND = "https://errors.example/{code}#7";

test.each([
  ["a code", { code: "{code}" }, "decideByCode(codeOfBody)"],
  ["a code beside others", { code: "{code}", title: "{title}" }, "decideByCode(codeOfBody, isWhole)"],
  ["a text around the code", { type: AROUND }, 'decideByText(textOfBody, ["https://errors.example/", "#7"])'],
  [
    "a text around the code beside others",
    { type: AROUND, title: "{title}" },
    'decideByText(textOfBody, ["https://errors.example/", "#7"], isWhole)',
  ],
])("%s tells the errors apart", (_, body, want) => {
  expect(decided(body)).toBe(want);
});

test.each([
  ["a text that holds more", { type: "{code} of {title}" }],
  ["a code in two places", { type: AROUND, code: "{code}" }],
  ["a code that may be absent", { "type?": AROUND, title: "{title}" }],
  ["details within the body", { type: AROUND, of: "{details.x}" }],
])("%s is read first", (_, body) => {
  expect(decided(body)).toContain("decideByReading(");
});

test.each([
  [200, true],
  [302, true],
  [422, false],
])("a status of %d for all errors is told where it would be none of an error: %s", (status, told) => {
  const { dialect } = sampleApi({ mediaType: "application/json", body: { ok: false }, status });
  const text = dialectFile(dialect, fixtureCatalog("dialects")).toText();
  expect(text.includes(`status: ${status},`)).toBe(told);
});
