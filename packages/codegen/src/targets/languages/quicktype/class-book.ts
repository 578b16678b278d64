import type { ClassShape, MemberShape } from "../shapes/shape.js";

/** A class as text, in the language it was printed for. */
export interface PrintedClass {
  /** As it is called there: another name only where the language uses the wanted one itself. */
  readonly name: string;
  readonly text: string;
}

/** What a renderer of quicktype is told about the classes of one run, and where it puts them. */
export interface ClassBook {
  readonly classes: ReadonlyMap<string, ClassShape>;
  /** Name of a class → what it is called in the language. The renderer fills it. */
  readonly printedAs: Map<string, string>;
  /** Texts of Markdown as the lines of a comment, safe inside of it. */
  comment(texts: readonly string[]): readonly string[];
  /** Names that generated code has beside the classes. */
  readonly taken: readonly string[];
  /** Whether the renderer itself gives each class a file, as Java wants it. */
  readonly ownFiles: boolean;
  /** Names that no member may have in this language, beside those that quicktype knows. */
  readonly takenMembers: readonly string[];
}

export function memberOf(shape: ClassShape | undefined, name: string): MemberShape | undefined {
  return shape?.members.find((member) => member.name === name);
}
