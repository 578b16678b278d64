import type { Api } from "../../catalog/model.js";
import { type CodecName, type Member, type PlaceholderNode, WAIT_CODECS } from "../../dialect/layout.js";
import { authorLine } from "../../print/markdown/author-markdown.js";
import { markdownCode } from "../../print/markdown/markdown-text.js";
import { printType } from "../../print/typescript-type.js";

/** A member of an error in a body: its JSON type, and what it says. Markdown for a cell of a table. */
export interface MemberMeaning {
  readonly type: string;
  readonly meaning: string;
}

type Named = Exclude<Member["name"], "details.*" | "attributes.*">;

const MEANINGS: Readonly<Record<Named, MemberMeaning>> = {
  code: { type: "string", meaning: "The code of the error" },
  status: { type: "integer", meaning: "The HTTP status of the response" },
  statusText: { type: "string", meaning: "The HTTP status in words" },
  title: { type: "string", meaning: "The kind of error for people, in short; the same for every occurrence" },
  detail: { type: "string", meaning: "What went wrong this time, for people" },
  type: { type: "string", meaning: "A URI that names the kind of error" },
  instance: { type: "string", meaning: "A URI of this very occurrence, for debugging and tracing" },
  traceId: {
    type: "string",
    meaning: "Identifies the request in logs and traces: give it to support",
  },
  help: { type: "string", meaning: "A link to the documentation of the error" },
  retryAfter: { type: "number", meaning: "How long to wait before the next attempt" },
  details: { type: "object", meaning: "The details of the error, by their names" },
  "field.pointer": { type: "string", meaning: "Which field it is about, by its path" },
  "field.rule": { type: "string", meaning: "The rule that the field breaks" },
  "field.message": { type: "string", meaning: "What is wrong with the field, for people" },
  "field.params": { type: "object", meaning: "What the rule compares with; depends on the rule" },
};

/** What a codec makes of a member: another type, or more to say. */
const CODED: Readonly<Partial<Record<CodecName, { readonly type?: string; readonly words: string }>>> = {
  lower: { words: "in lower case" },
  upper: { words: "in upper case" },
  camel: { words: "in camel case" },
  pascal: { words: "in Pascal case" },
  kebab: { words: "with hyphens" },
  string: { type: "string", words: "as a text" },
  number: { type: "number", words: "as a number" },
  seconds: { type: "integer", words: "in seconds" },
  milliseconds: { type: "integer", words: "in milliseconds" },
  duration: { type: "string", words: "as a duration such as `1.250s`" },
  epoch: { type: "integer", words: "as a point in time, in seconds since 1970" },
  pointer: { words: "a JSON Pointer such as `/users/0/email`" },
  dotted: { words: "with dots, such as `users.0.email`" },
  indexed: { words: "such as `users[0].email`" },
  brackets: { words: "such as `users[0][email]`" },
  segments: { type: "list", words: 'such as `["users", 0, "email"]`' },
  steps: { type: "list of objects", words: "one object `{ type, key }` for each step" },
};

const WAITS: readonly CodecName[] = WAIT_CODECS;

/** `api`: whose body it is; details are those of its errors. */
export function memberMeaning({ member, codecs }: PlaceholderNode, api: Api): MemberMeaning {
  const { type, meaning } = plain(member, api);
  const inMilliseconds = member.name === "retryAfter" && !codecs.some((codec) => WAITS.includes(codec));
  const isPointer = member.name === "field.pointer" && codecs.length === 0;
  const applied: readonly CodecName[] = [
    ...(inMilliseconds ? (["milliseconds"] as const) : []),
    ...(isPointer ? (["pointer"] as const) : []),
    ...codecs,
  ];
  const words = applied.flatMap((codec) => CODED[codec]?.words ?? []);
  const coded = applied.flatMap((codec) => CODED[codec]?.type ?? []).at(-1);
  return { type: coded ?? type, meaning: `${[meaning, ...words].join(", ")}.` };
}

function plain(member: Member, { errors }: Api): MemberMeaning {
  if (!("of" in member)) return MEANINGS[member.name];
  const name = markdownCode(member.of, "cell");
  if (member.name === "attributes.*")
    return { type: "any", meaning: `${name}, which is the same for every occurrence of the error` };
  const detail = errors.flatMap(({ details }) => details).find((one) => one.name === member.of);
  const type = printType(detail?.schema ?? {});
  const said = typeof detail?.schema.description === "string" ? detail.schema.description : "";
  return {
    type: type.includes("\n") ? "object" : type === "unknown" ? "any" : markdownCode(type, "cell"),
    meaning: authorLine(said, { within: "cell" }).replace(/\.$/, "") || `The detail ${name} of the error`,
  };
}
