import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const BASE = fileURLToPath(new URL("../../../tsconfig.base.json", import.meta.url));
const TSC = fileURLToPath(new URL("../node_modules/typescript/bin/tsc", import.meta.url));

/**
 * Type-checks the TypeScript in a folder, with the strictness of the workspace where nothing else is said; what the
 * compiler says, "" when all is well.
 */
export function compile(folder: string, options: object = {}): string {
  const config = join(folder, "tsconfig.json");
  const compilerOptions = { noEmit: true, lib: ["es2022", "dom", "dom.iterable"], ...options };
  writeFileSync(config, JSON.stringify({ extends: BASE, compilerOptions, include: ["**/*.ts"] }));
  try {
    return execFileSync(process.execPath, [TSC, "-p", config], { encoding: "utf8" });
  } catch (error) {
    return (error as { readonly stdout: string }).stdout;
  }
}
