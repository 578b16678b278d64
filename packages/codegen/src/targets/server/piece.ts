/** A piece of the text of a JSON object. */
export interface Piece {
  /**
   * - `fixed`: always there; `text` is a part of a template literal
   * - `maybe`: `text` is an expression, empty where a member is absent
   */
  readonly kind: "fixed" | "maybe";
  readonly text: string;
  /** Whether it is the same for all errors, at every occurrence of an error, or neither. */
  readonly varies: "never" | "by error" | "always";
  /** Of its member. */
  readonly key?: string;
}

/** Pieces as expressions to be added. */
export function joined(pieces: readonly Piece[]): string[] {
  const expressions: string[] = [];
  let template: string[] = [];
  const end = (): void => {
    expressions.push(...templates(template));
    template = [];
  };
  for (const { kind, text } of pieces) {
    if (kind === "fixed") {
      template.push(text);
    } else {
      end();
      expressions.push(text);
    }
  }
  end();
  return expressions;
}

/** Template literals of a length that can be read; what is only a name, or the end of an object, needs none. */
function templates(texts: readonly string[]): string[] {
  const [first = ""] = texts;
  const name = /^\$\{(\w+)\}$/.exec(first)?.[1];
  if (texts.length === 1 && (name !== undefined || first === "}")) return [name ?? '"}"'];
  const lines: string[] = [];
  for (const text of texts) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + text.length <= 88) lines[lines.length - 1] = last + text;
    else lines.push(text);
  }
  return lines.map((line) => `\`${line}\``);
}
