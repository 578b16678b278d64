import { expect, test } from "vitest";
import { intoDocument } from "./into-document.js";
import { cellOf, type Report } from "./report.js";

const measured = (value: number, ...titles: string[]): Report => ({
  groups: titles.map((title) => ({
    title,
    columns: [{ name: "valid", unit: "ns" }],
    rows: [{ name: "ours", cells: [cellOf(value)] }],
  })),
  verdicts: titles.map((title) => ({ what: `${title}: valid`, value, most: 100, unit: "ns" })),
  note: "",
});

const DOCUMENT = `# What it costs

| option | what |
| --- | --- |
| \`--quick\` | fewer rounds |

## guard

Before.

| 60 errors | valid |
| --- | ---: |
| Map | 1 ns |
| ours | 2 ns |

| a\\|b | valid |
| --- | ---: |
| ours | 3 ns |

| goal | at most | measured |  |
| --- | ---: | ---: | ---: |
| 60 errors: valid | 100 ns | 2 ns | reached |
| a\\|b: valid | 100 ns | 3 ns | reached |

After.

## read

| 60 errors | valid |
| --- | ---: |
| ours | 4 ns |
`;

test("a table comes in the place of the one with its title, goals in the place of theirs; all else stays", () => {
  expect(intoDocument(DOCUMENT, "guard", measured(120, "60 errors"))).toBe(
    DOCUMENT.replace("| Map | 1 ns |\n| ours | 2 ns |", "| ours | 120 ns |").replace(
      "| 60 errors: valid | 100 ns | 2 ns | reached |",
      "| 60 errors: valid | 100 ns | 120 ns | missed |",
    ),
  );
});

test("a bar in a title, and the last section", () => {
  const guard = intoDocument(DOCUMENT, "guard", measured(5, "a|b"));
  expect(guard).toContain("| a\\|b | valid |\n| --- | ---: |\n| ours | 5 ns |\n\n| goal");
  const read = intoDocument(DOCUMENT, "read", { ...measured(6, "60 errors"), verdicts: [] });
  expect(read).toBe(DOCUMENT.replace("| ours | 4 ns |", "| ours | 6 ns |"));
});

test("a goal that was not there is added as the last", () => {
  const { groups, verdicts } = measured(7, "60 errors");
  const report = {
    groups,
    verdicts: [...verdicts, { what: "flat", value: 1, most: 2, unit: "×" as const }],
    note: "",
  };
  expect(intoDocument(DOCUMENT, "guard", report)).toContain(
    "| a\\|b: valid | 100 ns | 3 ns | reached |\n| flat | 2.00× | 1.00× | reached |\n\nAfter.",
  );
});

test("writing the same twice changes nothing more", () => {
  const once = intoDocument(DOCUMENT, "guard", measured(8, "60 errors", "a|b"));
  expect(intoDocument(once, "guard", measured(8, "60 errors", "a|b"))).toBe(once);
});

test.each([
  ["render", measured(1, "60 errors"), 'There is no section "## render"'],
  ["guard", measured(1, "1,000 errors"), '## guard has no table "1,000 errors": add its first two lines'],
])("%s: nothing is written where it does not belong", (name, report, message) => {
  expect(() => intoDocument(DOCUMENT, name, report)).toThrow(message);
});
