import type { InferredDialect } from "../infer/infer-dialect.js";
import { withoutNotes } from "../infer/noted.js";
import type { KnownSample } from "./starter-errors.js";
import { uriTemplateOf } from "./uri-template-of.js";

type Member = "type" | "help";

/** Where the `type` and `help` of errors come from. */
export interface StarterUris {
  /** Base of the pages about errors, if they have one. */
  readonly docs: string | undefined;
  /** Templates of the API. */
  readonly templates: Readonly<Partial<Record<Member, string>>>;
  /** What an error says for itself, because nothing else explains it. */
  readonly ofErrors: ReadonlyMap<string, Readonly<Partial<Record<Member, string>>>>;
}

/** Explains the URIs of samples by as little as possible: the base of the pages, a template, the error itself. */
export function starterUris(
  dialect: InferredDialect,
  known: readonly KnownSample[],
  given: string | undefined,
): StarterUris {
  const templates: Partial<Record<Member, string>> = {};
  const ofErrors = new Map<string, Partial<Record<Member, string>>>();
  let docs = given;
  const body = JSON.stringify([withoutNotes(dialect.variants.map(({ body }) => body))]);
  for (const member of ["help", "type"] as const) {
    if (!body.includes(`"{${member}}"`)) continue;
    const seen = known.flatMap(({ sample, code, status }) => {
      const uri = sample[member];
      return uri === undefined || uri === "about:blank" ? [] : [{ uri, code, status }];
    });
    const template = uriTemplateOf(seen);
    const base = /^(https?:[^{}]*)\/\{code\}$/.exec(template ?? "")?.[1];
    docs ??= base;
    if (template !== undefined && (base === undefined || base !== docs)) templates[member] = template;
    if (template !== undefined) continue;
    for (const { uri, code } of seen) ofErrors.set(code, { [member]: uri, ...ofErrors.get(code) });
  }
  return { docs, templates, ofErrors };
}
