import type { ChangeKind } from "../change-kinds.js";
import type { Sample } from "./sample-catalog.js";
import { api, BODY, body, details, error, JSON_DIALECT, NEW, PLAIN, retry } from "./samples.js";

/** A row of the table "What a change to the contract means", or one side of its slash. */
export interface ContractRow {
  readonly row: string;
  readonly base: Sample;
  readonly head: Sample;
  /** For types, client and server. */
  readonly verdicts: string;
  readonly kinds: readonly ChangeKind[];
}

export const CONTRACT_ROWS: readonly ContractRow[] = [
  {
    row: "add a code (the union is open)",
    base: {},
    head: { errors: NEW },
    verdicts: "m m m",
    kinds: ["code-added"],
  },
  {
    row: "add an error to an existing API",
    base: { errors: NEW },
    head: { errors: NEW, api: "{ dialect: house, errors: [bad_request, internal_error, changed, another] }" },
    verdicts: "m! m! m",
    kinds: ["error-listed"],
  },
  {
    row: "remove a code",
    base: { errors: NEW },
    head: {},
    verdicts: "M M M",
    kinds: ["code-removed"],
  },
  {
    row: "rename a code",
    base: { errors: NEW },
    head: { errors: NEW.replace("another", "other") },
    verdicts: "M M M",
    kinds: ["code-removed", "code-added"],
  },
  {
    row: "change the status of an error",
    base: error(PLAIN),
    head: error(PLAIN, 410),
    verdicts: "M M M",
    kinds: ["status-changed"],
  },
  {
    row: "change the status of an error in one API",
    base: {},
    head: api("overrides: { changed: { status: 410 } }"),
    verdicts: "M M M",
    kinds: ["status-changed"],
  },
  {
    row: "change the `type` URI of an error",
    base: error(PLAIN),
    head: error(`${PLAIN}, type: https://shop.example/other`),
    verdicts: "M M M",
    kinds: ["type-changed"],
  },
  {
    row: "change the casing of a generated symbol",
    base: { apiName: "webshop", ...api("title: Shop") },
    head: { apiName: "webShop", ...api("title: Shop") },
    verdicts: "M M M",
    kinds: ["symbol-changed"],
  },
  {
    row: "change the casing of a named type",
    base: {
      more: "definitions: { money: { type: number } }",
      ...details(`a: { $ref: "#/definitions/money" }`),
    },
    head: {
      more: "definitions: { Money: { type: number } }",
      ...details(`a: { $ref: "#/definitions/Money" }`),
    },
    verdicts: "M M M",
    kinds: ["symbol-changed", "schema-respelled"],
  },
  {
    row: "change a title",
    base: error(PLAIN),
    head: error("title: Other, detail: It changed."),
    verdicts: "P P P",
    kinds: ["text-changed"],
  },
  {
    row: "change a detail",
    base: error(PLAIN),
    head: error("title: Changed, detail: Other."),
    verdicts: "P P P",
    kinds: ["text-changed"],
  },
  {
    row: "change a description or a help page",
    base: error(PLAIN),
    head: error(`${PLAIN}, description: In other words., help: https://docs.example/changed`),
    verdicts: "P P P",
    kinds: ["text-changed", "text-changed"],
  },
  {
    row: "change causes",
    base: error(PLAIN),
    head: error(`${PLAIN}, causes: [Something.]`),
    verdicts: "P P P",
    kinds: ["text-changed"],
  },
  {
    row: "change remedies",
    base: error(PLAIN),
    head: error(`${PLAIN}, remedies: [{ action: none, text: Nothing. }]`),
    verdicts: "P P P",
    kinds: ["text-changed"],
  },
  {
    row: "add an optional details member",
    base: details("a: { type: string }"),
    head: details("a: { type: string }, b?: { type: string }"),
    verdicts: "m m m",
    kinds: ["member-added"],
  },
  {
    row: "add a required details member",
    base: details("a: { type: string }"),
    head: details("a: { type: string }, b: { type: string }"),
    verdicts: "m m M",
    kinds: ["required-member-added"],
  },
  {
    row: "remove a required details member",
    base: details("a: { type: string }, b: { type: string }"),
    head: details("a: { type: string }"),
    verdicts: "M M M",
    kinds: ["required-member-removed"],
  },
  {
    row: "remove an optional details member",
    base: details("a: { type: string }, b?: { type: string }"),
    head: details("a: { type: string }"),
    verdicts: "M m! m",
    kinds: ["member-removed"],
  },
  {
    row: "details member: required → optional",
    base: details("a: { type: string }"),
    head: details("a?: { type: string }"),
    verdicts: "M M m",
    kinds: ["member-made-optional"],
  },
  {
    row: "details member: optional → required",
    base: details("a?: { type: string }"),
    head: details("a: { type: string }"),
    verdicts: "m m! M",
    kinds: ["member-made-required"],
  },
  {
    row: "widen the type of a details member",
    base: details("a: { type: string }"),
    head: details("a: { type: [string, number] }"),
    verdicts: "M M m",
    kinds: ["type-widened"],
  },
  {
    row: "narrow the type of a details member",
    base: details("a: { type: number }"),
    head: details("a: { type: integer }"),
    verdicts: "m m M",
    kinds: ["type-narrowed"],
  },
  {
    row: "details member: enum value added",
    base: details("a: { enum: [x, y] }"),
    head: details("a: { enum: [x, y, z] }"),
    verdicts: "m! m! m",
    kinds: ["enum-value-added"],
  },
  {
    row: "details member: enum value removed",
    base: details("a: { enum: [x, y] }"),
    head: details("a: { enum: [x] }"),
    verdicts: "M m M",
    kinds: ["enum-value-removed"],
  },
  {
    row: "retry: never → backoff on safe methods",
    base: retry("never"),
    head: retry("{ strategy: backoff }"),
    verdicts: "m m! P",
    kinds: ["retry-begun"],
  },
  {
    row: "retry: any → never",
    base: retry("{ strategy: backoff, processed: no }"),
    head: retry("never"),
    verdicts: "m m! P",
    kinds: ["retry-ended"],
  },
  {
    row: "retry: never → retry on unsafe methods",
    base: retry("never"),
    head: retry("{ strategy: backoff, processed: no }"),
    verdicts: "m M P",
    kinds: ["retry-unsafe"],
  },
  {
    row: "raise `minDelay`",
    base: retry("{ strategy: backoff, minDelay: 1s }"),
    head: retry("{ strategy: backoff, minDelay: 5s }"),
    verdicts: "P m P",
    kinds: ["delay-changed"],
  },
  {
    row: "add `Retry-After`",
    base: body(BODY),
    head: body(BODY, `{ Retry-After?: "{retryAfter|seconds}" }`),
    verdicts: "P m P",
    kinds: ["retry-after-added"],
  },
  {
    row: "`processed: no` → `unknown`",
    base: retry("{ strategy: backoff, processed: no }"),
    head: retry("{ strategy: backoff, processed: unknown }"),
    verdicts: "m m! m",
    kinds: ["retry-narrowed"],
  },
  {
    row: "change an API's dialect",
    base: { dialects: `other: ${JSON_DIALECT.replace("message", "text")}` },
    head: {
      dialects: `other: ${JSON_DIALECT.replace("message", "text")}`,
      dialect: JSON_DIALECT,
      api: "{ dialect: other, errors: [bad_request, internal_error, changed] }",
    },
    verdicts: "m M M",
    kinds: ["api-dialect-changed", "template-member-removed"],
  },
  {
    row: "change the media type of a dialect",
    base: body(BODY),
    head: { dialect: JSON_DIALECT.replace("application/json", "application/vnd.shop+json") },
    verdicts: "m M M",
    kinds: ["media-type-changed"],
  },
  {
    row: "change a member of the template of a dialect",
    base: body(BODY),
    head: body(`error: "{code|kebab}", message: "{detail}"`),
    verdicts: "m M M",
    kinds: ["template-member-changed"],
  },
  {
    row: "add a dialect",
    base: {},
    head: { dialects: `other: ${JSON_DIALECT}` },
    verdicts: "m m m",
    kinds: ["dialect-added"],
  },
  {
    row: "add an API",
    base: {},
    head: { apis: "other: { dialect: house, errors: [bad_request, changed] }" },
    verdicts: "m m m",
    kinds: ["api-added"],
  },
  {
    row: "deprecate a code",
    base: error(PLAIN),
    head: error(`${PLAIN}, deprecated: { since: "1.2", replacedBy: bad_request }`),
    verdicts: "m P P",
    kinds: ["deprecated"],
  },
];
