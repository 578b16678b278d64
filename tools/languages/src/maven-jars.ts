import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { cached } from "./cache.js";

const POM = fileURLToPath(new URL("../maven/pom.xml", import.meta.url));

/** Fetches the jars of the pom, once for each state of it. @returns the paths of those whose names match */
export function mavenJars(...names: readonly RegExp[]): readonly string[] {
  const version = createHash("sha256").update(readFileSync(POM)).digest("hex").slice(0, 16);
  const folder = cached("maven", version);
  if (!existsSync(folder)) fetchInto(folder);
  const jars = readdirSync(folder).filter((jar) => names.some((name) => name.test(jar)));
  return jars.map((jar) => join(folder, jar));
}

/** The folder is there with all jars or not at all: two test files may fetch at once. */
function fetchInto(folder: string): void {
  const own = `${folder}.${process.pid}`;
  mkdirSync(own);
  const goal = ["-B", "-q", "-f", POM, "dependency:copy-dependencies", `-DoutputDirectory=${own}`];
  execFileSync("mvn", goal, { cwd: own, stdio: "pipe" });
  try {
    renameSync(own, folder);
  } catch {
    // the other one was first
    rmSync(own, { recursive: true });
  }
}
