import { execFileSync } from "node:child_process";
import { beforeAll, expect, test } from "vitest";
import { type Answers, ask, casesFile, testAnswers } from "./answers.js";
import { cached, keepFile } from "./cache.js";
import { generateShop, PRINTED, writeProgram } from "./document.js";
import { goProgram } from "./programs/go.js";
import { generateSamples } from "./sample.js";
import { describeLanguage } from "./toolchain.js";

const MODULE = "module example.com/shop\n\ngo 1.19\n";

describeLanguage("go", ["go"], () => {
  const folder = cached("go", "go.mod").replace(/\/go\.mod$/, "");
  let answers: Answers;

  beforeAll(async () => {
    await generateSamples("go", String, String);
    keepFile(cached("go", "go.mod"), MODULE);
    keepFile(cached("go", "main.go"), goProgram());
    await generateShop("go", "apierrors");
    writeProgram("go", "document/main.go");
    execFileSync("go", ["build", "-o", "program", "."], { cwd: folder, stdio: "pipe" });
    answers = ask("./program", [casesFile("go")], folder);
  }, 600_000);

  // what `encoding/json` allows in the tag of a field (https://pkg.go.dev/encoding/json#Marshal)
  testAnswers(
    () => answers,
    (member) => /^[\p{L}\p{Nd}!#$%&()*+\-./:;<=>?@[\]^_{|}~ ]+$/u.test(member),
  );

  test("the program of the document prints what the document says", () => {
    expect(execFileSync("go", ["run", "./document"], { cwd: folder, encoding: "utf8" })).toBe(PRINTED);
  });

  test("go vet finds nothing", () => {
    execFileSync("go", ["vet", "./..."], { cwd: folder, stdio: "pipe" });
  }, 600_000);

  test("it is formatted as gofmt would", () => {
    expect(
      execFileSync("gofmt", ["-l", "own", "rare", "apierrors", "document"], {
        cwd: folder,
        encoding: "utf8",
      }),
    ).toBe("");
  });
});
