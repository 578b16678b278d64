import { describe, expect, it } from "vitest";
import { essenceOf } from "./media-type.js";

describe("essenceOf", () => {
  it.each<[string | undefined, string]>([
    [undefined, ""],
    ["", ""],
    [";;;", ""],
    ["json", ""],
    ["application/", ""],
    ["application/json x", ""],
    ["*/*", ""],
    ["application/*", ""],
    ["appli(cation)/json", ""],
    ["application/json", "application/json"],
    ['Application/Problem+JSON; Charset="UTF-8"', "application/problem+json"],
    ["application/json ; charset=utf-8", "application/json"],
    ["text/html, application/json", "application/json"],
    ["application/json, */*", "application/json"],
    ["application/json, nonsense", "application/json"],
    ['text/plain; a="x, application/json"', "text/plain"],
    ['text/plain; a="\\", application/json"', "text/plain"],
    ['text/plain; a="open, application/json', "text/plain"],
  ])("%j → %j", (contentType, essence) => {
    expect(essenceOf(contentType)).toBe(essence);
  });

  it("is quick on what makes expressions slow", () => {
    const started = performance.now();
    essenceOf(`${'"\\'.repeat(20_000)}${'"a'.repeat(20_000)}`);
    expect(performance.now() - started).toBeLessThan(200);
  });
});
