import { execFileSync } from "node:child_process";
import { beforeAll, test } from "vitest";
import { type Answers, ask, casesFile, testAnswers } from "./answers.js";
import { cached, keepFile } from "./cache.js";
import { pythonProgram } from "./programs/python.js";
import { generateSamples, SAMPLES } from "./sample.js";
import { describeLanguage } from "./toolchain.js";

describeLanguage("python", ["python3"], () => {
  const folder = cached("python");
  let answers: Answers;

  beforeAll(async () => {
    await generateSamples("python", String, () => undefined);
    keepFile(cached("python", "program.py"), pythonProgram());
    answers = ask("python3", ["program.py", casesFile("python")], folder);
  }, 600_000);

  testAnswers(() => answers);

  test("every module compiles, and warns of nothing", () => {
    const names = SAMPLES.map(({ name }) => name);
    execFileSync("python3", ["-W", "error", "-m", "compileall", "-q", "-f", ...names], {
      cwd: folder,
      stdio: "pipe",
    });
  }, 600_000);
});
