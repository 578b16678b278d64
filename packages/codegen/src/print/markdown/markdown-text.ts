/**
 * Texts of a catalog as Markdown. What is printed means the same to CommonMark and GFM, to VitePress (whose pages are templates
 * of Vue, with attributes in braces), to MDX (where a brace is an expression and `<` an element) and to GitBook (with its own
 * blocks in braces): whatever a text holds, it stays a text.
 */

/** Controls, halves of characters, and what hides or reorders text; joiners stay, as scripts and emoji need them. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}](?<![\u200c\u200d])/gu;
const BLANKS = /[\t\n\v\f\r \u0085\u2028\u2029]+/g;

/** Texts without any character that could be markup: most of them. */
const PLAIN = /^[A-Za-z][A-Za-z0-9 ,.;'"()?/-]*$/;
/** What is markup wherever it stands: of CommonMark, tables, MDX, Vue, formulas, footnotes. */
const ALWAYS = "[\\\\`*{}[\\]<|~$^]";
/** What is markup in company: emphasis, headings, entities, `==`, comments, blocks in braces, directives, emoji by name. */
const SOMETIMES =
  "(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])|(?<!\\S)#|&(?=[#A-Za-z])|=(?==)|(?<==)=|(?<=<)!|(?<=\\{)%|:(?=[A-Za-z:[{/])";
const MARKUP = new RegExp(`${ALWAYS}|${SOMETIMES}`, "g");

/** A text as one line of Markdown that begins a block, or stands within one. Empty for a text that cannot be seen. */
export function markdownText(text: string): string {
  return blockStart(escapeMarkup(oneLine(text)));
}

/** A text without line breaks and without what nobody sees. */
export function oneLine(text: string): string {
  return visible(text.replace(BLANKS, " ")).trim();
}

/** Leaves out what is not seen; line breaks are for the caller to keep or to replace. */
export function visible(text: string): string {
  return text.replace(HIDDEN, "");
}

/** A part of a line, none of which is markup. */
export function escapeMarkup(text: string): string {
  if (PLAIN.test(text)) return text;
  // after Markdown is done with it, Vue looks for two braces in the text of a page, and VitePress puts its title into a script, as it
  // is; a mark without width keeps both from what they look for
  return text
    .replace(MARKUP, "\\$&")
    .replace(/\\\{(?=\\\{)/g, "\\{\u200c")
    .replace(/<(?=\/script)/gi, "<\u200c");
}

/** A line that would begin a list, a heading, a quotation, a rule, or a statement of MDX, as a paragraph. */
export function blockStart(line: string): string {
  if (/^(?:import|export)\b/.test(line)) return `&#${line.charCodeAt(0)};${line.slice(1)}`;
  return line.replace(/^(?:[-+=>#]|\d+(?=[.)]))/, (mark) => (/^\d/.test(mark) ? `${mark}\\` : `\\${mark}`));
}

/**
 * A text as a code span (CommonMark 0.31, section 6.1).
 * @param within a cell of a table has its bars escaped, in code too (GFM, section 4.10)
 */
export function markdownCode(text: string, within: "line" | "cell" = "line"): string {
  // Vue looks into code of a line, too; not into fenced code
  const line = neutral(oneLine(text)).replace(/\{(?=\{)/g, "{\u200c");
  if (line === "") return "` `";
  // a backslash before a bar of a cell is read in more than one way
  if (within === "cell" && line.includes("\\|")) return escapeMarkup(line);
  const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  const inside = /^`|`$/.test(line) ? ` ${line} ` : line;
  return `${fence}${within === "cell" ? inside.replaceAll("|", "\\|") : inside}${fence}`;
}

/** Lines of code, fenced (CommonMark 0.31, section 4.5). `language` is one that a highlighter may know. */
export function markdownFence(language: string, code: string): string {
  const lines = neutral(
    code
      .split(/\r\n|[\n\r\u0085\u2028\u2029]/)
      .map((line) => visible(line.replaceAll("\t", "  ")).trimEnd())
      .join("\n"),
  );
  const longest = Math.max(2, ...[...lines.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}${isLanguage(language) ? language : ""}\n${lines}\n${fence}`;
}

/**
 * A word, and none that makes a tool do more than colour it: Docusaurus takes `mdx-code-block` out of its fence, and VitePress runs what
 * stands in braces where the language ends in `-vue`.
 */
function isLanguage(language: string): boolean {
  return /^[a-z0-9+#.-]{1,20}$/i.test(language) && !/^mdx-|-vue$|^mermaid$|^math$/i.test(language);
}

/** VitePress includes files wherever it sees this, in code too. */
function neutral(code: string): string {
  return code.replace(/<!(?=--\s*@include)/g, "<!\u200c");
}
