import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { booleanFromText, numberFromText, textFromNumber } from "./from-text.js";

describe("numberFromText", () => {
  it.each<[string | undefined, number | undefined]>([
    ["0", 0],
    ["-12.5", -12.5],
    ["1e3", 1000],
    ["1e999", undefined],
    ["", undefined],
    [" 1", undefined],
    ["01", undefined],
    ["+1", undefined],
    ["0x10", undefined],
    ["1_000", undefined],
    ["Infinity", undefined],
    [undefined, undefined],
  ])("%j → %s", (text, expected) => {
    expect(numberFromText(text)).toBe(expected);
  });

  it("reads what was written", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(numberFromText(textFromNumber(value))).toBe(value === 0 ? 0 : value);
      }),
    );
  });
});

describe("textFromNumber", () => {
  it.each([
    [12.5, "12.5"],
    [404, "404"],
    [undefined, undefined],
  ])("%s → %j", (value, expected) => {
    expect(textFromNumber(value)).toBe(expected);
  });
});

describe("booleanFromText", () => {
  it.each([
    ["true", true],
    ["false", false],
    ["True", undefined],
    ["", undefined],
    [undefined, undefined],
  ])("%j → %s", (text, expected) => {
    expect(booleanFromText(text)).toBe(expected);
  });
});
