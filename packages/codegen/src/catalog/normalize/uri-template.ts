import type { Finding, Place } from "../finding.js";

/** The case codecs, as dialects have them. */
const CODECS: Readonly<Record<string, (text: string) => string>> = {
  lower: (text) => text.toLowerCase(),
  upper: (text) => text.toUpperCase(),
  camel: (text) => joined(text).replace(/^./, (first) => first.toLowerCase()),
  pascal: joined,
  kebab: (text) => words(text).join("-").toLowerCase(),
};

function words(text: string): string[] {
  return text.split(/[^A-Za-z0-9]+/).filter((word) => word !== "");
}

function joined(text: string): string {
  return words(text)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("");
}

/**
 * Fills `{code}`, `{status}` and `{statusText}` in, through case codecs where there are any (`{code|kebab}`); `{{` is a
 * brace. Undefined without a template.
 */
export function fillTemplate(
  template: string | undefined,
  values: Readonly<Record<string, string>>,
  place: Place,
  findings: Finding[],
): string | undefined {
  return template?.replace(/\{\{|\{([^{}]*)\}/g, (token, name: string | undefined) => {
    if (name === undefined) return "{";
    const [member = "", ...codecs] = name.split("|").map((part) => part.trim());
    if (Object.hasOwn(values, member) && codecs.every((codec) => Object.hasOwn(CODECS, codec))) {
      return codecs.reduce((text, codec) => CODECS[codec]?.(text) ?? text, values[member] ?? "");
    }
    // One finding for the template, not one for each error of the API.
    const isKnown = findings.some(
      ({ rule, found, place: { file, path } }) =>
        rule === "unknown-placeholder" &&
        found === token &&
        file === place.file &&
        path.join() === place.path.join(),
    );
    if (!isKnown) findings.push(unknownPlaceholder(token, place));
    return token;
  });
}

function unknownPlaceholder(found: string, place: Place): Finding {
  return {
    rule: "unknown-placeholder",
    severity: "error",
    place,
    message: `${found} cannot stand in the \`${String(place.path.at(-1))}\` of an API.`,
    found,
    expected:
      "`{code}`, `{status}` or `{statusText}`, perhaps with a case codec as in `{code|kebab}`; `{{` for a brace",
    example: `${String(place.path.at(-1))}: https://errors.example.org/{code}`,
  };
}
