import { execFileSync } from "node:child_process";
import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { type Answers, ask, casesFile, testAnswers } from "./answers.js";
import { cached, keepFile } from "./cache.js";
import { generateShop, PRINTED, writeProgram } from "./document.js";
import { mavenJars } from "./maven-jars.js";
import { javaProgram } from "./programs/java.js";
import { generateSamples } from "./sample.js";
import { describeLanguage } from "./toolchain.js";

describeLanguage("java", ["java", "javac", "mvn"], () => {
  let answers: Answers;
  let run: (...parameters: readonly string[]) => readonly string[];
  const classes = cached("java", "classes");

  beforeAll(async () => {
    const sources = cached("java", "src");
    await generateSamples("java", (name) => join("src", name), String);
    keepFile(cached("java", "src", "Program.java"), javaProgram());
    await generateShop("java", "src/com/acme/errors", "com.acme.errors");
    writeProgram("java", "src/Shop.java");
    const jars = mavenJars(/^jackson-/).join(":");
    rmSync(classes, { recursive: true, force: true });
    const files = readdirSync(sources, { recursive: true, encoding: "utf8" }).filter((path) =>
      path.endsWith(".java"),
    );
    const compile = ["-J-XX:TieredStopAtLevel=1", "-Xlint:all", "-Werror", "-cp", jars, "-d", classes];
    execFileSync("javac", ["-encoding", "UTF-8", ...compile, ...files], { cwd: sources, stdio: "pipe" });
    const options = ["-XX:TieredStopAtLevel=1", "-Dfile.encoding=UTF-8", "-cp", `${jars}:${classes}`];
    run = (...parameters) => [...options, ...parameters];
    answers = ask("java", run("Program", casesFile("java")), classes);
  }, 600_000);

  // to Jackson no name is the name of the property
  testAnswers(
    () => answers,
    (member) => member !== "",
  );

  test("the program of the document prints what the document says", () => {
    expect(execFileSync("java", run("Shop"), { cwd: classes, encoding: "utf8" })).toBe(PRINTED);
  });
});
