import { wrapAnsi } from "fast-wrap-ansi";
import { plainText } from "./plain-text.js";

/** A block of Markdown: `text` is wrapped, `hanging` stands before its first line only. */
interface Block {
  readonly hanging: string;
  text: string;
  readonly fixed: boolean;
}

/**
 * A text in Markdown as lines for a terminal: paragraphs and list items are wrapped anew, code and tables stay as they
 * are. What a terminal would obey is left out.
 * @param width in columns
 */
export function prose(markdown: string, width: number): string[] {
  return blocksOf(plainText(markdown)).flatMap(({ hanging, text, fixed }) => {
    if (fixed) return [text];
    const indent = " ".repeat(hanging.length);
    const lines = wrapAnsi(inline(text), Math.max(width - hanging.length, 20)).split("\n");
    return lines.map((line, index) => `${index === 0 ? hanging : indent}${line}`.trimEnd());
  });
}

const FENCE = /^\s*(?:```|~~~)/;
/** A list item, a heading or a quotation: it begins a block of its own. */
const MARKER = /^(\s*(?:[-*+]|\d+[.)])\s+|#{1,6}\s+|>\s?)/;

function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  let fenced = false;
  /** The last block is a paragraph or list item that the next line may go on with. */
  let open = false;
  for (const line of text.trim().split(/\r?\n/)) {
    const fence = FENCE.test(line);
    if (fence) fenced = !fenced;
    const fixed = fence || fenced || line.startsWith("|") || line.trim() === "";
    const marker = fixed ? undefined : MARKER.exec(line)?.[1];
    const last = blocks.at(-1);
    if (fixed) {
      if (!fence) blocks.push({ hanging: "", text: fenced ? `  ${line}` : line.trim(), fixed });
    } else if (open && marker === undefined && last !== undefined) {
      last.text += ` ${line.trim()}`;
    } else {
      blocks.push({ hanging: hangingOf(marker), text: line.slice(marker?.length ?? 0).trim(), fixed });
    }
    open = !fixed && marker?.startsWith("#") !== true;
  }
  return blocks;
}

/** A heading is a line like any other, a list item keeps its mark. */
function hangingOf(marker: string | undefined): string {
  return marker === undefined || marker.startsWith("#") ? "" : marker.replace(/\t/g, "  ");
}

/** Links with their address behind, `**strong**` without its stars. */
function inline(text: string): string {
  return text
    .replace(/\[([^\][]+)\]\(([^\s()]+)\)/g, (_, label: string, address: string) =>
      label === address ? address : `${label} (${address})`,
    )
    .replace(/\*\*([^*]+)\*\*/g, "$1");
}
