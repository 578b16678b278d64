import { beforeAll, describe, expect, test } from "vitest";
import { type Answer, answerQuestions } from "./answer-questions.js";
import { QUESTIONS } from "./questions.js";

describe("sizes", () => {
  let answers: readonly Answer[];
  beforeAll(async () => {
    answers = await answerQuestions(QUESTIONS);
  });

  test.each(QUESTIONS.filter(({ limit }) => limit !== undefined))("$what", ({ what, limit }) => {
    expect(answers.find((answer) => answer.what === what)?.bytes).toBeLessThanOrEqual(limit!);
  });
});
