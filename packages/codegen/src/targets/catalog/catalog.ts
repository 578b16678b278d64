import type { Catalog, Dialect } from "../../catalog/model.js";
import type { WrittenCatalog, WrittenDialect } from "../../catalog/written.js";
import type { Variant } from "../../dialect/layout.js";
import { printLayout } from "../../dialect/print-template.js";
import { printJsonFile } from "../../print/json-file.js";
import type { PrintedTarget } from "../target.js";
import { writtenApi } from "./written-api.js";
import { writtenError } from "./written-error.js";

/**
 * The catalog itself, in one file and with everything resolved: what it extends is merged in, TypeScript interfaces are schemas,
 * defaults are written out. It is a catalog like any other: another one can extend it, and it can be compared with.
 */
export const catalog: PrintedTarget = {
  name: "catalog",
  optIn: true,
  emit: (resolved) => [{ path: "catalog.json", text: printJsonFile(writtenCatalog(resolved)) }],
};

function writtenCatalog(catalog: Catalog): WrittenCatalog {
  const { name, docs, source, reserved, rules, definitions, errors, dialects, apis } = catalog;
  return {
    $comment: `@generated from ${source}`,
    name,
    ...(docs === "" ? {} : { docs }),
    ...(reserved.length === 0 ? {} : { reserved: [...new Set(reserved)] }),
    ...(isEmpty(rules) ? {} : { rules }),
    ...(isEmpty(definitions) ? {} : { definitions }),
    errors: Object.fromEntries(errors.map((error) => [error.code, writtenError(error, docs)])),
    dialects: Object.fromEntries(dialects.map((dialect) => [dialect.name, writtenDialect(dialect, errors)])),
    apis: Object.fromEntries(apis.map((api) => [api.name, writtenApi(api)])),
  };
}

function writtenDialect(
  { description, mediaType, status, layout }: Dialect,
  errors: Catalog["errors"],
): WrittenDialect {
  return {
    ...(description === undefined ? {} : { description }),
    mediaType,
    ...(status === undefined ? {} : { status }),
    ...printLayout({ ...layout, variants: layout.variants.map((variant) => forKnown(variant, errors)) }),
  };
}

/** Where a part of a catalog was taken, a variant may be for errors that were left behind. */
function forKnown({ when, body }: Variant, errors: Catalog["errors"]): Variant {
  if (when?.codes === undefined) return { when, body };
  const known = when.codes.filter((code) => errors.some((error) => error.code === code));
  return { when: { ...when, codes: known }, body };
}

function isEmpty(map: object): boolean {
  return Object.keys(map).length === 0;
}
