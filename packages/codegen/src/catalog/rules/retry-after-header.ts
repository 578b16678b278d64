import type { Header } from "../../dialect/layout.js";
import type { Rule } from "./rule.js";
import { headerPlace } from "./template-places.js";

/** `Retry-After` is a number of whole seconds (or a date, which no codec prints): RFC 9110, section 10.2.3. */
export const retryAfterHeader: Rule = {
  name: "retry-after-header",
  severity: "error",
  check(catalog) {
    return catalog.dialects.flatMap((dialect) =>
      dialect.layout.headers
        .filter((header) => header.name.toLowerCase() === "retry-after" && !isSeconds(header))
        .map((header) => ({
          place: headerPlace(dialect, header),
          message: `The dialect \`${dialect.name}\` writes something into \`${header.name}\` that clients do not read as a number of seconds (RFC 9110, section 10.2.3).`,
          found: JSON.stringify(source(header)),
          expected: '"{retryAfter|seconds}"',
          example: `${header.name}?: "{retryAfter|seconds}"`,
        })),
    );
  },
};

function isSeconds({ value }: Header): boolean {
  if (value.kind !== "placeholder" || value.member.name !== "retryAfter") return false;
  return value.codecs[0] === "seconds" && value.codecs.slice(1).every((codec) => codec === "string");
}

function source({ value }: Header): string {
  if (value.kind === "constant") return String(value.value);
  const parts = value.kind === "text" ? value.parts : [value];
  return parts
    .map((part) => (typeof part === "string" ? part : `{${[part.member.name, ...part.codecs].join("|")}}`))
    .join("");
}
