import { execFileSync } from "node:child_process";
import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { beforeAll } from "vitest";
import { type Answers, ask, casesFile, testAnswers } from "./answers.js";
import { cached, keepFile } from "./cache.js";
import { mavenJars } from "./maven-jars.js";
import { javaProgram } from "./programs/java.js";
import { generateSamples } from "./sample.js";
import { describeLanguage } from "./toolchain.js";

describeLanguage("java", ["java", "javac", "mvn"], () => {
  let answers: Answers;

  beforeAll(async () => {
    const sources = cached("java", "src");
    await generateSamples("java", (name) => join("src", name), String);
    keepFile(cached("java", "src", "Program.java"), javaProgram());
    const jars = mavenJars(/^jackson-/).join(":");
    const classes = cached("java", "classes");
    rmSync(classes, { recursive: true, force: true });
    const files = readdirSync(sources, { recursive: true, encoding: "utf8" }).filter((path) =>
      path.endsWith(".java"),
    );
    const options = ["-J-XX:TieredStopAtLevel=1", "-Xlint:all", "-Werror", "-cp", jars, "-d", classes];
    // the table may mention what is deprecated, and a program that asks for it too
    execFileSync("javac", ["-encoding", "UTF-8", ...options, ...files], { cwd: sources, stdio: "pipe" });
    const run = ["-XX:TieredStopAtLevel=1", "-Dfile.encoding=UTF-8", "-cp", `${jars}:${classes}`, "Program"];
    answers = ask("java", [...run, casesFile("java")], classes);
  }, 600_000);

  // to Jackson no name is the name of the property
  testAnswers(
    () => answers,
    (member) => member !== "",
  );
});
