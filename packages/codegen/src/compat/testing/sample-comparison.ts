import { compareCatalogs } from "../compare-catalogs.js";
import type { Comparison } from "../comparison.js";
import { bumpOf } from "../verdict.js";
import { type Sample, sampleCatalog } from "./sample-catalog.js";

/** The comparison of two catalogs of a test. */
export function sampleComparison(base: Sample, head: Sample, more: Partial<Comparison> = {}): Comparison {
  const changes = compareCatalogs(sampleCatalog(base), sampleCatalog(head));
  const bump = bumpOf(changes);
  return { base: "v1.2.0", head: "errors/catalog.yaml", changes, bump, release: bump, ...more };
}

/** One of every gravity. */
export function everyGravity(): Comparison {
  return sampleComparison(
    {
      error: `{ status: 409, title: Changed, detail: It changed., details: { state?: { enum: [open] }, size?: { type: integer, maximum: 5 } } }`,
      more: "rules: { required: Must be given. }",
    },
    {
      error: `{ status: 410, title: Was changed, detail: It changed., details: { state?: { enum: [open, "half | open"] }, size?: { type: integer, maximum: 9 } }, retry: { strategy: backoff } }`,
      errors: `fresh: { status: 410, title: "**New** <b>", detail: New. }`,
      api: "{ dialect: house, errors: [bad_request, internal_error, changed, fresh], constraints: { 'a`b``c': { code: changed } } }",
      dialect: `{ mediaType: application/json, body: { error: "{code}", message: "{detail}", data?: "{details}", trace?: "{traceId}" } }`,
      more: "rules: { required: Give it. }",
    },
  );
}
