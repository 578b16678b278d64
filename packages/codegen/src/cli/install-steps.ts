import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { runtimePackage } from "../print/runtime-names.js";
import { installedVersion } from "./other-runtimes.js";

const RUNTIMES = (["types", "server", "client"] as const).map(runtimePackage);

/** How packages are added, by what lies beside `package.json`. */
const MANAGERS: readonly (readonly [string, string])[] = [
  ["pnpm-lock.yaml", "pnpm add"],
  ["pnpm-workspace.yaml", "pnpm add"],
  ["yarn.lock", "yarn add"],
  ["bun.lock", "bun add"],
];

/** Commands that a folder still needs before generated code can be used in it. */
export function installSteps(root: string): string[] {
  const missing = RUNTIMES.filter((name) => installedVersion(name, root) === undefined);
  const add = MANAGERS.find(([file]) => existsSync(join(root, file)))?.[1] ?? "npm install";
  const install = missing.length === 0 ? [] : [`${add} ${missing.join(" ")}`];
  return isModule(root) ? install : [...install, "npm pkg set type=module"];
}

/** Whether files in the folder are ES modules, as generated ones are. */
function isModule(root: string): boolean {
  try {
    const { type } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { type?: unknown };
    return type === "module";
  } catch {
    return false;
  }
}
