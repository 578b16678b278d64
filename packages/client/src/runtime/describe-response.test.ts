import { expect, it } from "vitest";
import { describeResponse } from "./describe-response.js";
import { problemType } from "./problem-type.js";
import { miniApi } from "./testing/mini-api.js";

it.each<[string | undefined, boolean]>([
  [undefined, true],
  ["", true],
  ["text/plain", true],
  ["application/json", true],
  ["application/problem+json", true],
  ["application/vnd.acme.error+json", true],
  ["application/x-own", true],
  ["Application/X-Own; v=1", true],
  ["application/jsonp", false],
  ["application/x-ndjson", false],
  ["application/problem+xml", false],
  ["text/html", false],
])("a body of the type %j may fit: %s", (type, expected) => {
  const api = miniApi({ mediaType: "application/x-own" });
  expect(describeResponse(api, 404, () => type, undefined).readable).toBe(expected);
});

it.each<[string | undefined, boolean]>([
  ["application/problem+json", true],
  ["application/problem+json; charset=utf-8", true],
  ["application/json", false],
  [undefined, false],
])("a problem that is sent as %j is read leniently: %s", (type, expected) => {
  const problems = miniApi({ mediaType: "application/problem+json" });
  const others = miniApi({ mediaType: "application/json" });
  expect(problems.spec.dialect.typeOf).toBe(problemType);
  expect(describeResponse(problems, 404, () => type, undefined).lenient).toBe(expected);
  expect(describeResponse(others, 404, () => type, undefined).lenient).toBe(false);
});
