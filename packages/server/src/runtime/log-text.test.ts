import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { notFound } from "../testing/errors.js";
import { hostileValues } from "../testing/hostile-values.js";
import { cleanText, logText } from "./log-text.js";

describe("cleanText", () => {
  test.each([
    ["a line break", "GET /\r\nGET /admin 200", "GET / GET /admin 200"],
    ["indentation of the next line", "Error: x\n    at y", "Error: x at y"],
    ["breaks that are no LF", "a\u0085b\u2028c\u2029d\ve\ff", "a b c d e f"],
    ["a colour", "\u001b[31mred\u001b[0m", "red"],
    ["a colour in one character", "\u009b1;31mred", "red"],
    ["clearing the screen", "\u001b[2J\u001b[1;1Hx", "x"],
    ["a title of the window", "\u001b]0;title\u0007x", "x"],
    ["a link", "\u001b]8;;https://a.example\u001b\\here\u001b]8;;\u001b\\", "here"],
    ["a sequence that does not end", "x\u001b[", "x"],
    ["other control characters", "a\u0000b\u0008c\u007fd\te", "abcde"],
    ["a line that is shown in another order", "a\u202eb\u2066c\u200f", "abc"],
    ["what is none of them", "Zu spät ✓ [31m 👍", "Zu spät ✓ [31m 👍"],
  ])("%s", (_, text, clean) => {
    expect(cleanText(text)).toBe(clean);
  });

  test("cuts what is too long for a line", () => {
    expect(cleanText("x".repeat(10_000))).toBe(`${"x".repeat(8192)}…`);
  });

  test("law: one line without control characters, and cleaning twice changes nothing", () => {
    const piece = fc.constantFrom(
      "\u001b",
      "[",
      "]",
      "\u009b",
      "31m",
      "\r",
      "\n",
      " ",
      "a",
      "\u0007",
      "\u202e",
      "\u2028",
    );
    const text = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(piece).map((pieces) => pieces.join("")),
    );
    const property = fc.property(text, (given) => {
      const clean = cleanText(given);
      expect(clean).not.toMatch(/[\p{Cc}\u2028\u2029\u202e]/u);
      expect(cleanText(clean)).toBe(clean);
    });
    fc.assert(property, { numRuns: 1_000 });
  });
});

describe("logText", () => {
  test("of a contract error is its code and message, without details", () => {
    const error = notFound({}, { detail: "No order 7.\r\nGET /admin 200" });
    expect(logText(error)).toBe("not_found: No order 7. GET /admin 200");
  });

  test("of another error is its stack in one line", () => {
    const text = logText(new TypeError("no\nsuch thing"));
    expect(text).toMatch(/^TypeError: no such thing at .*log-text\.test\.ts/);
    expect(text).not.toContain("\n");
  });

  test("has what caused the error", () => {
    const driver = new Error("connection lost");
    const text = logText(notFound({}, { detail: "No order 7.", cause: driver }));
    expect(text).toMatch(/^not_found: No order 7\. ← Error: connection lost at /);
  });

  test("ends where causes go round", () => {
    const error = notFound({}, { detail: "First." });
    const second = notFound({}, { detail: "Second.", cause: error });
    Object.defineProperty(error, "cause", { value: second });
    expect(logText(error)).toBe("not_found: First. ← not_found: Second.");
  });

  test("follows ten causes", () => {
    let error = notFound({}, { detail: "0" });
    for (let count = 1; count <= 30; count++) error = notFound({}, { detail: `${count}`, cause: error });
    expect(logText(error).split(" ← ")).toHaveLength(11);
  });

  test.each([
    ["a text", "oh\nno", "oh no"],
    ["null", null, "null"],
    ["undefined", undefined, "undefined"],
    ["a number", 404, "404"],
    ["a symbol", Symbol("s"), "Symbol(s)"],
    ["an object", { secret: 1 }, "[object Object]"],
    ["an object without a prototype", Object.create(null), "object"],
  ])("of %s", (_, thrown, text) => {
    expect(logText(thrown)).toBe(text);
  });

  test.each(Object.entries(hostileValues()))("survives %s", (_, thrown) => {
    expect(logText(thrown)).not.toMatch(/[\p{Cc}]/u);
    expect(logText(new Error("x", { cause: thrown })).length).toBeLessThan(10_000);
  });
});
