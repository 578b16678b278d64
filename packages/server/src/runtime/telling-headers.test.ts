import { expect, test } from "vitest";
import { org } from "../testing/apis.js";
import { errorOfCode } from "./error-of-code.js";
import { renderError } from "./render-error.js";
import { noteHeaders, tellingHeaders } from "./telling-headers.js";

/** The headers of the response to a 401 whose framework had these. */
function sent(headers: Iterable<readonly [string, unknown]>): Readonly<Record<string, string>> {
  const error = noteHeaders(errorOfCode("unauthorized", 401), headers);
  return tellingHeaders(renderError(error, org), error).headers;
}

const PLAIN = renderError(errorOfCode("unauthorized", 401), org).headers;

test.each<[string, Iterable<readonly [string, unknown]>, Readonly<Record<string, string>>]>([
  ["a text", [["WWW-Authenticate", "Basic"]], { "www-authenticate": "Basic" }],
  ["a number", [["retry-after", 7]], { "retry-after": "7" }],
  ["a list", [["Allow", ["GET", "PUT"]]], { allow: "GET, PUT" }],
  ["those of fetch", new Headers({ "Proxy-Authenticate": "Basic" }), { "proxy-authenticate": "Basic" }],
])("%s goes on, and wins", (_, headers, expected) => {
  expect(sent(headers)).toEqual({ ...PLAIN, ...expected });
});

test.each<[string, readonly [string, unknown]]>([
  ["another header", ["x-internal", "SECRET"]],
  ["one that describes a body", ["content-type", "text/html"]],
  ["a line break", ["www-authenticate", "Basic\r\nset-cookie: a=b"]],
  ["another one that has no text", ["x-internal", Object.create(null)]],
  ["what no header can hold", ["allow", "Ж"]],
])("%s does not go on", (_, header) => {
  expect(sent([header])).toEqual(PLAIN);
});

test.each([undefined, null, "x", new Error("x")])("of %s nothing is known", (error) => {
  const rendered = renderError(error, org);
  expect(tellingHeaders(rendered, error)).toBe(rendered);
});
