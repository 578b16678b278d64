import { loadCatalog } from "../catalog/load/load.js";
import type { LoadedCatalog } from "../catalog/loaded-catalog.js";
import type { WrittenCatalog, WrittenError } from "../catalog/written.js";
import { temporaryFolder } from "./temporary-folder.js";

/** A loaded catalog of so many errors that use all that errors may have, and two APIs that send all of them. */
export function manyErrors(amount: number): LoadedCatalog {
  const written: WrittenCatalog = {
    docs: "https://errors.example.org",
    rules: { required: "is missing" },
    errors: Object.fromEntries([
      ["bad_request", { generic: true, status: 400, title: "Bad Request", detail: "It is wrong." }],
      ["internal_error", { generic: true, status: 500, title: "Internal Server Error", detail: "It broke." }],
      ...Array.from({ length: amount }, (_, index) => [`kind_${index}`, writtenError(index)] as const),
    ]),
    dialects: {
      flat: { mediaType: "application/json", body: { code: "{code|kebab}", "...": "{...details}" } },
      nested: { mediaType: "application/json", body: { code: "{code}", "data?": "{details}" } },
    },
    apis: {
      all: { dialect: "flat", errors: { from: "all" } },
      some: {
        dialect: "nested",
        errors: Array.from({ length: amount }, (_, index) => `kind_${index}`),
        overrides: Object.fromEntries(
          Array.from({ length: amount }, (_, index) => [
            `kind_${index}`,
            { title: "Here", details: { "more?": {} } },
          ]),
        ),
        aliases: Object.fromEntries(
          Array.from({ length: amount }, (_, index) => [`kind_${index}`, `K${index}`]),
        ),
        match: Array.from({ length: amount }, (_, index) => ({
          detail: `text ${index}`,
          code: `kind_${index}`,
        })),
        constraints: Object.fromEntries(
          Array.from({ length: amount }, (_, index) => [`key_${index}`, { code: `kind_${index}` }]),
        ),
      },
    },
  };
  const { loaded, findings } = loadCatalog(temporaryFolder({ "catalog.json": JSON.stringify(written) }));
  if (loaded === undefined || findings.length > 0) throw new Error(JSON.stringify(findings));
  return loaded;
}

function writtenError(index: number): WrittenError {
  return {
    status: 400,
    refines: "bad_request",
    title: `Kind ${index}`,
    detail: "The {name} is wrong.",
    description: "It is wrong.",
    causes: ["Somebody made a mistake."],
    remedies: [{ action: "change_input", text: "Correct it." }],
    details: { name: { type: "string" }, "left?": { enum: [index, 1] } },
    deprecated: { since: "1.0.0" },
    examples: [{ details: { name: "x", left: 1 }, fields: [{ pointer: "/a" }] }],
  };
}
