import { expect, test } from "vitest";
import { temporaryFolder } from "../../testing/temporary-folder.js";
import { parseData, readData } from "./read-data.js";

test("YAML is read as 1.2 core", () => {
  const text = `
no: no
on: on
time: 2026-01-31T10:00:00Z
date: 2026-01-31
octal: 0o17
zero: 010
under: 1_000
sexagesimal: 1:30
empty:
"yes": !!str 1
<<: { merged: false }
__proto__: { polluted: true }
`;
  const { value, findings } = parseData(text, "a.yaml");
  expect(findings).toEqual([]);
  expect(Object.entries(value as object)).toEqual([
    ["no", "no"],
    ["on", "on"],
    ["time", "2026-01-31T10:00:00Z"],
    ["date", "2026-01-31"],
    ["octal", 15],
    ["zero", 10],
    ["under", "1_000"],
    ["sexagesimal", "1:30"],
    ["empty", null],
    ["yes", "1"],
    ["<<", { merged: false }],
    ["__proto__", { polluted: true }],
  ]);
  expect({}).not.toHaveProperty("polluted");
});

test("JSON is read as it is", () => {
  const text = '\uFEFF{"a":\t{"b": [1, "x\\u00e4\\/\\ud83d\\ude00", null, true]}}';
  expect(parseData(text, "a.json")).toEqual({ value: { a: { b: [1, "xä/😀", null, true] } }, findings: [] });
});

const nested = (levels: number): string => `${"[".repeat(levels)}${"]".repeat(levels)}`;
const LAUGHS = `a0: &a0 x\n${Array.from({ length: 12 }, (_, i) => `a${i + 1}: &a${i + 1} [${Array(9).fill(`*a${i}`).join(", ")}]`).join("\n")}`;

test.each([
  ["empty", "", "empty-file", 1, 1],
  ["blank", " \n\n", "empty-file", 1, 1],
  ["only a comment", "# nothing\n", "empty-file", 1, 1],
  ["only a marker", "---\n", "empty-file", 1, 1],
  ["null", "~", "empty-file", 1, 1],
  ["a colon in a text", "a:\n  title: Failed: again\n", "syntax", 2, 10],
  ["a tab", "a:\n\tb: 1\n", "syntax", 2, 1],
  ["an open quote", "a: 'x\nb: 2\n", "syntax", 1, 4],
  ["an open bracket", "a: [1, 2\nb: 3\n", "syntax", 2, 1],
  ["uneven indentation", "a:\n  b: 1\n c: 2\n", "syntax", 3, 1],
  ["no colon", "a\nb: 1\n", "syntax", 1, 1],
  ["a reserved character", "a: @b\n", "syntax", 1, 4],
  ["an unknown escape", 'a: "\\d"\n', "syntax", 1, 5],
  ["two documents", "a: 1\n---\nb: 2\n", "syntax", 2, 1],
  ["a tag", "a: !include x.yaml\n", "syntax", 1, 4],
  ["a tag that names code", "a: !!js/function x\n", "syntax", 1, 4],
  ["an unknown alias", "a: *b\n", "syntax", 1, 5],
  ["a text that begins with a placeholder", "detail: {limit} is used up\n", "yaml-trap", 1, 17],
  ["the same inside of brackets", "a: { detail: {limit} is used up, b: 1 }\n", "yaml-trap", 1, 22],
  ["an unquoted key in braces", "body:\n  { {field.path}: x }\n", "yaml-trap", 2, 5],
  ["an alias inside of what it names", "a: &a [*a]\n", "too-deep", 1, 1],
  ["deep nesting", nested(80), "too-deep", 1, 1],
  ["endless nesting", nested(5000), "too-deep", 1, 1],
  ["aliases of aliases", LAUGHS, "too-deep", 1, 1],
])("%s", (_, text, rule, line, column) => {
  const { value, findings } = parseData(text, "errors/a.yaml");
  expect(value).toBeUndefined();
  expect(findings).toMatchObject([
    { rule, severity: "error", place: { file: "errors/a.yaml", position: { line, column } } },
  ]);
  expect(findings[0]?.expected).toBeTypeOf("string");
});

test.each([
  ["detail: {limit} is used up\n", 'detail: "{limit} is used up"'],
  ["a: { detail: {limit} is used up, b: 1 }\n", 'detail: "{limit} is used up"'],
])("%j is mended", (text, example) => {
  expect(parseData(text, "a.yaml").findings).toMatchObject([{ rule: "yaml-trap", example }]);
});

test.each([
  ["a trailing comma", '{\n  "a": 1,\n}', 3, 1],
  ["a comment", "{ // x\n}", 1, 3],
  ["cut off", '{"a": ', 1, 7],
  ["YAML", "a: 1\n", 1, 1],
])("JSON with %s", (_, text, line, column) => {
  expect(parseData(text, "a.json")).toMatchObject({
    value: undefined,
    findings: [{ rule: "syntax", place: { position: { line, column } } }],
  });
});

test("all duplicate keys are found, and the value is there", () => {
  const text = "a: 1\nb:\n  - { x: 1, x: 2 }\na: 3\n";
  const { value, findings } = parseData(text, "a.yaml");
  expect(value).toEqual({ a: 3, b: [{ x: 2 }] });
  expect(findings).toMatchObject([
    { rule: "duplicate-key", found: "x", place: { path: ["b", 0, "x"], position: { line: 3, column: 13 } } },
    { rule: "duplicate-key", found: "a", place: { path: ["a"], position: { line: 4, column: 1 } } },
  ]);
});

test("duplicate keys in JSON", () => {
  expect(parseData('{"a": 1, "a": 2}', "a.json").findings).toMatchObject([
    { rule: "duplicate-key", found: "a" },
  ]);
});

test("files that cannot be read", () => {
  const folder = temporaryFolder({ "latin1.yaml": new Uint8Array([0x61, 0x3a, 0x20, 0xe4]), "folder/x": "" });
  const messages = ["latin1.yaml", "missing.yaml", "folder"].map(
    (name) => readData(`${folder}/${name}`, name).findings[0]?.message,
  );
  expect(messages).toEqual([
    "The file is not UTF-8 text.",
    "The file cannot be read: There is no such file.",
    "The file cannot be read: It is a folder.",
  ]);
});
