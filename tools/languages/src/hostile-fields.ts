import { HOSTILE_TEXTS } from "./hostile-texts.js";

/** Members of one class: a class for each text would take too long. */
const MEMBERS = 20;

/** An error with one text in every place that it has for texts. */
function errorOf(text: string): object {
  // an empty title is none, and braces in `detail` are placeholders
  const some = text === "" ? "empty" : text;
  return {
    status: 400,
    title: some,
    detail: some.replace(/[{}]/g, "$&$&"),
    description: text,
    causes: [some],
    remedies: [{ action: "none", text: some }],
    deprecated: { since: some },
    attributes: { text },
  };
}

/** Where the schema of a member has a text. */
const MEMBER_FIELDS: Readonly<Record<string, (text: string) => object>> = {
  description: (text) => ({ description: text }),
  title: (text) => ({ title: text }),
  default: (text) => ({ default: text }),
  enum: (text) => ({ enum: ["known", `also ${text}`] }),
  inner: (text) => ({
    type: "object",
    description: text,
    properties: { x: { type: "string", description: text } },
  }),
};

/** A catalog, as it is written, with every hostile text in every place for texts, each changed by a function first. */
export function hostileFields(change: (text: string) => string): object {
  const texts = HOSTILE_TEXTS.map(({ text }) => change(text));
  const generic = { generic: true, status: 400, title: change('*/ """ ` \\u002a/'), detail: "Wrong." };
  const internal = { generic: true, status: 500, title: "Internal Server Error", detail: "Broken." };
  const errors = texts.map((text, index) => [`error_${index}`, errorOf(text)]);
  const members = Object.entries(MEMBER_FIELDS).flatMap(([field, make]) =>
    texts.map((text, index) => [`${field}${index}?`, { type: "string", ...make(text) }] as const),
  );
  // the title stands in the comment of the class too
  const titled = texts.map((text, index) => [
    `titled_${index}`,
    { ...errorOf(text), details: { member: { type: "string" } } },
  ]);
  const classes = Array.from({ length: Math.ceil(members.length / MEMBERS) }, (_, index) => [
    `class_${index}`,
    {
      status: 400,
      title: "Title",
      detail: "Detail.",
      details: Object.fromEntries(members.slice(index * MEMBERS, (index + 1) * MEMBERS)),
    },
  ]);
  return {
    name: change('*/ hostile """ \\u002a/ `\n'),
    docs: "https://errors.example.com",
    errors: {
      bad_request: generic,
      internal_error: internal,
      ...Object.fromEntries([...errors, ...classes, ...titled]),
    },
  };
}
