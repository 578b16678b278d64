import type { Catalog, ErrorDefinition } from "../../catalog/model.js";
import { describeError } from "../describe-error.js";

/** What generated files say of themselves: texts of Markdown. */
export function aboutCodes({ name }: Catalog): string {
  return `The codes of the catalog \`${name}\`. They are open: a service may send codes that are newer than this file.`;
}

export function aboutErrors({ name }: Catalog): string {
  return `What the catalog \`${name}\` says of its errors.`;
}

/** What happened, why, and what to do. */
export function aboutError(error: ErrorDefinition): string {
  return describeError(error)
    .map((paragraph) => paragraph.trim())
    .join("\n");
}

/** Why an error is no longer used, as a sentence; undefined where it is. */
export function deprecationOf({ deprecated }: ErrorDefinition): string | undefined {
  if (deprecated === undefined) return undefined;
  return `Since ${deprecated.since}.${deprecated.replacedBy === undefined ? "" : ` Use ${deprecated.replacedBy}.`}`;
}

/** The line by which generated files are known; the name of a file is on one line, and holds nothing odd. */
export function generatedFrom(source: string): string {
  return `@generated from ${source.replace(/[^\p{L}\p{N}_ ./@()+,=~-]/gu, "?")}`;
}
