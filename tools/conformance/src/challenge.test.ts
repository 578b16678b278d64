import { renderError } from "@org/errors-server";
import { org } from "@org/errors-server/apis";
import { describe, expect, test } from "vitest";
import { catalogAt } from "./system.js";

/** RFC 9110, section 11.6.1; RFC 6750, section 3: the scheme Bearer is followed by at least one parameter. */
const CHALLENGE = /^Bearer [a-z_]+="[^"\\]*"(?:, [a-z_]+="[^"\\]*")*$/;

const errors = catalogAt("../../../packages/catalog/catalog.yaml").errors.map(({ code, status }) => ({
  code,
  status,
  challenge: renderError({ code }, org).headers["www-authenticate"],
}));

describe("our own API asks for credentials", () => {
  test.each(errors.filter(({ status }) => status === 401))("with $code", ({ challenge }) => {
    expect(challenge).toMatch(CHALLENGE);
  });

  test("and says where a token was sent that it does not accept", () => {
    const told = errors.filter(({ challenge }) => challenge?.includes('error="invalid_token"'));
    expect(told.map(({ code }) => code).sort()).toEqual(["invalid_token", "token_expired"]);
  });

  test("with no other error", () => {
    const others = errors.filter(({ status, challenge }) => status !== 401 && challenge !== undefined);
    expect(others).toEqual([]);
  });
});
