import { expect, test } from "vitest";
import { fixtureCatalog } from "../../testing/fixture-catalog.js";
import { schemas } from "./index.js";

const files = new Map(schemas.emit(fixtureCatalog("dialects"), {}).map(({ path, text }) => [path, text]));

test.each([
  { path: "errors/version_conflict.schema.json", shows: "details from an interface, with named types" },
  { path: "errors/maintenance.schema.json", shows: "a deprecated error" },
  { path: "errors/payment_declined.schema.json", shows: "details that are never sent" },
  { path: "apis/alpha/quota_exceeded.schema.json", shows: "a tagged list" },
  { path: "apis/beta/version_conflict.schema.json", shows: "variants, an alias, a list of field errors" },
  { path: "apis/delta/missing_scope.schema.json", shows: "constants, texts by a pattern, single details" },
  {
    path: "apis/epsilon/quota_exceeded.schema.json",
    shows: "a list at the root, what an API adds to a description",
  },
  { path: "apis/eta/validation_failed.schema.json", shows: "a number for a code" },
  { path: "apis/iota/bad_request.schema.json", shows: "a map of maps" },
  { path: "apis/lambda/conflict.schema.json", shows: "details that an API adds" },
  { path: "apis/eta.schema.json", shows: "all errors of an API" },
])("$path: $shows", async ({ path }) => {
  await expect(files.get(path)).toMatchFileSnapshot(`golden/${path}`);
});
