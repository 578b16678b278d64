import { STATUS_CODES } from "node:http";
import { expect, test } from "vitest";
import { reasonPhrase } from "./reason-phrases.js";

test.each([
  [400, "Bad Request"],
  [413, "Content Too Large"],
  [422, "Unprocessable Content"],
  [429, "Too Many Requests"],
  [500, "Internal Server Error"],
  // RFC 9110, section 15: an unknown status is treated as the x00 of its class.
  [499, "Bad Request"],
  [599, "Internal Server Error"],
  [200, "OK"],
])("%i %s", (status, phrase) => {
  expect(reasonPhrase(status)).toBe(phrase);
});

test("every error status that Node knows has a phrase of its own", () => {
  const classes = ["Bad Request", "Internal Server Error"];
  const without = Object.keys(STATUS_CODES)
    .map(Number)
    // 509 is not registered.
    .filter((status) => status > 400 && status !== 500 && status !== 509)
    .filter((status) => classes.includes(reasonPhrase(status)));
  expect(without).toEqual([]);
});
