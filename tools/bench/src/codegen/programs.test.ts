import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readCatalog } from "@org/errors-codegen";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Inputs, writeInputs } from "./inputs.js";
import { runProgram } from "./run-program.js";

const ERRORS = 30;
let folder: string;
let inputs: Inputs;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "errors-inputs-"));
  inputs = writeInputs(folder, ERRORS);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each(["json", "yaml"] as const)("the %s is a catalog without findings", (form) => {
  const { catalog, findings } = readCatalog(inputs[form]);
  expect(findings).toEqual([]);
  expect(catalog?.errors.length).toBe(ERRORS);
  expect(catalog?.errors.filter(({ details }) => details.length > 0).length).toBeGreaterThan(ERRORS / 3);
});

test.each(["bare-emitter", "json-schema-to-typescript", "openapi-typescript", "quicktype"] as const)(
  "%s writes a type for every error",
  async (program) => {
    const form = { "bare-emitter": "json", "openapi-typescript": "openapi" } as const;
    const input = inputs[form[program as keyof typeof form] ?? "schema"];
    const output = join(folder, program);
    const { emit } = (await import(`./programs/${program}.ts`)) as typeof import("./programs/quicktype.js");
    await emit(input, output);
    const text = readFileSync(join(output, "errors.ts"), "utf8");
    const { catalog } = readCatalog(inputs.json);
    for (const { code } of catalog?.errors ?? []) {
      const name = code.replace(/(?:^|_)(.)/g, (_, letter: string) => letter.toUpperCase());
      expect(text, program).toContain(name);
    }
    if (program === "bare-emitter") expect(readdirSync(join(output, "schemas")).length).toBe(ERRORS);
  },
);

test("a program that fails is said, and one that takes too long is ended", async () => {
  const file = (name: string, text: string) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  await expect(
    runProgram(process.execPath, [file("bad.mjs", "throw new Error('no')")], 10_000),
  ).rejects.toThrow(/bad\.mjs: exit code 1/);
  expect(
    await runProgram(process.execPath, [file("late.mjs", "setTimeout(() => {}, 60_000)")], 300),
  ).toBeUndefined();
});
