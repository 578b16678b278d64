import { execFileSync } from "node:child_process";
import { copyFileSync, existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { cached, keepFile } from "./cache.js";

/** Maven's own cache is at home; what it brought for this file of versions is there until that changes. */
const POM = fileURLToPath(new URL("../maven/pom.xml", import.meta.url));

/** Fetches the jars once. @returns their paths whose names match */
export function mavenJars(...names: readonly RegExp[]): readonly string[] {
  const pom = readFileSync(POM, "utf8");
  const folder = cached("maven", "jars");
  const done = cached("maven", "done.xml");
  if (!existsSync(done) || readFileSync(done, "utf8") !== pom) {
    copyFileSync(POM, cached("maven", "pom.xml"));
    const goal = ["-B", "-q", "dependency:copy-dependencies", `-DoutputDirectory=${folder}`];
    execFileSync("mvn", goal, { cwd: join(folder, ".."), stdio: "pipe" });
    keepFile(done, pom);
  }
  const jars = readdirSync(folder).filter((jar) => names.some((name) => name.test(jar)));
  return jars.map((jar) => join(folder, jar));
}
