import { expect, test } from "vitest";
import { keepLines } from "./keep-lines.js";

const rows: readonly { what: string; original: string; before: string; after: string; want: string }[] = [
  { what: "nothing changed", original: "a\nB\n", before: "a\nb\n", after: "a\nb\n", want: "a\nB\n" },
  {
    what: "beside what is added",
    original: "a\nB\nc",
    before: "a\nb\nc",
    after: "a\nb\nx\nc",
    want: "a\nB\nx\nc",
  },
  {
    what: "what the printer leaves out",
    original: "a\n\n\nb",
    before: "a\nb",
    after: "a\nx\nb",
    want: "a\nx\n\n\nb",
  },
  { what: "what the printer adds", original: "a\nb", before: "a\n\nb", after: "a\n\nb\nx", want: "a\nb\nx" },
  { what: "what goes", original: "a\nB\nc", before: "a\nb\nc", after: "a\nc", want: "a\nc" },
  {
    what: "what becomes something else",
    original: "a\nB\nc",
    before: "a\nb\nc",
    after: "a\nx\nc",
    want: "a\nx\nc",
  },
  {
    what: "a change that goes through lines that are written otherwise",
    original: "text: one\n  two\n'/b':\nc",
    before: 'text: one two\n"/b":\nc',
    after: 'text: one two\nx\n"/b":\nc',
    want: "text: one\n  two\nx\n'/b':\nc",
  },
  {
    what: "line ends of Windows",
    original: "a\r\nB\r\n",
    before: "a\nb\n",
    after: "a\nb\nx\n",
    want: "a\r\nB\r\nx\r\n",
  },
];

test.each(rows)("$what", ({ original, before, after, want }) => {
  expect(keepLines(original, before, after)).toBe(want);
});
