import { posix } from "node:path";
import { jsComment, jsDoc, jsLineComment, jsString } from "./encode.js";

/** A name that another module exports. Printing it into a file imports it there. */
export interface ImportedName {
  readonly kind: "imported";
  readonly name: string;
  /** `@scope/package`, or a generated file by its path from the folder of the target: `/errors/x.ts`. */
  readonly from: string;
  readonly typeOnly: boolean;
  /** What it is called in the file, where that is another name. */
  readonly as?: string;
}

/** What may stand in a printed line: code as it is, or a name whose import resolves itself. */
export type Printable = string | number | ImportedName | readonly Printable[];

/** A value that another module exports. `as`: what it is called in the file. */
export function value(name: string, from: string, as?: string): ImportedName {
  return { kind: "imported", name, from, typeOnly: false, ...(as === undefined ? {} : { as }) };
}

/** A type that another module exports. */
export function type(name: string, from: string): ImportedName {
  return { kind: "imported", name, from, typeOnly: true };
}

/**
 * A TypeScript file in the making: print its lines, and its imports resolve themselves. Nothing is formatted
 * afterwards: what is printed is what people read.
 */
export class TypeScriptFile {
  readonly path: string;
  readonly #source: string;
  readonly #body: string[] = [];
  readonly #imports = new Map<string, Map<string, boolean>>();
  readonly #exports: string[] = [];
  /** Those that are imported already, by themselves: the same few are printed most often. */
  readonly #resolved = new Set<ImportedName>();

  /** `path` is relative to the folder of the target; `source` is named in the first line. */
  constructor(path: string, source: string) {
    this.path = path;
    this.#source = source;
  }

  /** Prints a line, or several: `` file.print`export const ${name} = ${defineError}({` ``. */
  print(literals: TemplateStringsArray, ...values: readonly Printable[]): void {
    const pieces: string[] = [literals[0] ?? ""];
    for (const [index, printable] of values.entries())
      pieces.push(this.resolve(printable), literals[index + 1] ?? "");
    this.#body.push(pieces.join(""));
  }

  /** An empty line. */
  blank(): void {
    this.#body.push("");
  }

  /** A JSDoc comment, with tags such as `@deprecated …` at its end; nothing where there is nothing to say. */
  comment(texts: readonly string[], tags: readonly string[] = []): void {
    // a tag is ours, but what it says is the catalog's
    const tagLines = tags.map((tag) => jsComment(tag).join(" ").replace("\\@", "@"));
    const doc = jsDoc([...texts.flatMap((text) => jsComment(text)), ...tagLines]);
    if (doc !== "") this.#body.push(doc.trimEnd());
  }

  /** `export * from …` or `export { a, b } from …`, before everything else. */
  reexport(what: string, from: string): void {
    this.#exports.push(`export ${what} from ${jsString(this.#specifier(from))};`);
  }

  /** Code as text; the names in it are imported. */
  resolve(printable: Printable): string {
    if (typeof printable === "string") return printable;
    if (typeof printable === "number") return String(printable);
    if (!("kind" in printable)) return printable.map((part) => this.resolve(part)).join("");
    const { name, as = name } = printable;
    if (this.#resolved.has(printable)) return as;
    this.#resolved.add(printable);
    const names = this.#imports.get(printable.from) ?? new Map<string, boolean>();
    this.#imports.set(printable.from, names);
    const imported = as === name ? name : `${name} as ${as}`;
    names.set(imported, (names.get(imported) ?? true) && printable.typeOnly);
    return as;
  }

  toText(): string {
    const blocks = [
      [`// @generated from ${jsLineComment(this.#source)}`],
      this.#importLines(),
      this.#exports,
      this.#body,
    ];
    return `${blocks
      .filter((lines) => lines.length > 0)
      .map((lines) => lines.join("\n"))
      .join("\n\n")
      .trimEnd()}\n`;
  }

  #importLines(): string[] {
    const modules = [...this.#imports].map(([from, names]) => ({ specifier: this.#specifier(from), names }));
    modules.sort((a, b) => rank(a.specifier) - rank(b.specifier) || compare(a.specifier, b.specifier));
    return modules.map(({ specifier, names }) => importLine(specifier, names));
  }

  /** Generated files are imported by their relative path, with the extension of what they become. */
  #specifier(from: string): string {
    if (!from.startsWith("/")) return from;
    // a root of any name, so that `/../types/index.ts` leads out of it
    const relative = posix.relative(
      posix.dirname(`/root/${this.path}`),
      `/root${from.replace(/\.ts$/, ".js")}`,
    );
    return relative.startsWith(".") ? relative : `./${relative}`;
  }
}

/** Packages first, then files from far to near. */
function rank(specifier: string): number {
  return specifier.startsWith("../") ? 1 : specifier.startsWith("./") ? 2 : 0;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function importLine(specifier: string, names: ReadonlyMap<string, boolean>): string {
  const typesOnly = [...names.values()].every((typeOnly) => typeOnly);
  const keyed = [...names].map(([name, typeOnly]) => ({ name, typeOnly, key: name.toLowerCase() }));
  const sorted = keyed.sort((a, b) => compare(a.key, b.key) || compare(a.name, b.name));
  const list = sorted.map(({ name, typeOnly }) => (typeOnly && !typesOnly ? `type ${name}` : name));
  const keyword = typesOnly ? "import type" : "import";
  const from = jsString(specifier);
  const line = `${keyword} { ${list.join(", ")} } from ${from};`;
  if (line.length <= 110) return line;
  return `${keyword} {\n${list.map((name) => `  ${name},\n`).join("")}} from ${from};`;
}
