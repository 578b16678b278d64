import { extname } from "node:path";
import type { GeneratedFile } from "../../targets/target.js";
import { parsers } from "./parsers.js";
import type { ParsedFile } from "./shape.js";

/** Takes a generated file apart. @throws where nobody said how files of its kind are parsed */
export function parseFile({ path, text }: GeneratedFile): ParsedFile {
  const parse = parsers[extname(path)];
  if (parse === undefined)
    throw new Error(`testing/injection/parsers.ts says nothing of files like ${path}: add a line there.`);
  return parse(text, path);
}
