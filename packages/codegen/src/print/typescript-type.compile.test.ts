import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import type { JsonSchema } from "../catalog/model.js";
import { jsValue } from "./encode.js";
import { printDefinition, printInterface, printType } from "./typescript-type.js";

const rows: readonly { schema: JsonSchema; good: readonly unknown[]; bad: readonly unknown[] }[] = [
  { schema: { type: "string" }, good: ["a"], bad: [1, null] },
  { schema: { type: ["integer", "null"] }, good: [1, null], bad: ["1"] },
  { schema: { enum: ["a\u2028b", 1, null] }, good: ["a\u2028b", 1, null], bad: ["a", 2] },
  { schema: { const: { a: [1] } }, good: [{ a: [1] }], bad: [{ a: [2] }, { a: [] }] },
  {
    schema: {
      type: "object",
      properties: { "a-b": { type: "string" }, c: { type: "number" } },
      required: ["a-b"],
    },
    good: [{ "a-b": "x" }, { "a-b": "x", c: 1 }],
    bad: [{}, { "a-b": 1 }, { "a-b": "x", d: 1 }],
  },
  {
    schema: {
      type: "object",
      properties: { a: { type: "string" } },
      additionalProperties: { type: "number" },
    },
    good: [{}, { a: "x", b: 1 }],
    bad: [{ a: 1 }, { b: true }],
  },
  { schema: { type: "object" }, good: [{}, { a: 1 }], bad: ["x"] },
  { schema: { type: "object", additionalProperties: false }, good: [{}], bad: [{ a: 1 }] },
  {
    schema: { type: "array", items: { type: ["string", "number"] } },
    good: [[], ["a", 1]],
    bad: [[true], "a"],
  },
  {
    schema: { type: "array", items: { type: "array", items: { type: "null" } } },
    good: [[[null]]],
    bad: [[null]],
  },
  {
    schema: {
      type: "array",
      items: [{ type: "string" }, { enum: [1, 2] }],
      minItems: 1,
      additionalItems: false,
    },
    good: [["a"], ["a", 2]],
    bad: [[], ["a", 3], ["a", 1, 1]],
  },
  {
    schema: {
      anyOf: [{ $ref: "#/definitions/Window" }, { type: "array", items: { $ref: "#/definitions/Window" } }],
    },
    good: [{ start: "x" }, [{ start: "x" }]],
    bad: [{}, [{}]],
  },
  {
    schema: {
      allOf: [
        { $ref: "#/definitions/Window" },
        { properties: { end: { type: "string" } }, required: ["end"] },
      ],
    },
    good: [{ start: "a", end: "b" }],
    bad: [{ start: "a" }, { end: "b" }],
  },
  { schema: { $ref: "#/definitions/Page%3CWindow%3E" }, good: [["x", { start: "y" }]], bad: [[1]] },
];

const definitions: Readonly<Record<string, JsonSchema>> = {
  Window: {
    type: "object",
    description: "*/ export const broken = ;",
    properties: { start: { type: "string" } },
    required: ["start"],
  },
  "Page<Window>": { type: "array", items: { anyOf: [{ type: "string" }, { $ref: "#/definitions/Window" }] } },
};

/** A line per value; one that must not fit has to be an error, or the compiler complains about the comment. */
function source(): string {
  const lines = Object.entries(definitions).map(([name, schema]) => printDefinition(name, schema));
  for (const [row, { schema, good, bad }] of rows.entries()) {
    lines.push(`export type T${row} = ${printType(schema)};\n`);
    for (const [index, value] of good.entries()) {
      lines.push(`export const good${row}_${index}: T${row} = ${jsValue(value)};\n`);
    }
    for (const [index, value] of bad.entries()) {
      lines.push(`// @ts-expect-error\nexport const bad${row}_${index}: T${row} = ${jsValue(value)};\n`);
    }
  }
  const members = rows.map(({ schema }, row) => ({
    name: `m-${row}`,
    required: row % 2 === 0,
    redact: false,
    schema,
  }));
  lines.push(printInterface("Everything", members, "*/ @deprecated\n*/"));
  return lines.join("");
}

test("what is printed compiles, takes what the schema takes and refuses the rest", () => {
  const folder = mkdtempSync(join(tmpdir(), "printed-types-"));
  try {
    const file = join(folder, "printed.ts");
    writeFileSync(file, source());
    const tsc = join(dirname(createRequire(import.meta.url).resolve("typescript/package.json")), "bin/tsc");
    const options = [
      "--noEmit",
      "--strict",
      "--exactOptionalPropertyTypes",
      "--target",
      "es2022",
      "--types",
      "",
    ];
    const { stdout, stderr } = spawnSync(process.execPath, [tsc, ...options, file], {
      encoding: "utf8",
      cwd: folder,
    });
    expect(stdout + stderr).toBe("");
  } finally {
    rmSync(folder, { recursive: true });
  }
}, 60_000);
