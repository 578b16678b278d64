import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { cached } from "./cache.js";
import { CASES } from "./cases.js";
import { type Facts, factsOf } from "./facts.js";
import { SAMPLES } from "./sample.js";

/** What the program of a language prints, one JSON value after another, each on a line. */
export interface Answers {
  /** For each sample, code → facts. */
  readonly facts: readonly Record<string, Facts>[];
  /** For each sample, code → the constant for it. */
  readonly constants: readonly Record<string, string>[];
  /** For each case, the details after they were read and written. */
  readonly details: readonly unknown[];
}

/** The cases as a program reads them: on each line the sample, the class and the details, with tabs between them. */
export function casesFile(language: string): string {
  const path = cached(language, "cases.txt");
  const lines = CASES.map(({ sample, type, details }) => [sample, type, JSON.stringify(details)].join("\t"));
  writeFileSync(path, lines.map((line) => `${line}\n`).join(""));
  return path;
}

/** Runs a program and takes its lines: facts and constants of each sample in turn, then the details. */
export function ask(program: string, parameters: readonly string[], folder: string): Answers {
  const output = execFileSync(program, parameters, { cwd: folder, encoding: "utf8", maxBuffer: 64 << 20 });
  const values = output
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));
  const tables = values.slice(0, 2 * SAMPLES.length);
  return {
    facts: tables.filter((_, index) => index % 2 === 0),
    constants: tables.filter((_, index) => index % 2 === 1),
    details: values.slice(2 * SAMPLES.length),
  };
}

/**
 * What holds of the answers of every language.
 *
 * @param canName whether a member of this name is in the generated code; what is not is not read
 */
export function testAnswers(answers: () => Answers, canName: (member: string) => boolean = () => true): void {
  test.each(SAMPLES.map(({ name, catalog }, index) => ({ name, catalog, index })))(
    "the table of the catalog $name says what the catalog says",
    ({ catalog, index }) => {
      expect(answers().facts[index]).toEqual(factsOf(catalog));
    },
  );

  test.each(SAMPLES.map(({ name, catalog }, index) => ({ name, catalog, index })))(
    "the constants of the catalog $name are its codes",
    ({ catalog, index }) => {
      const codes = catalog.errors.map(({ code }) => [code, code]);
      expect(answers().constants[index]).toEqual(Object.fromEntries(codes));
    },
  );

  test("every example is the same after it was read and written", () => {
    expect(answers().details).toHaveLength(CASES.length);
    for (const [index, { details, sample, type }] of CASES.entries()) {
      const named = Object.entries(details as object).filter(([name]) => canName(name));
      const want = { sample, type, details: Object.fromEntries(named) };
      expect({ sample, type, details: answers().details[index] }).toEqual(want);
    }
  });
}
