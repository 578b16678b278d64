import type { Finding, Place } from "../finding.js";
import type { DetailsMember, ErrorDefinition, SentError } from "../model.js";
import { below } from "../place.js";
import { reasonPhrase } from "../reason-phrases.js";
import type { WrittenApi, WrittenDetails, WrittenOverride } from "../written.js";
import { parseDetailText } from "./detail-text.js";
import { memberTwice, writtenDetails } from "./normalize-error.js";
import { normalizeRetry } from "./normalize-retry.js";
import { fillTemplate } from "./uri-template.js";

/** What an API says of all its errors. */
export interface ApiTexts {
  readonly written: WrittenApi;
  readonly place: Place;
  readonly dialectStatus: number | undefined;
}

/**
 * An error as an API sends it. `type` and `help` come from the override, the template of the API, the error. A generic error that is
 * sent with another status has the reason phrase of that status as its title, unless the override names one.
 */
export function sentError(error: ErrorDefinition, api: ApiTexts, findings: Finding[]): SentError {
  const { written, place, dialectStatus } = api;
  const override: WrittenOverride = own(written.overrides, error.code) ?? {};
  const at = below(place, "overrides", error.code);
  const bodyStatus = override.status ?? error.status;
  const phrase = error.generic && bodyStatus !== error.status ? reasonPhrase(bodyStatus) : undefined;
  const values = { code: error.code, status: String(bodyStatus), statusText: reasonPhrase(bodyStatus) };
  const uri = (key: "type" | "help"): string =>
    override[key] ?? fillTemplate(written[key], values, below(place, key), findings) ?? error[key];
  const alias = own(written.aliases, error.code);
  const aliases = Array.isArray(alias) ? alias : alias === undefined ? [] : [alias];
  return {
    code: error.code,
    error,
    status: dialectStatus ?? bodyStatus,
    bodyStatus,
    title: override.title ?? phrase ?? error.title,
    type: uri("type"),
    help: uri("help"),
    detail: override.detail === undefined ? error.detail : parseDetailText(override.detail),
    details: [...error.details, ...furtherDetails(override.details ?? {}, error.details, at, findings)],
    retry: normalizeRetry(override.retry, error.retry, below(at, "retry"), findings),
    wire: aliases.length === 0 ? [error.code] : aliases,
    note: override.description,
  };
}

/** An API may add details, but nobody who throws the error knows them: they are optional. */
function furtherDetails(
  written: WrittenDetails,
  existing: readonly DetailsMember[],
  at: Place,
  findings: Finding[],
): DetailsMember[] {
  return writtenDetails(written, at, findings).filter(({ name, required }) => {
    const place = below(at, "details", required ? name : `${name}?`);
    if (existing.some((member) => member.name === name)) {
      findings.push(memberTwice(place, name));
      return false;
    }
    if (required) findings.push(requiredByOverride(place, name));
    return !required;
  });
}

function requiredByOverride(place: Place, name: string): Finding {
  return {
    rule: "override-details",
    severity: "error",
    place: { ...place, atKey: true },
    message: `An API cannot require the details member \`${name}\`: the error has none in other APIs.`,
    found: name,
    expected: "a name that ends in `?`",
    example: `details: { ${name}?: { type: string } }`,
  };
}

function own<T>(map: { readonly [name: string]: T } | undefined, name: string): T | undefined {
  return map !== undefined && Object.hasOwn(map, name) ? map[name] : undefined;
}
