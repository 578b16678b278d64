/**
 * One encoder per sink of generated TypeScript. Texts of a catalog are data: whatever they hold, they stay inside the
 * literal or comment they are put into.
 */

/** Columns of generated code. */
const WIDTH = 100;

/** Characters that end a line or that an editor does not show as they are (Trojan Source). */
export const INVISIBLE: RegExp = /[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g;

/** Characters with no place in a comment: controls other than tab, halves of characters, and those that hide or reorder text. */
export const UNPRINTABLE: RegExp =
  /[^\P{Cc}\t]|\p{Cs}|[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]/gu;

const LINE_BREAK = /\r\n|[\n\r\u2028\u2029\u0085]/;

/** Texts that stand in quotes as they are: most of them. */
const PLAIN_TEXT = /^[ !#-[\]-~]*$/;

/** Lines that stand in a comment as they are, where they are not too long. */
const PLAIN_LINE = /^(?:[!-?A-~](?:[ -?A-~]*[!-?A-~])?)?$/;

/** A text as a string literal of TypeScript, which is one of JSON too. */
export function jsString(text: string): string {
  if (PLAIN_TEXT.test(text)) return `"${text}"`;
  return JSON.stringify(text).replace(INVISIBLE, unicodeEscape);
}

/** A text as a part of a template literal. */
export function jsTemplatePart(text: string): string {
  const inside = JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"');
  return inside.replace(/`|\$(?=\{)/g, "\\$&").replace(INVISIBLE, unicodeEscape);
}

/** A text that is JSON, or begins it, as a string literal: in single quotes, as there are double ones in it. */
export function jsStringOfJson(text: string): string {
  const inside = JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'");
  return `'${inside.replace(INVISIBLE, unicodeEscape)}'`;
}

/** A text as what follows `//`. */
export function jsLineComment(text: string): string {
  return text.split(LINE_BREAK).join(" ").replace(UNPRINTABLE, "");
}

/** A JSON value as an expression of TypeScript, on one line: `{ limit: 3, units: ["kg", "g"] }`. */
export function jsValue(value: unknown): string {
  if (typeof value === "string") return jsString(value);
  if (Array.isArray(value)) return `[${value.map(jsValue).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "undefined";
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .map(([name, member]) => `${propertyName(name)}: ${jsValue(member)}`);
  return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
}

/**
 * A name as a key of an object or interface; quoted only when it needs it. In an object literal a plain `__proto__`
 * would set the prototype.
 */
export function propertyName(name: string): string {
  if (name === "__proto__") return '["__proto__"]';
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : jsString(name);
}

/** A member of an object by its name, as an expression. */
export function memberOf(object: string, name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? `${object}.${name}` : `${object}[${jsString(name)}]`;
}

/**
 * A text as the lines of a JSDoc comment, without the stars before them: it cannot end the comment, and no word of it is
 * a tag (TypeScript takes any that begins with `@`).
 */
export function jsComment(text: string): readonly string[] {
  if (text.length <= WIDTH && PLAIN_LINE.test(text) && !text.includes("*/")) return [text];
  return proseLines(text).map(disarm);
}

/**
 * A text of Markdown as lines, without characters that no comment may hold. Lines of a paragraph are joined and wrapped
 * anew; code and tables stay as they are. What ends a comment is for each language to disarm, line by line, after this.
 */
export function proseLines(text: string): readonly string[] {
  const lines: { text: string; readonly fixed: boolean }[] = [];
  let fenced = false;
  for (const line of text.trim().split(LINE_BREAK)) {
    const clean = line.replace(UNPRINTABLE, "").trimEnd();
    const fence = clean.trimStart().startsWith("```");
    if (fence) fenced = !fenced;
    const fixed = fenced || fence || clean.startsWith("|");
    const last = lines.at(-1);
    if (!fixed && last?.fixed === false && continues(last.text, clean)) last.text += ` ${clean.trimStart()}`;
    else lines.push({ text: clean, fixed });
  }
  return lines.flatMap(({ text, fixed }) => (fixed ? [text] : wrap(text)));
}

/** Whether a line goes on with the paragraph or list item of the line before it, as Markdown has it. */
function continues(last: string, line: string): boolean {
  const ended = last === "" || /^\s*#/.test(last);
  return !ended && line !== "" && !startsMarkup(line.trimStart().split(" ", 1)[0] ?? "");
}

/** Lines of a comment, safe ones, as a JSDoc comment: on one line where there is one. Empty for no lines. */
export function jsDoc(lines: readonly string[]): string {
  const [only] = lines;
  if (only === undefined) return "";
  if (lines.length === 1) return `/** ${only} */\n`;
  return `/**\n${lines.map((line) => (line === "" ? " *\n" : ` * ${line}\n`)).join("")} */\n`;
}

function disarm(line: string): string {
  return line.replace(/\*(?=\/)/g, "*\\").replace(/(^|\s)@/g, "$1\\@");
}

/** Breaks a line of prose at spaces; the lines after the first are indented like it. */
function wrap(line: string): readonly string[] {
  if (line.length <= WIDTH) return [line];
  const indent = /^\s*(?:[-*+] |\d+[.)] )?/.exec(line)?.[0] ?? "";
  const lines: string[] = [];
  let current = indent;
  for (const word of line.slice(indent.length).split(" ")) {
    const joined = current.trim() === indent.trim() ? current + word : `${current} ${word}`;
    if (joined.length > WIDTH && current.trim() !== indent.trim() && !startsMarkup(word)) {
      lines.push(current);
      current = " ".repeat(indent.length) + word;
    } else {
      current = joined;
    }
  }
  return [...lines, current];
}

/** A word that would mean something else to Markdown at the start of a line. */
function startsMarkup(word: string): boolean {
  return word === "" || /^(?:[-+*#>|=]|\d+[.)]$|```)/.test(word);
}

/** A character of the basic plane as an escape of JSON and of TypeScript. */
export function unicodeEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
