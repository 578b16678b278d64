import { authorLine } from "../../print/markdown/author-markdown.js";
import { markdownText } from "../../print/markdown/markdown-text.js";

/** Columns that a line of a list has room for. */
const LONGEST = 250;

/** The first sentence of a text in Markdown, without markup; the title where that says nothing or goes on for too long. */
export function summaryOf(markdown: string, title: string): string {
  const [paragraph = ""] = markdown.trim().split(/\n\s*\n/);
  const plain = paragraph
    .replace(/\[([^\][]+)\]\([^()\s]+\)/g, "$1")
    .replace(/\s+/g, " ")
    .trim();
  const sentence = firstSentence(plain);
  return sentence === "" || sentence.length > LONGEST ? markdownText(title) : authorLine(sentence);
}

/** Up to a full stop that another sentence follows, and that stands in no code. */
function firstSentence(text: string): string {
  for (const { index } of text.matchAll(/[.!?](?=\s+[A-Z"`(*])/g)) {
    const sentence = text.slice(0, index + 1);
    if (sentence.split("`").length % 2 === 1) return sentence;
  }
  return text;
}
