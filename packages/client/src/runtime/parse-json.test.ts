import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseJson } from "./parse-json.js";

const nested = (depth: number): string => "[".repeat(depth) + "]".repeat(depth);

describe("parseJson", () => {
  it.each<[string, unknown]>([
    ['{"a":[1,null]}', { a: [1, null] }],
    [" null ", null],
    ['"x"', "x"],
    ["", undefined],
    ["{}<!-- 12 ms -->", undefined],
    ["{}\n{}", undefined],
    ["{a:1}", undefined],
    ["{'a':1}", undefined],
    ['{"a":NaN}', undefined],
    [")]}',\n{}", undefined],
    ['{"a":"b', undefined],
  ])("%j → %j", (text, expected) => {
    expect(parseJson(text)).toEqual(expected);
  });

  it("stops at 64 levels", () => {
    expect(parseJson(nested(64))).toEqual(JSON.parse(nested(64)));
    expect(parseJson(nested(65))).toBeUndefined();
    expect(parseJson(`{"a":${nested(64)}}`)).toBeUndefined();
    expect(parseJson("[".repeat(1_000_000))).toBeUndefined();
  });

  it("does not take the brackets of a text for levels", () => {
    const text = '"\\[{'.repeat(100);
    expect(parseJson(JSON.stringify([text, { [text]: text }]))).toEqual([text, { [text]: text }]);
  });

  it("reads what JSON.stringify writes", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 8 }), (value) => {
        expect(parseJson(JSON.stringify(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});
