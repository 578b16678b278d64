import { jsStringOfJson, jsTemplatePart } from "../../print/encode.js";
import type { NamesInUse } from "../../print/names-in-use.js";
import { serverRuntime } from "../../print/runtime-names.js";
import type { Printable, TypeScriptFile } from "../../print/typescript-file.js";
import { type ConstantText, foldConstants } from "./fold-constants.js";
import { joined, type Piece } from "./piece.js";

/** The text of a member, and whether it is the same at every occurrence of an error. */
export interface MemberText {
  readonly key: string;
  /** JSON text. */
  readonly expression: Printable;
  /** What `expression` puts into quotes, where it is a text. */
  readonly text?: Printable;
  readonly constant: boolean;
}

/**
 * The text of a JSON object in as few pieces as possible: everything that is always there becomes one template
 * literal, everything optional an expression behind it. Every member starts with a comma; the first comma goes.
 */
export class JsonPieces {
  readonly #file: TypeScriptFile;
  #pieces: Piece[] = [];
  /** The braces are there; undefined until that is decided. */
  #closed: boolean | undefined;

  constructor(file: TypeScriptFile) {
    this.#file = file;
  }

  /** A member that is the same for every error, such as `"ok":false`; `json` is its text. */
  literal(key: string, json: string): void {
    this.#pieces.push({ kind: "fixed", text: jsTemplatePart(prefixOf(key) + json), varies: "never" });
  }

  /** A member that is always there. */
  member({ key, expression, constant }: MemberText): void {
    const text = `${jsTemplatePart(prefixOf(key))}\${${this.#file.resolve(expression)}}`;
    this.#pieces.push({ kind: "fixed", text, varies: constant ? "by error" : "always", key });
  }

  /** A member that is left out where `expression` is undefined. */
  optional({ key, expression, text, constant }: MemberText): void {
    const call: Printable =
      text === undefined
        ? [serverRuntime("optional"), `(${jsStringOfJson(prefixOf(key))}, `, expression, ")"]
        : [serverRuntime("optionalText"), `(${jsStringOfJson(`${prefixOf(key)}"`)}, `, text, ")"];
    this.#maybe(call, constant, key);
  }

  /** Several members at once; `expression` is their text, each with a comma before it. */
  members(expression: Printable): void {
    this.#maybe(expression, false);
  }

  /** Whether anything is the same at every occurrence of an error, but not for all errors. */
  hasConstants(): boolean {
    return this.#pieces.some(({ varies }) => varies === "by error");
  }

  /** What is the same at every occurrence of an error becomes a text of its own, to be made only once. */
  fold(names: NamesInUse): ConstantText[] {
    this.#close();
    const { pieces, constants } = foldConstants(this.#pieces, names);
    this.#pieces = pieces;
    return constants;
  }

  /** Prints the return statement. `certain`: the object is there even if all optional members are absent. */
  print(certain: boolean): void {
    if (!certain) {
      this.#printUncertain();
    } else if (this.#pieces.length === 0) {
      this.#file.print`  return "{}";`;
    } else {
      this.#close();
      this.#return();
    }
  }

  #maybe(expression: Printable, constant: boolean, key?: string): void {
    const text = this.#file.resolve(expression);
    this.#pieces.push({ kind: "maybe", text, varies: constant ? "by error" : "always", ...(key && { key }) });
  }

  /** The braces, where the object starts with what is always there: no comma to take away at run time. */
  #close(): void {
    if (this.#closed !== undefined) return;
    const [first] = this.#pieces;
    this.#closed = first?.kind === "fixed";
    if (first?.kind !== "fixed") return;
    this.#pieces[0] = { ...first, text: `{${first.text.slice(1)}` };
    this.#pieces.push({ kind: "fixed", text: "}", varies: "never" });
  }

  /** Constants alone do not make an object: it is absent when everything optional is. */
  #printUncertain(): void {
    const maybe = this.#pieces.filter(({ kind }) => kind === "maybe");
    const fixed = this.#pieces.filter(({ kind }) => kind === "fixed").map(({ text }) => text);
    if (maybe.length === 0) {
      this.#file.print`  return undefined;`;
      return;
    }
    this.#file.print`  const members = ${joined(maybe).join(" + ")};`;
    const members = fixed.length === 0 ? "members" : `\`${fixed.join("")}\` + members`;
    this.#file.print`  return members === "" ? undefined : ${serverRuntime("braces")}(${members});`;
  }

  #return(): void {
    const texts = joined(this.#pieces);
    const whole = this.#closed
      ? texts
      : [this.#file.resolve([serverRuntime("braces"), "(", texts.join(" + "), ")"])];
    const line = `  return ${whole.join(" + ")};`;
    if (line.length <= 100) this.#file.print`${line}`;
    else this.#file.print`  return (\n    ${whole.join(" +\n    ")}\n  );`;
  }
}

function prefixOf(key: string): string {
  return `,${JSON.stringify(key)}:`;
}
