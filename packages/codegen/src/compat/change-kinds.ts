import type { Verdict } from "./verdict.js";

/**
 * Every kind of change that two catalogs can differ by: its verdicts for types, client and server, what is said of it after its
 * subject, and for `m!` what its release notes must warn of. `{name} {from} {to}` are facts of the change.
 *
 * What is added is judged by those who read it with an older client, what is taken away by those who still send it: both may be of
 * any version.
 */
export const CHANGE_KINDS = {
  // Errors
  "code-added": ["m m m", "is new"],
  "code-removed": ["M M M", "is gone"],
  "code-reserved": ["P P P", "is reserved: the code may not come back"],
  "code-unreserved": ["M M M", "is no longer reserved: old clients would take a new error for the old one"],
  "status-changed": ["M M M", "has the status {to}, had {from}"],
  "type-changed": ["M M M", "has the type {to}, had {from}"],
  "symbol-changed": ["M M M", "was spelled {from}: what is generated has other names"],
  "generic-gained": ["M M M", "is the generic error of its status now: what is not recognized is read as it"],
  "generic-lost": ["M M M", "is no longer the generic error of its status"],
  "refines-added": [
    "m! m! m",
    "refines {to} now",
    "The guard of the more general error is true for this one too.",
  ],
  "refines-removed": ["M M M", "no longer refines {from}"],
  "text-changed": ["P P P", "has another {name}"],
  "matched-text-changed": [
    "P M M",
    "has another detail, and clients know the error by the text of the old one, {from}",
  ],
  deprecated: ["m P P", "is deprecated"],
  "deprecation-changed": ["P P P", "is deprecated in other words, or no longer"],
  "attribute-changed": ["P m m", "has the attribute {name} {to}"],
  "attribute-removed": [
    "P m! m!",
    "has no attribute {name} any more",
    "What dialects print of it is missing from responses.",
  ],

  // Their details
  "member-added": ["m m m", "is new, and optional"],
  "required-member-added": ["m m M", "is new, and required: who throws the error must give it"],
  "member-removed": [
    "M m! m",
    "is gone; it was optional",
    "It does not arrive any more: what relied on it gets nothing.",
  ],
  "required-member-removed": ["M M M", "is gone; it was required"],
  "member-made-optional": ["M M m", "is optional now: clients cannot rely on it"],
  "member-made-required": [
    "m m! M",
    "is required now: who throws the error must give it",
    "From servers of an older version it may be missing: then the guard of the error is false.",
  ],
  "type-widened": ["M M m", "has a wider type: {to}, was {from}"],
  "type-narrowed": ["m m M", "has a narrower type: {to}, was {from}"],
  "type-replaced": ["M M M", "has another type: {to}, was {from}"],
  "enum-value-added": [
    "m! m! m",
    "may be {to}",
    "A `switch` over its values needs a branch for what it does not know.",
  ],
  "enum-value-removed": ["M m M", "is never {from} any more"],
  "limit-widened": [
    "P m! m",
    "has wider limits: {to}, were {from}",
    "Limits are not checked when reading: values beyond the old ones arrive.",
  ],
  "limit-narrowed": [
    "P m m!",
    "has narrower limits: {to}, were {from}",
    "Limits are not checked when sending: values beyond the new ones break the contract.",
  ],
  "limit-changed": [
    "P m! m!",
    "has other limits: {to}, were {from}",
    "Limits are not checked: values of the old kind may be sent, and those of the new kind arrive.",
  ],
  "member-redacted": ["M M m", "is secret now, and never sent"],
  "member-disclosed": ["m m m!", "is no longer secret", "It leaves the server now, in bodies and in logs."],
  "member-deprecated": ["m P P", "is deprecated"],
  "member-text-changed": ["P P P", "is described in other words"],
  "schema-respelled": ["P P P", "is written differently, and means the same"],
  "definition-added": ["m P P", "is a new named type"],
  "definition-removed": ["M P P", "is no named type any more"],

  // Their retry rules
  "retry-begun": [
    "m m! P",
    "is retried where that is harmless: {to}, was {from}",
    "Safe and idempotent requests are sent again.",
  ],
  "retry-unsafe": ["m M P", "is retried whatever the method, POST too: {to}, was {from}"],
  "retry-ended": ["m m! P", "is not retried any more; was {from}", "Callers see the first failure at once."],
  "retry-narrowed": [
    "m m! m",
    "is retried for fewer requests: {to}, was {from}",
    "Requests that were sent again are not any more.",
  ],
  "retry-changed": [
    "m m! P",
    "is retried for other requests: {to}, was {from}",
    "Other requests are sent again than before.",
  ],
  "delay-changed": ["P m P", "is retried after {to}, was {from}"],
  "window-changed": ["P m P", "is retried within {to} of a write, was {from}"],
  "retry-after-added": ["P m P", "says how long to wait"],

  // APIs
  "api-added": ["m m m", "is new"],
  "api-removed": ["M M M", "is gone"],
  "error-listed": [
    "m! m! m",
    "may be sent now",
    "A `switch` over the codes of the API needs a branch for what it does not know.",
  ],
  "error-unlisted": ["M M M", "is not sent any more"],
  "selection-changed": ["P P P", "names its errors differently: {to}, was {from}"],
  "template-of-uri-changed": ["P P P", "spells {name} by another template"],
  "api-dialect-changed": ["m M M", "speaks the dialect {to}, spoke {from}"],
  "api-dialect-renamed": ["P P P", "speaks the dialect {to}; it was called {from}, and is the same"],
  "promise-lost": ["M M M", "may not tell {name} any more"],
  "spelling-changed": ["m M M", "is written {to}, was {from}: not all clients know both"],
  "spelling-switched": ["P m m", "is written {to}, was {from}: clients know both spellings"],
  "spelling-added": ["P m P", "is also read when it is spelled {to}"],
  "spelling-forgotten": ["P M P", "is no longer read when it is spelled {from}"],
  "match-added": [
    "P m! P",
    "is also found by the rule {to}",
    "Bodies that were read as the generic error of their status are read as this one.",
  ],
  "match-removed": ["P M P", "is no longer found by the rule {from}"],
  "match-reordered": ["P M P", "tries its match rules in another order"],
  "message-added": ["P m m", "has a default message"],
  "message-removed": [
    "P m! m!",
    "has no default message any more",
    "Field errors of this rule may say nothing.",
  ],
  "rule-forgotten": [
    "P M P",
    "is no longer read from its spelling in the dialect: the rule {from} is not known",
  ],
  "rate-limits-changed": ["P P m", "has other rate limits"],
  "constraint-added": ["P P m", "knows the constraint {name}"],
  "constraint-changed": [
    "P m! m!",
    "answers a violation of the constraint {name} differently",
    "The same violation is reported differently.",
  ],
  "constraint-removed": [
    "P m! m!",
    "does not know the constraint {name} any more",
    "Its violation is reported as a general error.",
  ],

  // Dialects
  "dialect-added": ["m m m", "is new"],
  "dialect-removed": ["P M M", "is gone"],
  "media-type-changed": ["m M M", "has the media type {to}, had {from}"],
  "media-parameters-changed": ["P P m", "has the media type {to}, had {from}; parameters do not count"],
  "variants-changed": ["m M M", "has other variants, or other conditions of them"],
  "template-member-added": ["m m m", "is new, and optional: {to}"],
  "template-member-demanded": ["m M M", "is new, and must be there: {to}"],
  "template-key-taken": ["m M M", "is new: {to}; older clients take it for an entry of the map beside it"],
  "template-member-removed": ["m M M", "is gone; it was {from}"],
  "template-member-changed": ["m M M", "is {to}, was {from}"],
  "template-reading-added": ["P m P", "is also read: {to}"],
  "template-reading-removed": ["P M P", "is no longer read; it was {from}"],
  "template-respelled": ["P P P", "is written differently, and means the same"],

  // Of the catalog as a whole
  reordered: ["P P P", "has its {name} in another order"],
} as const;

export type ChangeKind = keyof typeof CHANGE_KINDS;

type Letters = `${Verdict} ${Verdict} ${Verdict}`;

/** A row of the table. */
export type ChangeRow = readonly [verdicts: Letters, says: string, warns?: string];

/** The row of a kind. */
export function rowOf(kind: ChangeKind): ChangeRow {
  return CHANGE_KINDS[kind];
}
