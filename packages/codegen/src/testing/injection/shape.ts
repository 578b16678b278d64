import { commonMark, commonMarkLine } from "../../print/common-mark.js";

/**
 * What a file is, without the words of its language: names, texts as they evaluate, and everything else by its kind.
 * Two files have the same shape when the same program stands in them, but for what their texts say.
 */
export type Shape =
  | { readonly kind: "text"; readonly parts: readonly (string | Shape)[] }
  /** A name that could be another one, if all its uses were. */
  | { readonly kind: "name"; readonly name: string }
  /** `scope`: names that appear in it first are its own. */
  | {
      readonly kind: "node";
      readonly what: string;
      readonly scope?: boolean;
      readonly children: readonly Shape[];
    };

export interface ParsedFile {
  /** What the parser found wrong. */
  readonly problems: readonly string[];
  readonly root: Shape;
  /** Names that the whole file knows, in the order of the file. */
  readonly declared: readonly string[];
  /** How many comments there are. */
  readonly comments: number;
  /** What is in comments and means something to a tool: directives, tags. */
  readonly tags: readonly string[];
}

export type Parse = (text: string, path: string) => ParsedFile;

/** How a text of the catalog may stand in a file: as it is, or within another text that is JSON, a pattern or Markdown. */
const WRITTEN: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.trim(),
  // the base of addresses
  (text) => text.replace(/\/+$/, ""),
  (text) => JSON.stringify(text).slice(1, -1),
  (text) => text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&"),
  commonMarkLine,
  commonMark,
  (text) => commonMark(text.trim()),
];

interface Texts {
  readonly a: string;
  readonly b: string;
}

/**
 * Where two files differ in more than the text of `a` standing in the place of that of `b`; undefined if they do not.
 */
export function difference(a: ParsedFile, b: ParsedFile, texts: Texts): string | undefined {
  const names = new Renaming();
  for (const [index, name] of a.declared.entries()) names.renames(name, b.declared[index] ?? "");
  return differ(a.root, b.root, texts, names, "");
}

/** Which name of the one file is which of the other: one for one. */
class Renaming {
  readonly #there: Map<string, string>;
  readonly #back: Map<string, string>;

  constructor(there: Iterable<[string, string]> = [], back: Iterable<[string, string]> = []) {
    this.#there = new Map(there);
    this.#back = new Map(back);
  }

  renames(a: string, b: string): boolean {
    if ((this.#there.get(a) ?? b) !== b || (this.#back.get(b) ?? a) !== a) return false;
    this.#there.set(a, b);
    this.#back.set(b, a);
    return true;
  }

  inner(): Renaming {
    return new Renaming(this.#there, this.#back);
  }
}

function differ(a: Shape, b: Shape, texts: Texts, names: Renaming, at: string): string | undefined {
  if (a.kind === "name" && b.kind === "name")
    return names.renames(a.name, b.name) ? undefined : `${at}: the name ${a.name} is ${b.name}`;
  const [ours, theirs] = [partsOf(a), partsOf(b)];
  if (whatOf(a) !== whatOf(b) || ours.length !== theirs.length) return `${at}: ${shown(a)} is ${shown(b)}`;
  const known = a.kind === "node" && a.scope === true ? names.inner() : names;
  for (const [index, part] of ours.entries()) {
    const other = theirs[index];
    if (typeof part === "string" || typeof other !== "object") {
      if (typeof part !== "string" || typeof other !== "string" || !isReplaced(part, other, texts))
        return `${at}: ${shown(part)} is ${shown(other)}`;
      continue;
    }
    const found = differ(part, other, texts, known, `${at}/${whatOf(a)}`);
    if (found !== undefined) return found;
  }
  return undefined;
}

function whatOf(shape: Shape): string {
  return shape.kind === "node" ? shape.what : shape.kind;
}

function partsOf(shape: Shape): readonly (string | Shape)[] {
  return shape.kind === "node" ? shape.children : shape.kind === "text" ? shape.parts : [];
}

function isReplaced(a: string, b: string, texts: Texts): boolean {
  if (!a.includes(texts.a)) return a === b;
  return WRITTEN.some((write) => a.replaceAll(texts.a, () => write(texts.b)) === b);
}

function shown(shape: unknown): string {
  return JSON.stringify(shape)?.slice(0, 400) ?? "nothing";
}

/** Text parts, those beside each other as one. */
export function textOf(parts: readonly (string | Shape)[]): Shape {
  const joined: (string | Shape)[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (typeof part === "string" && typeof last === "string") joined[joined.length - 1] = last + part;
    else joined.push(part);
  }
  return { kind: "text", parts: joined.length === 0 ? [""] : joined };
}
