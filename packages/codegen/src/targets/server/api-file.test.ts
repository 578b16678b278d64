import { describe, expect, test } from "vitest";
import { sampleApi, sampleSent } from "../../testing/sample-api.js";
import { apiFile } from "./api-file.js";

const sent = sampleSent({
  attributes: { challenge: "Bearer", kind: "k" },
  details: {
    limit: { type: "integer" },
    "unit?": { type: "string" },
    "token!": { type: "string" },
  },
});

/** What the API of a dialect with these members says of an error. */
function printed(members: Readonly<Record<string, string>>): string {
  const dialect = { mediaType: "application/json", body: { code: "{code}", ...members } };
  const text = apiFile(sampleApi(dialect, { errors: [sent] }), {}).toText();
  return text.slice(text.indexOf("quota_exceeded: {"));
}

describe("an API says of an error", () => {
  test("the details that its dialect carries, and none that are redacted", () => {
    const text = printed({ "...": "{...details}" });
    expect(text).toContain('required: ["limit"],\n      optional: ["unit"],\n');
    expect(printed({ "unit?": "{details.unit}" })).toContain('optional: ["unit"],\n');
    expect(printed({ "unit?": "{details.unit}" })).not.toContain("required");
    expect(printed({})).not.toMatch(/required|optional/);
  });

  test("the attributes that its dialect prints", () => {
    expect(printed({ "kind?": "{attributes.kind}" })).toContain('attributes: { kind: "k" },\n');
    expect(printed({})).not.toContain("attributes");
  });
});
