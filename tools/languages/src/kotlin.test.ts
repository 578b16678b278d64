import { execFileSync } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { type Answers, ask, casesFile, testAnswers } from "./answers.js";
import { cached, keepFile } from "./cache.js";
import { generateShop, PRINTED, writeProgram } from "./document.js";
import { mavenJars } from "./maven-jars.js";
import { kotlinProgram } from "./programs/kotlin.js";
import { generateSamples } from "./sample.js";
import { describeLanguage } from "./toolchain.js";

/** The compiler runs for seconds: what only pays later costs most of them. */
const JVM = ["-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xss8m", "-Dfile.encoding=UTF-8"];
const COMPILER = "org.jetbrains.kotlin.cli.jvm.K2JVMCompiler";

describeLanguage("kotlin", ["java", "mvn"], () => {
  let answers: Answers;
  let run: (...parameters: readonly string[]) => readonly string[];
  const classes = cached("kotlin", "classes");

  beforeAll(async () => {
    await generateSamples("kotlin", (name) => join("src", name), String);
    keepFile(cached("kotlin", "src", "Program.kt"), kotlinProgram());
    await generateShop("kotlin", "src/errors");
    writeProgram("kotlin", "src/Shop.kt");
    const all = mavenJars(/^(kotlin|annotations)/).join(":");
    const [plugin = ""] = mavenJars(/^kotlin-serialization-compiler-plugin/);
    const libraries = mavenJars(/^kotlin-stdlib/, /^kotlinx-serialization/).join(":");
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
    run = (...parameters) => [...JVM, "-cp", `${libraries}:${classes}`, ...parameters];
    answers = ask("java", run("ProgramKt", casesFile("kotlin")), classes);
  }, 900_000);

  testAnswers(() => answers);

  test("the program of the document prints what the document says", () => {
    expect(execFileSync("java", run("ShopKt"), { cwd: classes, encoding: "utf8" })).toBe(PRINTED);
  });
});
