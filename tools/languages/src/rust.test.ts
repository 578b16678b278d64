import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, expect, test } from "vitest";
import { type Answers, ask, casesFile, testAnswers } from "./answers.js";
import { cached, keepFile } from "./cache.js";
import { generateShop, PRINTED, writeProgram } from "./document.js";
import { rustLibrary, rustProgram } from "./programs/rust.js";
import { generateSamples } from "./sample.js";
import { describeLanguage } from "./toolchain.js";

describeLanguage("rust", ["cargo", "rustc"], () => {
  const folder = cached("rust");
  let answers: Answers;

  beforeAll(async () => {
    await generateSamples(
      "rust",
      (name) => join("src", name),
      () => undefined,
    );
    for (const file of ["Cargo.toml", "Cargo.lock"]) {
      keepFile(
        cached("rust", file),
        readFileSync(fileURLToPath(new URL(`../cargo/${file}`, import.meta.url)), "utf8"),
      );
    }
    keepFile(cached("rust", "src", "lib.rs"), rustLibrary());
    keepFile(cached("rust", "src", "main.rs"), rustProgram());
    // where every other file of the folder is a program, a module stands in a folder of its own
    await generateShop("rust", "src/bin/document/errors");
    writeProgram("rust", "src/bin/document/main.rs");
    cargo("build");
    answers = ask("./target/debug/languages", [casesFile("rust")], folder);
  }, 600_000);

  testAnswers(() => answers);

  test("the program of the document prints what the document says", () => {
    expect(execFileSync("./target/debug/document", { cwd: folder, encoding: "utf8" })).toBe(PRINTED);
  });

  test("there is nothing in the comments that would be run as a test", () => {
    expect(cargo("test", "--doc")).toContain("running 0 tests");
  }, 600_000);

  function cargo(...parameters: string[]): string {
    const environment = { ...process.env, CARGO_TERM_COLOR: "never", CARGO_PROFILE_DEV_DEBUG: "0" };
    return execFileSync("cargo", parameters, {
      cwd: folder,
      encoding: "utf8",
      stdio: "pipe",
      env: environment,
    });
  }
});
