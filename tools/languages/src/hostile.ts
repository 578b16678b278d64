import { cached, keepFile } from "./cache.js";
import { HOSTILE_TEXTS } from "./hostile-texts.js";

/** Members of one class: a class for each text would take compilers too long. */
const MEMBERS = 20;

/** A catalog with an error for every text, and classes with members described and named by each. @returns its file */
export function hostileCatalog(): string {
  const generic = { generic: true, status: 400, title: "Bad Request", detail: "Wrong." };
  const internal = { generic: true, status: 500, title: "Internal Server Error", detail: "Broken." };
  const texts = HOSTILE_TEXTS.map(({ text }, index) => [`hostile_${index}`, hostileError(text)] as const);
  const catalog = {
    name: '*/ hostile """ \\u002a/ `',
    docs: "https://errors.example.com",
    errors: {
      bad_request: generic,
      internal_error: internal,
      ...Object.fromEntries(texts),
      ...detailsErrors(),
    },
  };
  const file = cached("catalogs", "hostile.json");
  keepFile(file, JSON.stringify(catalog));
  return file;
}

/** An error with one text in every place for texts. */
function hostileError(text: string): object {
  // an empty title is none, and braces in `detail` are placeholders
  const title = text === "" ? "empty" : text;
  return {
    status: 400,
    title,
    detail: title.replace(/[{}]/g, "$&$&"),
    description: text,
    causes: [title],
    remedies: [{ action: "none", text: title }],
    deprecated: { since: title, replacedBy: "bad_request" },
  };
}

function detailsErrors(): object {
  const errors: Record<string, unknown> = {};
  for (let start = 0; start < HOSTILE_TEXTS.length; start += MEMBERS) {
    const texts = HOSTILE_TEXTS.slice(start, start + MEMBERS).map(({ text }) => text);
    errors[`described_${start}`] = hostileDetails(
      texts,
      texts.map((_, index) => `m${start + index}`),
    );
    errors[`named_${start}`] = hostileDetails(texts, texts);
  }
  return errors;
}

/** An error whose details have members with these names, each with its text in the schema and as its value. */
function hostileDetails(texts: readonly string[], names: readonly string[]): object {
  const members = texts.map((text, index) => [
    `${names[index]}?`,
    { type: "string", description: text, default: text, title: text },
  ]);
  // not every language reads half of a character
  const details = texts
    .map((text, index) => [names[index] ?? "", text.replace(/\p{Surrogate}/gu, "")] as const)
    .filter(([name]) => !/\p{Surrogate}/u.test(name));
  return {
    status: 400,
    title: "Details",
    detail: "Details.",
    details: Object.fromEntries(members),
    examples: [{ details: Object.fromEntries(details) }],
  };
}
