import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseHttpDate } from "./http-date.js";

const now = Date.UTC(2026, 0, 20, 10);
const example = Date.UTC(1994, 10, 6, 8, 49, 37);

describe("parseHttpDate", () => {
  it.each<[string, string, number]>([
    ["the preferred form", "Sun, 06 Nov 1994 08:49:37 GMT", example],
    ["the form of RFC 850", "Sunday, 06-Nov-94 08:49:37 GMT", example],
    ["the form of asctime()", "Sun Nov  6 08:49:37 1994", example],
    ["asctime() with a day of two digits", "Sun Nov 13 08:49:37 1994", example + 7 * 86_400_000],
    ["a leap day", "Thu, 29 Feb 2024 00:00:00 GMT", Date.UTC(2024, 1, 29)],
    ["a leap second", "Sat, 31 Dec 2016 23:59:60 GMT", Date.UTC(2017, 0, 1)],
  ])("reads %s", (_, text, expected) => {
    expect(parseHttpDate(text, now)).toBe(expected);
  });

  it.each([
    "",
    "now",
    "2027-01-01T00:00:00Z",
    "Mon, 06 Nov 1994 08:49:37 GMT",
    "sun, 06 Nov 1994 08:49:37 GMT",
    "Sun, 06 nov 1994 08:49:37 GMT",
    "Sun, 06 Nov 1994 08:49:37 gmt",
    "Sun, 06 Nov 1994 08:49:37 UTC",
    "Sun, 06 Nov 1994 08:49:37",
    "Sun, 6 Nov 1994 08:49:37 GMT",
    "Sun,  06 Nov 1994 08:49:37 GMT",
    "Sun, 06 Nov 1994 8:49:37 GMT",
    "Sun, 06 Nov 1994 08:49:37 GMT ",
    "Sun, 06 Nov 1994 08:49:37 GMT GMT",
    "Sun, 06 Nov 1994 08:49:37.0 GMT",
    "Sun, 06 Nov 1994 24:00:00 GMT",
    "Sun, 06 Nov 1994 08:60:00 GMT",
    "Sun, 06 Nov 1994 08:49:60 GMT",
    "Wed, 31 Feb 2027 00:00:00 GMT",
    "Wed, 29 Feb 2023 00:00:00 GMT",
    "Sun, 06-Nov-94 08:49:37 GMT",
    "Sunday, 06-Nov-1994 08:49:37 GMT",
    "Sunday, 06 Nov 1994 08:49:37 GMT",
    "Sunday Nov  6 08:49:37 1994",
    "Sun Nov 6 08:49:37 1994",
    "Sun Nov 06 08:49:37 1994",
    "Sun Nov  6 08:49:37 1994 GMT",
    "Sun, 06 Nov 0094 08:49:37 GMT",
  ])("does not read %j", (text) => {
    expect(parseHttpDate(text, now)).toBeUndefined();
  });

  it.each<[string, string, number]>([
    ["in the past", "Sunday, 06-Nov-94 08:49:37 GMT", example],
    ["49 years ahead", "Wednesday, 20-Jan-75 10:00:00 GMT", Number.NaN],
    ["50 years ahead to the second", "Monday, 20-Jan-76 10:00:00 GMT", Date.UTC(2076, 0, 20, 10)],
    ["a second more, so 50 years ago", "Tuesday, 20-Jan-76 10:00:01 GMT", Date.UTC(1976, 0, 20, 10, 0, 1)],
  ])("takes two digits %s", (_, text, expected) => {
    const read = parseHttpDate(text, now);
    if (Number.isNaN(expected)) expect(read).toBeUndefined();
    else expect(read).toBe(expected);
  });

  it("knows the next century", () => {
    const late = Date.UTC(2098, 5, 1);
    const date = new Date(Date.UTC(2103, 0, 1));
    const weekday = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
    const text = `${weekday[date.getUTCDay()]}, 01-Jan-03 00:00:00 GMT`;
    expect(parseHttpDate(text, late)).toBe(date.getTime());
  });

  it("reads every second that JavaScript prints", () => {
    const seconds = fc.integer({ min: Date.UTC(1000, 0) / 1000, max: Date.UTC(9999, 11) / 1000 });
    fc.assert(
      fc.property(seconds, (second) => {
        expect(parseHttpDate(new Date(second * 1000).toUTCString(), now)).toBe(second * 1000);
      }),
    );
  });

  it("never throws", () => {
    fc.assert(fc.property(fc.string(), (text) => void parseHttpDate(text, now)));
  });
});
