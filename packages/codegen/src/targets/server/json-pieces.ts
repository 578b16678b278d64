import { jsStringOfJson, jsTemplatePart } from "../../print/encode.js";
import { serverRuntime } from "../../print/runtime-names.js";
import type { Printable, TypeScriptFile } from "../../print/typescript-file.js";

type Piece =
  | { readonly kind: "fixed"; readonly texts: string[] }
  /** Expressions of text that is empty where a member is absent; with a comma before each member. */
  | { readonly kind: "maybe"; readonly expression: Printable };

/**
 * The text of a JSON object in as few pieces as possible: everything that is always there becomes one template
 * literal, everything optional an expression behind it. Every member starts with a comma; the first comma goes.
 */
export class JsonPieces {
  readonly #file: TypeScriptFile;
  readonly #pieces: Piece[] = [];

  constructor(file: TypeScriptFile) {
    this.#file = file;
  }

  /** Text that is the same for every error, such as `,"ok":false`. */
  literal(text: string): void {
    this.#fixed(jsTemplatePart(text));
  }

  /** A member that is always there; `expression` is its JSON text. */
  member(prefix: string, expression: Printable): void {
    this.#fixed(`${jsTemplatePart(prefix)}\${${this.#file.resolve(expression)}}`);
  }

  /** A member that is left out where `expression` is undefined. */
  optional(prefix: string, expression: Printable): void {
    this.members([serverRuntime("optional"), `(${jsStringOfJson(prefix)}, `, expression, ")"]);
  }

  /** Several members at once; `expression` is their text, each with a comma before it. */
  members(expression: Printable): void {
    this.#pieces.push({ kind: "maybe", expression });
  }

  /** Prints the return statement. `certain`: the object is there even if all optional members are absent. */
  print(certain: boolean): void {
    const [first] = this.#pieces;
    if (!certain) {
      this.#printUncertain();
    } else if (first === undefined) {
      this.#file.print`  return "{}";`;
    } else if (first.kind === "fixed") {
      // the object starts with what is always there: no comma to take away
      first.texts[0] = `{${first.texts[0]?.slice(1) ?? ""}`;
      const last = this.#pieces.at(-1);
      if (last?.kind === "fixed") last.texts[last.texts.length - 1] += "}";
      this.#return(last?.kind === "fixed" ? this.#expressions() : [...this.#expressions(), '"}"']);
    } else {
      this.#return([serverRuntime("braces"), "(", join(this.#expressions()), ")"], true);
    }
  }

  /** Constants alone do not make an object: it is absent when everything optional is. */
  #printUncertain(): void {
    const maybe = this.#pieces.filter((piece) => piece.kind === "maybe").map(({ expression }) => expression);
    const fixed = this.#pieces.filter((piece) => piece.kind === "fixed").flatMap(({ texts }) => texts);
    if (maybe.length === 0) {
      this.#file.print`  return undefined;`;
      return;
    }
    this.#file.print`  const members = ${join(maybe)};`;
    const members = fixed.length === 0 ? "members" : `\`${fixed.join("")}\` + members`;
    this.#file.print`  return members === "" ? undefined : ${serverRuntime("braces")}(${members});`;
  }

  #fixed(text: string): void {
    const last = this.#pieces.at(-1);
    if (last?.kind === "fixed") last.texts.push(text);
    else this.#pieces.push({ kind: "fixed", texts: [text] });
  }

  #expressions(): Printable[] {
    return this.#pieces.flatMap((piece) =>
      piece.kind === "fixed" ? templateLines(piece.texts) : [piece.expression],
    );
  }

  #return(expressions: readonly Printable[], single = false): void {
    const texts = single ? [this.#file.resolve(expressions)] : expressions.map((e) => this.#file.resolve(e));
    const line = `  return ${texts.join(" + ")};`;
    if (line.length <= 100) this.#file.print`${line}`;
    else this.#file.print`  return (\n    ${texts.join(" +\n    ")}\n  );`;
  }
}

/** Members as template literals of a length that can be read. */
function templateLines(texts: readonly string[]): string[] {
  const lines: string[] = [];
  for (const text of texts) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + text.length <= 88) lines[lines.length - 1] = last + text;
    else lines.push(text);
  }
  return lines.map((line) => `\`${line}\``);
}

function join(expressions: readonly Printable[]): Printable {
  return expressions.flatMap((expression, index) => (index === 0 ? [expression] : [" + ", expression]));
}
