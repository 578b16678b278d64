import { expect, test } from "vitest";
import type { Example, SentError } from "../catalog/model.js";
import { fixtureCatalog } from "../testing/fixture-catalog.js";
import { sampleOccurrence } from "./sample-occurrence.js";

const catalog = fixtureCatalog("draft");
const example = { details: {}, fields: [{ pointer: "/email", rule: "required" }] } as unknown as Example;

function detailsOf(api: string, code: string, given: Example): object | undefined {
  const sent = catalog.apis.find(({ name }) => name === api)?.errors.find((each) => each.code === code);
  return sampleOccurrence(sent as SentError, catalog, given).details;
}

test("an example of an error does not know the details that an API adds: they have sample values", () => {
  expect(detailsOf("workspaces", "validation_failed", example)).toEqual({ schemaPath: "text" });
});

test("an example that knows them says what they are", () => {
  const given = { ...example, details: { schemaPath: "#/required" } };
  expect(detailsOf("workspaces", "validation_failed", given)).toEqual(given.details);
});

test("what an example leaves out of the error's own details stays out", () => {
  const sent = catalog.apis
    .find(({ name }) => name === "org")
    ?.errors.find(({ code }) => code === "token_expired");
  expect(sent?.details.length).toBeGreaterThan(0);
  expect(detailsOf("org", "token_expired", example)).toEqual({});
});
