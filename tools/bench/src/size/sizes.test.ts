import { readFile } from "node:fs/promises";
import { beforeAll, describe, expect, test } from "vitest";
import { type Answer, answerQuestions } from "./answer-questions.js";
import { QUESTIONS } from "./questions.js";

const DOCUMENT = new URL("../../../../docs/client/size.md", import.meta.url);

describe("sizes", () => {
  let answers: readonly Answer[];
  let document: string;
  beforeAll(async () => {
    answers = await answerQuestions(QUESTIONS);
    document = await readFile(DOCUMENT, "utf8");
  });

  const bytesOf = (asked: string): number => answers.find(({ what }) => what === asked)?.bytes ?? Number.NaN;

  /** The figure in the row of the table that says the same. */
  const saidOf = (asked: string): number => {
    const rows = document.split("\n").map((line) => line.split("|").map((cell) => cell.trim()));
    const [, , said = ""] = rows.find(([, what]) => what === asked) ?? [];
    return Number(said.replace(",", "") || Number.NaN);
  };

  test.each(QUESTIONS.filter(({ limit }) => limit !== undefined))("$what", ({ what, limit }) => {
    expect(bytesOf(what)).toBeLessThanOrEqual(limit!);
  });

  test.each(QUESTIONS)("$what: as docs/client/size.md says", ({ what }) => {
    expect(Math.abs(saidOf(what) / bytesOf(what) - 1)).toBeLessThan(0.05);
  });
});
