import { expect, it } from "vitest";
import type { Described } from "./described.js";
import { mayFit } from "./fit-body.js";

it.each<[string, boolean]>([
  ["", true],
  ["text/plain", true],
  ["application/json", true],
  ["application/problem+json", true],
  ["application/vnd.acme.error+json", true],
  ["application/x-own", true],
  ["application/jsonp", false],
  ["application/x-ndjson", false],
  ["application/problem+xml", false],
  ["text/html", false],
])("a body of the type %j may fit: %s", (essence, expected) => {
  const dialect = { mediaType: "application/x-own", decide: () => undefined };
  expect(mayFit({ essence, dialect } as unknown as Described)).toBe(expected);
});
