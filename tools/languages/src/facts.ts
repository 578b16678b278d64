import type { Catalog } from "@org/errors-codegen";

/** What the table of a language must say of an error. What does not apply is null. */
export interface Facts {
  readonly status: number;
  readonly title: string;
  readonly generic: boolean;
  readonly refines: readonly string[];
  readonly strategy: string;
  readonly minDelayMs: number | null;
  readonly processed: string | null;
  readonly windowMs: number | null;
  readonly deprecated: string | null;
}

/** Facts by code. */
export function factsOf(catalog: Catalog): Record<string, Facts> {
  return Object.fromEntries(
    catalog.errors.map(({ code, status, title, generic, refines, retry, deprecated }) => {
      const facts: Facts = {
        status,
        title: wellFormed(title),
        generic,
        refines,
        strategy: retry.strategy,
        minDelayMs: retry.strategy === "never" ? null : retry.minDelayMs,
        processed: retry.strategy === "backoff" ? (retry.processed ?? null) : null,
        windowMs: retry.strategy === "eventually" ? retry.windowMs : null,
        deprecated: deprecated === undefined ? null : wellFormed(sentences(deprecated)),
      };
      return [code, facts];
    }),
  );
}

function sentences({ since, replacedBy }: { since: string; replacedBy: string | undefined }): string {
  return `Since ${since}.${replacedBy === undefined ? "" : ` Use ${replacedBy}.`}`;
}

/** Half of a character that takes two is none, in any language. */
function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, "\ufffd");
}
