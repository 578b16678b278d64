import type { Finding, Place } from "./finding.js";

/** Fills `{code}`, `{status}` and `{statusText}` in; `{{` is a brace. Undefined without a template. */
export function fillTemplate(
  template: string | undefined,
  values: Readonly<Record<string, string>>,
  place: Place,
  findings: Finding[],
): string | undefined {
  return template?.replace(/\{\{|\{([^{}]*)\}/g, (token, name: string | undefined) => {
    if (name === undefined) return "{";
    if (Object.hasOwn(values, name)) return values[name] ?? "";
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
    expected: "`{code}`, `{status}` or `{statusText}`; `{{` for a brace",
    example: `${String(place.path.at(-1))}: https://errors.example.org/{code}`,
  };
}
