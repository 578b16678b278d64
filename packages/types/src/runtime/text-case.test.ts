import { describe, expect, it } from "vitest";
import { camel, kebab, lower, pascal, upper } from "./text-case.js";

const codecs = { lower, upper, camel, pascal, kebab };

describe.each<[keyof typeof codecs, Record<string, string>]>([
  ["lower", { "Bad Request": "bad request", token_expired: "token_expired", ÄÖ: "äö" }],
  ["upper", { token_expired: "TOKEN_EXPIRED", "bad request": "BAD REQUEST" }],
  ["camel", { token_expired: "tokenExpired", a: "a", error_2x: "error2x", a__b: "aB", a_: "a", "": "" }],
  ["pascal", { token_expired: "TokenExpired", a: "A", min_length: "MinLength", "": "" }],
  ["kebab", { token_expired: "token-expired", a: "a", a__b: "a--b" }],
])("%s", (name, table) => {
  it.each(Object.entries(table))("%j → %j", (text, expected) => {
    expect(codecs[name](text)).toBe(expected);
  });
});
