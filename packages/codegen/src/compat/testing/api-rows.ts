import type { ContractRow } from "./contract-rows.js";
import { row } from "./row.js";
import type { Sample } from "./sample-catalog.js";
import { api, BODY, body, details, error, NEW, PLAIN } from "./samples.js";

/** Changes of what APIs make of the errors. */
export const API_ROWS: readonly ContractRow[] = [
  row("an API is gone", { apis: "other: { dialect: house, errors: [changed] }" }, {}, "M M M", [
    "api-removed",
  ]),
  row(
    "an error is not sent any more",
    {},
    { api: "{ dialect: house, errors: [bad_request, internal_error] }" },
    "M M M",
    ["error-unlisted"],
  ),
  row(
    "an API sends all, and that includes a new one",
    { api: "{ dialect: house, errors: { from: all } }" },
    { api: "{ dialect: house, errors: { from: all } }", errors: NEW },
    "m! m! m",
    ["error-listed", "code-added"],
  ),
  row("all instead of a list of all", {}, { api: "{ dialect: house, errors: { from: all } }" }, "P P P", [
    "selection-changed",
  ]),
  row("an override that says nothing new", {}, api("overrides: { changed: { status: 409 } }"), "P P P", []),
  row(
    "a title of its own",
    {},
    api("overrides: { changed: { title: Other, description: Other. } }"),
    "P P P",
    ["text-changed", "text-changed"],
  ),
  row("a type of its own", {}, api("overrides: { changed: { type: 'https://x.example' } }"), "M M M", [
    "type-changed",
  ]),
  row(
    "details of its own",
    {},
    api("overrides: { changed: { details: { a?: { type: string } } } }"),
    "m m m",
    ["member-added"],
  ),
  row(
    "details of its own become those of the error",
    { ...api("overrides: { changed: { details: { a?: { type: string } } } }"), ...error(PLAIN) },
    details("a?: { type: string }"),
    "m m m",
    ["member-added"],
  ),
  row("a template of types", {}, api('type: "https://shop.example/{code}"'), "P P P", [
    "template-of-uri-changed",
  ]),
  row("another template of types", {}, api('type: "https://x.example/{code}"'), "M M M", [
    "type-changed",
    "type-changed",
    "type-changed",
    "template-of-uri-changed",
  ]),
  row(
    "the dialect is called otherwise",
    {},
    { dialectName: "home", api: "{ dialect: home, errors: [bad_request, internal_error, changed] }" },
    "m M M",
    ["dialect-removed", "dialect-added", "api-dialect-renamed"],
  ),
  row("another alias", {}, api("aliases: { changed: other }"), "m M M", ["spelling-changed"]),
  row("another spelling is read", {}, api("aliases: { changed: [changed, other] }"), "P m P", [
    "spelling-added",
  ]),
  row(
    "the other spelling is written",
    api("aliases: { changed: [changed, other] }"),
    api("aliases: { changed: [other, changed] }"),
    "P m m",
    ["spelling-switched"],
  ),
  row(
    "the first spelling is forgotten",
    api("aliases: { changed: [other, changed] }"),
    api("aliases: { changed: other }"),
    "P M P",
    ["spelling-forgotten"],
  ),
  row("another spelling of a rule", {}, api("rules: { required: REQUIRED }"), "m M M", ["spelling-changed"]),
  row("a match rule", body(`message: "{detail}"`), matched(""), "P m! P", ["match-added"]),
  row("a match rule is gone", matched(""), body(`message: "{detail}"`), "P M P", ["match-removed"]),
  row(
    "match rules in another order",
    { ...matched(", { rule: unique, code: changed }"), ...body(`message: "{detail}", f?: "{fields}"`) },
    {
      ...body(`message: "{detail}", f?: "{fields}"`),
      ...api("match: [{ rule: unique, code: changed }, { detail: It changed., code: changed }]"),
    },
    "P M P",
    ["match-reordered"],
  ),
  row(
    "the text that tells the error",
    matched(""),
    { ...matched(""), ...error("title: Changed, detail: Other.") },
    "P M M",
    ["matched-text-changed", "text-changed"],
  ),
  row("a default message", {}, { more: "rules: { required: Give it. }" }, "P m m", ["message-added"]),
  row("no default message", { more: "rules: { required: Give it. }" }, {}, "P m! m!", ["message-removed"]),
  row(
    "another default message",
    { more: "rules: { required: Give it. }" },
    { more: "rules: { required: Must be given. }" },
    "P P P",
    ["text-changed"],
  ),
  row(
    "a rule whose spelling must be known",
    {
      more: "rules: { min_length: Too short. }",
      ...body(`${BODY}, f?: { "{field.path}": "{field.rule|camel}" }`),
    },
    body(`${BODY}, f?: { "{field.path}": "{field.rule|camel}" }`),
    "P M m!",
    ["rule-forgotten", "message-removed"],
  ),
  row("rate limits", {}, api("rateLimits: [{ scope: All, limit: 5, window: 1s }]"), "P P m", [
    "rate-limits-changed",
  ]),
  row("a constraint", {}, api("constraints: { key: { code: changed } }"), "P P m", ["constraint-added"]),
  row("no constraint", api("constraints: { key: { code: changed } }"), {}, "P m! m!", ["constraint-removed"]),
  row(
    "another field of a constraint",
    api("constraints: { key: { code: changed } }"),
    api("constraints: { key: { code: changed, field: /a } }"),
    "P m! m!",
    ["constraint-changed"],
  ),
];

/** A dialect without codes, and rules that find them. */
function matched(more: string): Sample {
  return {
    ...body(`message: "{detail}"`),
    ...api(`match: [{ detail: It changed., code: changed }${more}]`),
  };
}
