import { UNPRINTABLE } from "./encode.js";

/** What begins a tag, a comment or the like; not an address in angle brackets. */
const MARKUP = /(?<!\\)(\\*)<(?!(?:https?:|mailto:)[^\s<>]*>)(?=[A-Za-z/!?])/g;

/**
 * What may be a link to something else than a page of the web, an address of mail, or a path: a scheme needs a colon, written as it is,
 * as an entity or escaped. An address on the next line is one that nobody looks at.
 */
const OTHER_LINK =
  /\](?=[(:])(?![(:][ \t]*(?:<?(?:https?|mailto):|<?[^\s:&\\<>()]*[)>/?#]|[^\s:&\\<>()]+(?:\s|$)))/gi;

/** A block of code as only the start of a line can open it: whatever stands around it ends there. */
const FENCE = /^(?:(`{3,})[^`]*|(~{3,}).*)$/;

const PUNCTUATION = /[\\`*_[\]<>&|~]/g;

/** A plain text as a part of a line of CommonMark that reads as the text does. */
export function commonMarkLine(text: string): string {
  return printable(text).replace(/\s+/g, " ").trim().replace(PUNCTUATION, "\\$&");
}

/**
 * A text that its author wrote as Markdown, as CommonMark without HTML: descriptions are shown in pages. What would be a tag
 * is text, and so is a link with another scheme than `http:`, `https:` and `mailto:`; code stays as it is.
 */
export function commonMark(markdown: string): string {
  const lines = linesOf(printable(markdown));
  // a code span that goes on in another line may pair up anything after it
  const paired = lines.every(({ text, isCode }) => isCode || spansOf(text) !== undefined);
  return lines.map(({ text, isCode }) => (isCode ? text : withoutMarkup(text, paired))).join("\n");
}

interface Line {
  readonly text: string;
  /** Stands in a fenced block. */
  readonly isCode: boolean;
}

function linesOf(markdown: string): readonly Line[] {
  let fence: string | undefined;
  return markdown.split(/\r\n|\r|\n/).map((text) => {
    if (fence === undefined) {
      const opened = FENCE.exec(text);
      fence = opened?.[1] ?? opened?.[2];
      return { text, isCode: fence !== undefined };
    }
    const isEnd = /^ {0,3}(`{3,}|~{3,}) *$/.exec(text)?.[1]?.startsWith(fence) === true;
    if (isEnd) fence = undefined;
    return { text, isCode: true };
  });
}

/** Text and code spans of a line by turns; undefined where that cannot be told from the line alone. */
function spansOf(line: string): readonly string[] | undefined {
  const parts: string[] = [];
  let rest = line;
  for (;;) {
    const start = rest.indexOf("`");
    if (start < 0) return [...parts, rest];
    const [run = ""] = /`+/.exec(rest.slice(start)) ?? [];
    const [code] = new RegExp(`^${run}(?!\`)[^]*?[^\`]${run}(?!\`)`).exec(rest.slice(start)) ?? [];
    if (code === undefined || rest[start - 1] === "\\") return undefined;
    parts.push(rest.slice(0, start), code);
    rest = rest.slice(start + code.length);
  }
}

function withoutMarkup(line: string, paired: boolean): string {
  const spans = (paired ? spansOf(line) : undefined) ?? [line];
  return spans.map((part, index) => (index % 2 === 1 ? part : asProse(part))).join("");
}

function asProse(text: string): string {
  return text.replace(MARKUP, asText).replace(OTHER_LINK, "]\\");
}

/** What its author has escaped already is text. */
function asText(whole: string, slashes: string): string {
  return slashes.length % 2 === 1 ? whole : `${slashes}&lt;`;
}

/** Without control characters and those that hide or reorder text. Line breaks stay. */
function printable(text: string): string {
  return text.replace(UNPRINTABLE, (character) => (/[\n\r]/.test(character) ? character : ""));
}
