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
