import { execFileSync } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { beforeAll } from "vitest";
import { type Answers, ask, casesFile, testAnswers } from "./answers.js";
import { cached, keepFile } from "./cache.js";
import { mavenJars } from "./maven-jars.js";
import { kotlinProgram } from "./programs/kotlin.js";
import { generateSamples } from "./sample.js";
import { describeLanguage } from "./toolchain.js";

/** The compiler runs for seconds: what only pays later costs most of them. */
const JVM = ["-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xss8m", "-Dfile.encoding=UTF-8"];
const COMPILER = "org.jetbrains.kotlin.cli.jvm.K2JVMCompiler";

describeLanguage("kotlin", ["java", "mvn"], () => {
  let answers: Answers;

  beforeAll(async () => {
    await generateSamples("kotlin", (name) => join("src", name), String);
    keepFile(cached("kotlin", "src", "Program.kt"), kotlinProgram());
    const all = mavenJars(/^(kotlin|annotations)/).join(":");
    const [plugin = ""] = mavenJars(/^kotlin-serialization-compiler-plugin/);
    const libraries = mavenJars(/^kotlin-stdlib/, /^kotlinx-serialization/).join(":");
    const classes = cached("kotlin", "classes");
    rmSync(classes, { recursive: true, force: true });
    const options = [
      "-no-stdlib",
      "-no-reflect",
      `-Xplugin=${plugin}`,
      "-cp",
      libraries,
      "-d",
      classes,
      "src",
    ];
    execFileSync("java", [...JVM, "-cp", all, COMPILER, ...options], {
      cwd: cached("kotlin"),
      stdio: "pipe",
    });
    answers = ask(
      "java",
      [...JVM, "-cp", `${libraries}:${classes}`, "ProgramKt", casesFile("kotlin")],
      classes,
    );
  }, 900_000);

  testAnswers(() => answers);
});
