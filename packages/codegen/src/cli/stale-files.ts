import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { MANIFEST } from "../output/manifest.js";
import type { Plan, PlannedFile } from "../output/plan.js";
import { shortDiff } from "../print/short-diff.js";
import { shownPath } from "./generation.js";
import { styled } from "./terminal.js";

/** Enough to see what it is about; `git diff` after generating shows all. */
const MOST_FILES = 20;
const MOST_LINES = 40;
const MOST_LINES_OF_ONE = 12;

/** What `generate` would change: a line for each file, and for the first ones how their text differs. */
export function staleFiles({ changes, compared }: Plan): string {
  const isNoneThere = changes.length === compared && changes.every(({ action }) => action === "create");
  const intro = isNoneThere
    ? `None of ${compared} files is there: does generated code go into another folder? \`errors-codegen generate\` would write them:`
    : `${changes.length} of ${compared} files are not up to date; \`errors-codegen generate\` would change them:`;
  let left = MOST_LINES;
  const blocks = changes.slice(0, MOST_FILES).map((change) => {
    const head = `${change.action}  ${shownPath(change.path)}`;
    // that the list of hashes differs is no news
    const told = change.action === "update" && basename(change.path) !== MANIFEST;
    const lines = told && left > 0 ? diffOf(change, Math.min(left, MOST_LINES_OF_ONE)) : [];
    left -= lines.length;
    return [head, ...lines].join("\n");
  });
  const more = changes.length - blocks.length;
  if (more > 0) blocks.push(`… and ${more} more file${more === 1 ? "" : "s"}`);
  return [intro, ...blocks].join("\n");
}

const STYLES = { "+": "green", "-": "red", "@": "cyan" } as const;

function diffOf({ path, text }: PlannedFile, most: number): string[] {
  return shortDiff(readFileSync(path, "utf8"), text, most).map((line) => {
    const style = STYLES[line[0] as keyof typeof STYLES];
    return style === undefined ? line : styled(style, line);
  });
}
