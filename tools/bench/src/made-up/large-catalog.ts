import type { WrittenCatalog } from "@org/errors-codegen";
import { madeUpCatalog } from "./made-up-catalog.js";
import { madeUpErrors } from "./made-up-errors.js";

/**
 * A catalog of so many errors, written out as one that people use: each has a meaning, causes, a remedy and a retry rule, half of
 * them have details with descriptions. One API sends all of them.
 */
export function largeCatalog(count: number): WrittenCatalog {
  const catalog = madeUpCatalog(madeUpErrors(count));
  const errors = Object.entries(catalog.errors ?? {}).map(([code, error], index) => [
    code,
    {
      ...error,
      detail: "This is not possible in the present state of the resource.",
      description: `What was asked for needs a resource that is not as \`${code}\` says. Look at its state first.`,
      causes: ["The resource was changed by somebody else.", "The request came too late."],
      remedies: [{ action: "refetch", text: "Read the resource again, then decide." }],
      retry:
        index % 3 === 0 || (error as { status?: number }).status === 429
          ? { strategy: "backoff", minDelay: "1s" }
          : "never",
      ...(error.details !== undefined && { details: described(error.details as Members) }),
    },
  ]);
  return { ...catalog, errors: Object.fromEntries(errors) } as WrittenCatalog;
}

type Members = Readonly<Record<string, object>>;

function described(members: Members): Members {
  return Object.fromEntries(
    Object.entries(members).map(([name, schema]) => [
      name,
      { ...schema, description: `What \`${name.replace("?", "")}\` was when it happened.` },
    ]),
  );
}
