import { parseJson } from "./json-shape.js";
import { parseMarkdown } from "./markdown-facts.js";
import type { Parse } from "./shape.js";
import { parseTypeScript } from "./typescript-shape.js";

/** How files are taken apart, by the end of their name. A target that emits other files adds a line. */
export const parsers: Readonly<Record<string, Parse>> = {
  ".ts": parseTypeScript,
  ".json": parseJson,
  ".md": parseMarkdown,
  ".txt": parseMarkdown,
};
