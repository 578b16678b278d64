import { expect, test } from "vitest";
import { apis, org } from "../testing/apis.js";
import { hostileValues } from "../testing/hostile-values.js";
import { allowHeader } from "./allow-header.js";
import { errorOfCode } from "./error-of-code.js";
import { renderError } from "./render-error.js";

/** The header of the response to a method that is not allowed. */
function allowOf(allowed: unknown, api = org): string | undefined {
  const error = errorOfCode("method_not_allowed", 405, { details: { allowed } });
  return allowHeader(renderError(error, api), error).headers["allow"];
}

test.each(Object.entries(apis))("%s has it, whatever the dialect and the status", (_, api) => {
  expect(allowOf(["GET", "POST"], api)).toBe("GET, POST");
});

test("a catalog may call its error otherwise", () => {
  const rendered = { ...renderError(errorOfCode("method_not_allowed", 405), org), code: "wrong_method" };
  expect(allowHeader(rendered, { details: { allowed: ["GET"] } }).headers["allow"]).toBe("GET");
});

test.each([
  ["a method that is no token is left out", ["GET", "PO ST", "A\r\nSet-Cookie: b=c", "", 7, null], "GET"],
  ["a long list is cut", Array(100).fill("GET"), Array(32).fill("GET").join(", ")],
  ["without any there is none", [], undefined],
  ["what is no list is none", "GET", undefined],
])("%s", (_, allowed, header) => {
  expect(allowOf(allowed)).toBe(header);
});

test("a header that is there gives way", () => {
  const error = errorOfCode("method_not_allowed", 405, { details: { allowed: ["PUT"] } });
  const rendered = renderError(error, org);
  const with_ = { ...rendered, headers: { ...rendered.headers, allow: "GET" } };
  expect(allowHeader(with_, error).headers["allow"]).toBe("PUT");
});

test("another error has none", () => {
  const error = errorOfCode("not_found", 404, { details: { allowed: ["GET"] } });
  const rendered = renderError(error, org);
  expect(allowHeader(rendered, error)).toBe(rendered);
});

test.each(Object.entries(hostileValues()))("survives %s", (_, thrown) => {
  const rendered = renderError(errorOfCode("method_not_allowed", 405), org);
  expect(allowHeader(rendered, thrown)).toBe(rendered);
  expect(allowHeader(rendered, { details: { allowed: thrown } }).status).toBe(405);
});
