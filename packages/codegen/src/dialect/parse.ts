import type { Finding, Place } from "../catalog/finding.js";
import { below } from "../catalog/place.js";
import type { WrittenDialect, WrittenVariant } from "../catalog/written.js";
import type { Condition, Header, Layout, Node, Variant } from "./layout.js";
import { parseNode } from "./parse-node.js";
import { parseKey } from "./template-key.js";

/** `type/subtype`, perhaps with parameters, on one line (RFC 9110, section 8.3.1): it is sent as it is. */
const MEDIA_TYPE = /^[\w!#$%&'*+.^`|~-]+\/[\w!#$%&'*+.^`|~-]+(?:[ \t]*;[\t\x20-\x7e]*)?$/;

/** Parses the templates of a dialect. `layout` is undefined when a finding is an error. */
export function parseDialect(
  written: WrittenDialect,
  place: Place,
): { readonly layout: Layout | undefined; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  if (!MEDIA_TYPE.test(written.mediaType)) findings.push(badMediaType(written.mediaType, place));
  const variants = parseVariants(written, place, findings);
  const headers = parseHeaders(written.headers ?? {}, below(place, "headers"), findings);
  const failed = findings.some((finding) => finding.severity === "error");
  return { layout: failed ? undefined : { variants, headers }, findings };
}

function parseVariants(written: WrittenDialect, place: Place, findings: Finding[]): Variant[] {
  if ((written.body === undefined) === (written.variants === undefined)) {
    findings.push({
      rule: "body-or-variants",
      severity: "error",
      place,
      message: "A dialect has either `body` or `variants`.",
      found: written.body === undefined ? "neither" : "both",
      expected: "`body`, the template of the one body, or `variants`, a list of `{ when?, body }`",
      example: 'body: { error: "{detail}", status: "{status}" }',
    });
    return [];
  }
  if (written.variants === undefined) {
    return [{ when: undefined, body: parseRoot(written.body, below(place, "body"), findings) }];
  }
  return written.variants.map((variant, index) => {
    const at = below(place, "variants", index);
    return { when: conditionOf(variant), body: parseRoot(variant.body, below(at, "body"), findings) };
  });
}

function parseRoot(template: unknown, place: Place, findings: Finding[]): Node {
  return parseNode(template, place, { findings, inFieldList: false });
}

function conditionOf({ when }: WrittenVariant): Condition | undefined {
  return when === "hasFields" ? { hasFields: true } : when;
}

function parseHeaders(headers: { [name: string]: unknown }, place: Place, findings: Finding[]): Header[] {
  const rendered = new Set<string>();
  return Object.entries(headers).flatMap(([written, template]): Header[] => {
    const at = below(place, written);
    const { key: name, presence } = parseKey(written);
    if (!/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/.test(name)) {
      findings.push(badHeader(at, "The name of a header is a token (RFC 9110, section 5.6.2).", written));
      return [];
    }
    if (NOT_OURS.includes(name.toLowerCase())) {
      findings.push(badHeader(at, "The media type and the body decide this header.", written));
      return [];
    }
    if (presence !== "readOnly" && rendered.has(name.toLowerCase())) {
      findings.push(
        badHeader(at, "A response has this header twice: the case of a name does not count.", written),
      );
    }
    if (presence !== "readOnly") rendered.add(name.toLowerCase());
    const value = parseNode(template, at, { findings, inFieldList: false });
    if (value.kind !== "constant" && value.kind !== "placeholder" && value.kind !== "text") {
      findings.push(
        badHeader(at, "A header holds a text, not a list or an object.", JSON.stringify(template)),
      );
      return [];
    }
    return [{ name, presence, value }];
  });
}

function badMediaType(found: string, place: Place): Finding {
  return {
    rule: "bad-media-type",
    severity: "error",
    place: below(place, "mediaType"),
    message: "This is no media type (RFC 9110, section 8.3.1).",
    found,
    expected: "`type/subtype`",
    example: "mediaType: application/json",
  };
}

/** What the media type and the body decide. */
const NOT_OURS: readonly string[] = ["content-type", "content-length", "transfer-encoding"];

function badHeader(place: Place, message: string, found: string): Finding {
  const example = 'Retry-After?: "{retryAfter|seconds}"';
  return {
    rule: "bad-header",
    severity: "error",
    place,
    message,
    found,
    expected: "a name and a text",
    example,
  };
}
