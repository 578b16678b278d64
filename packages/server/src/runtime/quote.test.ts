import fc from "fast-check";
import { expect, test } from "vitest";
import { quote } from "./quote.js";

const unit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));

test("is what JSON.stringify gives, for every text", () => {
  const texts = fc.oneof(fc.string(), fc.string({ unit: "binary" }), fc.string({ unit }));
  fc.assert(
    fc.property(texts, (text) => quote(text) === JSON.stringify(text)),
    { numRuns: 2_000 },
  );
});

test.each([
  "",
  "plain",
  'say "x"',
  "back\\slash",
  "\u0000\u001f\n",
  "\u007f\u2028\u2029",
  "🚀",
  "\ud83d",
  "\ude80\ud83d",
])("%j", (text) => {
  expect(quote(text)).toBe(JSON.stringify(text));
});

test("what is no text is not there", () => {
  expect(quote(undefined)).toBeUndefined();
  expect(quote(42 as never)).toBeUndefined();
  expect(quote({} as never)).toBeUndefined();
});
