import { mentionsRedact, misplacedRedact } from "../details/redact.js";
import type { Finding, Place } from "../finding.js";
import type { Entry } from "../load/load.js";
import type { DetailsMember, ErrorDefinition, Example } from "../model.js";
import { below } from "../place.js";
import type { WrittenDetails, WrittenError, WrittenExample } from "../written.js";
import { parseDetailText } from "./detail-text.js";
import { normalizeRetry } from "./normalize-retry.js";

/** An error with its defaults filled in. `type` and `help` are `<docs>/<code>`; without `docs` they are `about:blank` and empty. */
export function normalizeError(
  { name: code, value: written, place, source, docs }: Entry<WrittenError>,
  details: readonly DetailsMember[],
  refines: readonly string[],
  findings: Finding[],
): ErrorDefinition {
  const page = docs === undefined ? undefined : `${withoutSlash(docs)}/${code}`;
  return {
    code,
    source,
    place,
    status: written.status,
    generic: written.generic ?? false,
    refines,
    title: written.title,
    type: written.type ?? page ?? "about:blank",
    help: written.help ?? page ?? "",
    detail: written.detail === undefined ? undefined : parseDetailText(written.detail),
    description: written.description,
    causes: written.causes ?? [],
    remedies: (written.remedies ?? []).map(({ action, text, link }) => ({ action, text, link })),
    details,
    retry: normalizeRetry(written.retry, undefined, below(place, "retry"), findings),
    deprecated: written.deprecated && {
      since: written.deprecated.since,
      replacedBy: written.deprecated.replacedBy,
    },
    attributes: written.attributes ?? {},
    examples: (written.examples ?? []).map(normalizeExample),
  };
}

/** Details as YAML has them: a JSON Schema per member, `?` after the name of an optional one. */
export function writtenDetails(written: WrittenDetails, place: Place, findings: Finding[]): DetailsMember[] {
  const members = new Map<string, DetailsMember>();
  for (const [key, { redact, ...schema }] of Object.entries(written)) {
    const name = key.replace(/\?$/, "");
    const at = below(place, "details", key);
    if (members.has(name)) findings.push(memberTwice(at, name));
    if (mentionsRedact(schema)) findings.push(misplacedRedact(at));
    // Whatever else is written there, such as the text `yes`: a secret must not get out.
    members.set(name, {
      name,
      required: name === key,
      schema,
      redact: redact !== undefined && redact !== false,
    });
  }
  return [...members.values()];
}

export function withoutSlash(url: string): string {
  return url.replace(/\/+$/, "");
}

export function memberTwice(place: Place, name: string): Finding {
  return {
    rule: "duplicate-member",
    severity: "error",
    place: { ...place, atKey: true },
    message: `The details have another member \`${name}\`.`,
    found: name,
    expected: "each member once, with or without `?`",
  };
}

function normalizeExample({ title, detail, details, fields }: WrittenExample): Example {
  return { title, detail, details: details ?? {}, fields: fields ?? [] };
}
