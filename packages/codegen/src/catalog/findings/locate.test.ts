import { expect, test } from "vitest";
import { temporaryFolder } from "../../testing/temporary-folder.js";
import type { Place } from "../finding.js";
import { locate } from "./locate.js";

const YAML = `# comment
a:
  status: 400
  causes:
    - one
    - two
  flow: { x: [1, { y: 2 }] }
  empty:
"quoted key": &anchor { z: 1 }
404: number
alias: *anchor
`;
const JSON_TEXT = '{\n  "a": {\n    "b": [1, 2]\n  }\n}\n';

test.each<[Place["path"], boolean, number, number]>([
  [[], false, 2, 1],
  [["a"], true, 2, 1],
  [["a"], false, 3, 3],
  [["a", "status"], true, 3, 3],
  [["a", "status"], false, 3, 11],
  [["a", "causes", 1], false, 6, 7],
  [["a", "flow", "x", 1, "y"], true, 7, 20],
  [["a", "flow", "x", 1, "y"], false, 7, 23],
  [["a", "empty"], false, 8, 9],
  [["quoted key", "z"], false, 9, 28],
  [["404"], true, 10, 1],
  [["alias", "z"], true, 9, 25],
  // What is missing is looked for in what is around it.
  [["a", "missing", "deep"], false, 2, 1],
  [["a", "causes", 7], false, 4, 3],
  [["b"], false, 2, 1],
])("%j, at the key: %s", (path, atKey, line, column) => {
  const folder = temporaryFolder({ "a.yaml": YAML });
  expect(locate({ file: "a.yaml", path, atKey }, folder)).toEqual({ line, column });
});

test("JSON", () => {
  const folder = temporaryFolder({ "a.json": JSON_TEXT });
  expect(locate({ file: "a.json", path: ["a", "b", 1] }, folder)).toEqual({ line: 3, column: 14 });
});

test("a known position stays, and no file has none", () => {
  const folder = temporaryFolder({});
  const position = { line: 7, column: 3 };
  expect(locate({ file: "a.ts", path: [], position }, folder)).toBe(position);
  expect(locate({ file: "a.yaml", path: [] }, folder)).toBeUndefined();
});
