import { execFileSync } from "node:child_process";
import { beforeAll, expect, test } from "vitest";
import { type Answers, ask, casesFile, testAnswers } from "./answers.js";
import { cached, keepFile } from "./cache.js";
import { generateShop, PRINTED, writeProgram } from "./document.js";
import { pythonProgram } from "./programs/python.js";
import { generateSamples, SAMPLES } from "./sample.js";
import { describeLanguage } from "./toolchain.js";

describeLanguage("python", ["python3"], () => {
  const folder = cached("python");
  let answers: Answers;

  beforeAll(async () => {
    await generateSamples("python", String, () => undefined);
    keepFile(cached("python", "program.py"), pythonProgram());
    await generateShop("python", "shop_errors");
    writeProgram("python", "document.py");
    answers = ask("python3", ["program.py", casesFile("python")], folder);
  }, 600_000);

  testAnswers(() => answers);

  test("the program of the document prints what the document says", () => {
    expect(execFileSync("python3", ["document.py"], { cwd: folder, encoding: "utf8" })).toBe(PRINTED);
  });

  test("every module compiles, and warns of nothing", () => {
    const names = SAMPLES.map(({ name }) => name);
    execFileSync("python3", ["-W", "error", "-m", "compileall", "-q", "-f", ...names], {
      cwd: folder,
      stdio: "pipe",
    });
  }, 600_000);
});
