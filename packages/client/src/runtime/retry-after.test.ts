import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseRetryAfter } from "./retry-after.js";

const DATE = "Tue, 20 Jan 2026 10:00:00 GMT";
const now = Date.UTC(2026, 0, 20, 12);

describe("parseRetryAfter", () => {
  it.each<[string | undefined, number | undefined]>([
    [undefined, undefined],
    ["", undefined],
    ["0", 0],
    ["120", 120_000],
    ["007", 7000],
    ["  7  ", 7000],
    ["2147484", 2_147_484_000],
    ["99999999999999999999", 1e23],
    ["9".repeat(400), Number.POSITIVE_INFINITY],
    ["1.5", 1500],
    ["0.07", 70],
    ["0.0001", 1],
    ["1.", undefined],
    [".5", undefined],
    ["-5", undefined],
    ["+5", undefined],
    ["1e9", undefined],
    ["0x10", undefined],
    ["Infinity", undefined],
    ["NaN", undefined],
    ["120abc", undefined],
    ["5; drop", undefined],
    ["²", undefined],
    ["soon", undefined],
    ["2027-01-01T00:00:00Z", undefined],
    ["Tue, 20 Jan 2026 10:00:09 GMT", 9000],
    ["Tuesday, 20-Jan-26 10:00:09 GMT", 9000],
    ["Tue Jan 20 10:00:09 2026", 9000],
    ["Tue, 20 Jan 2026 09:59:00 GMT", 0],
    ["Mon, 20 Jan 2026 10:00:09 GMT", undefined],
    ["3, 9", 9000],
    ["9, 3", 9000],
    ["3,,9,", 9000],
    ["soon, 9", 9000],
    ["Tue, 9", 9000],
    ["3, Tue, 20 Jan 2026 10:00:09 GMT", 9000],
    ["Tue, 20 Jan 2026 10:00:09 GMT, 3", 9000],
    ["Tuesday, 20-Jan-26 10:00:05 GMT, Tue Jan 20 10:00:09 2026, 7", 9000],
    ["Tue, 20 Jan 2026 09:00:00 GMT, x", 0],
  ])("%j → %j", (value, expected) => {
    expect(parseRetryAfter(value, DATE, now)).toBe(expected);
  });

  it.each<[string, string | undefined]>([
    ["there is no Date", undefined],
    ["Date is none", "yesterday"],
  ])("takes a date against the clock when %s", (_, date) => {
    expect(parseRetryAfter("Tue, 20 Jan 2026 12:00:09 GMT", date, now)).toBe(9000);
  });

  it("is a whole number of milliseconds, or nothing", () => {
    const texts = fc.oneof(fc.string(), fc.double().map(String), fc.stringMatching(/^\d{1,30}(\.\d{1,9})?$/));
    fc.assert(
      fc.property(texts, (text) => {
        const wait = parseRetryAfter(text, undefined, now);
        expect(wait === undefined || (Math.ceil(wait) === wait && wait >= 0)).toBe(true);
      }),
    );
  });
});
