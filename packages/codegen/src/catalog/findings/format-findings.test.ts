import { expect, test } from "vitest";
import { temporaryFolder } from "../../testing/temporary-folder.js";
import type { Finding } from "../finding.js";
import { findingsToJson, formatFindings } from "./format-findings.js";

const FINDINGS: readonly Finding[] = [
  {
    rule: "missing-generic",
    severity: "warning",
    place: { file: "errors/b.yaml", path: ["x"] },
    message: "No generic error.",
  },
  {
    rule: "unknown-key",
    severity: "error",
    place: { file: "errors/a.yaml", path: ["a", "tittle"], atKey: true },
    message: "`tittle` is no key of an error.",
    found: "tittle",
    expected: "did you mean `title`?",
    example: "title: Order not found",
  },
  {
    rule: "wrong-type",
    severity: "error",
    place: { file: "errors/a.yaml", path: ["a", "status"] },
    message: "Bad.",
    found: "\u001b[31mred\u001b[0m\nsecond line \u202e",
  },
];
const FILES = { "errors/a.yaml": "a:\n  status: x\n  tittle: A\n", "errors/b.yaml": "x: 1\n" };

test("for people: sorted by place, one line and what belongs to it, nothing that a terminal would obey", () => {
  expect(formatFindings(FINDINGS, temporaryFolder(FILES))).toBe(`\
errors/a.yaml:2:11  error  wrong-type  Bad.
    found:    \\u001b[31mred\\u001b[0m⏎second line \\u202e
errors/a.yaml:3:3  error  unknown-key  \`tittle\` is no key of an error.
    found:    tittle
    expected: did you mean \`title\`?
    example:  title: Order not found
errors/b.yaml:1:4  warning  missing-generic  No generic error.

2 errors, 1 warning
`);
});

test("for tools", () => {
  const folder = temporaryFolder(FILES);
  const located = JSON.parse(findingsToJson(FINDINGS.slice(0, 1), folder, `${folder}/errors`)) as unknown;
  expect(located).toEqual([
    {
      file: "b.yaml",
      line: 1,
      column: 4,
      rule: "missing-generic",
      severity: "warning",
      message: "No generic error.",
    },
  ]);
});

test("nothing is nothing", () => {
  expect(formatFindings([], "/")).toBe("");
});
