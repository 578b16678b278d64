import type { Place } from "../finding.js";
import type { SentError } from "../model.js";
import { below } from "../place.js";
import { listed } from "./phrases.js";
import type { Rule, Violation } from "./rule.js";
import { placeholders } from "./template-places.js";

/** What is marked `redact` never leaves the process: no text and no template speaks of it. */
export const redactedPlaceholder: Rule = {
  name: "redacted-placeholder",
  severity: "error",
  check(catalog, loaded) {
    const inTexts = catalog.errors.flatMap((error) => tellingText(error, below(error.place, "detail")));
    const inOverrides = catalog.apis.flatMap((api) =>
      api.errors
        .filter(({ detail, error }) => detail?.written !== error.detail?.written)
        .flatMap((sent) => tellingText(sent, below(api.place, "overrides", sent.code, "detail"))),
    );
    const inDialects = catalog.dialects.flatMap((dialect) =>
      placeholders(dialect, loaded).flatMap(({ placeholder: { member }, place }) => {
        if (member.name !== "details.*") return [];
        const hiding = catalog.apis
          .filter((api) => api.dialect.name === dialect.name)
          .flatMap((api) => api.errors)
          .filter(({ details }) => details.some(({ name, redact }) => redact && name === member.of));
        if (hiding.length === 0) return [];
        return {
          place,
          message: `The dialect \`${dialect.name}\` prints \`${member.of}\`, which ${listed([...new Set(hiding.map(({ code }) => code))])} marks \`redact\`: it would never be there.`,
          found: `{details.${member.of}}`,
          expected: "a template without it, or a member without `redact`",
          example: 'body: { code: "{code}", message: "{detail}" }',
        };
      }),
    );
    return [...inTexts, ...inOverrides, ...inDialects];
  },
};

function tellingText(
  { code, detail, details }: Pick<SentError, "code" | "detail" | "details">,
  place: Place,
): Violation[] {
  return (detail?.parts ?? []).flatMap((part) => {
    if (typeof part === "string") return [];
    if (!details.some(({ name, redact }) => redact && name === part.member)) return [];
    return {
      place,
      message: `The detail text of \`${code}\` would tell \`${part.member}\`, which is marked \`redact\`.`,
      found: `{${part.member}}`,
      expected: "a text without it, or a member without `redact`",
      example: "detail: The password is wrong.",
    };
  });
}
