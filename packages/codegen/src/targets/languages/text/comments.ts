import { proseLines } from "../../../print/encode.js";

/** Texts of Markdown as the lines of a comment, without what stands before each of them in the file. */
export type Comment = (texts: readonly string[]) => readonly string[];

/** Comments that end with their line, and mean nothing to anybody who reads them. */
export const lineComment: Comment = comment(String);

/** In lists `gofmt` wants more indentation; lines that begin with `+build` once chose what is compiled. */
export const goComment: Comment = comment((line) =>
  line
    .replace(/^- /, "  - ")
    .replace(/^ {2}(?=\S)(?!- )/, "    ")
    .replace(/^(\s*)\+(?=build)/, "$1\\+"),
);

/** A docstring is a literal. */
export const pythonDocstring: Comment = comment((line) =>
  line.replace(/\\/g, "\\\\").replace(/"(?="|$)/g, '\\"'),
);

/** Javadoc is HTML with tags of its own, and Java reads `\u` in it before all else (JLS 3.3). */
export const javadoc: Comment = comment((line) =>
  line === "" ? "<p>" : line.replace(/[&<>@\\{}]|\*(?=\/)/g, htmlEscape),
);

/** Comments of Kotlin nest. */
export const kdoc: Comment = markdown((line) => line.replace(/\*(?=\/)|(?<=\/)\*|^@/g, htmlEscape));

/** Code in the comments of Rust is compiled and run as a test: here is none, neither fenced nor indented. */
export const rustDoc: Comment = markdown((line) =>
  line
    .replace(/\t/g, " ")
    .replace(/^ {3,}/, "  ")
    .replace(/`{3,}|~{3,}/g, (fence) => fence.replace(/./g, "\\$&")),
);

export const swiftDoc: Comment = markdown(String);

/** Comments of C# are XML. */
export const xmlDoc: Comment = comment((line) => line.replace(/[&<>]/g, htmlEscape));

/** Several empty lines say no more than one, and a text may hold thousands. */
function comment(disarm: (line: string) => string): Comment {
  return (texts) => {
    const said = texts.filter((text) => text.trim() !== "");
    return said.flatMap((text) => {
      const lines = proseLines(text);
      return lines.filter((line, index) => line !== "" || lines[index - 1] !== "").map(disarm);
    });
  };
}

/** Markdown that is made into pages: no HTML in it, and no links, but for code. */
function markdown(disarm: (line: string) => string): Comment {
  const plain = comment(String);
  return (texts) => {
    const lines = plain(texts);
    // where every line closes the code that it opens, what is between backticks is code for everybody
    const clear = lines.every((line) => !line.includes("``") && line.split("`").length % 2 === 1);
    return lines.map((line) =>
      disarm(
        line.replace(clear ? /`[^`]*`|[<[]/g : /[<[]/g, (part) =>
          part.startsWith("`") ? part : htmlEscape(part),
        ),
      ),
    );
  };
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

function htmlEscape(character: string): string {
  return ENTITIES[character] ?? `&#${character.charCodeAt(0)};`;
}
