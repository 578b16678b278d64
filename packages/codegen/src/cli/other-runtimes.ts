import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import type { GenerateOptions } from "../generate.js";
import { RUNTIME_MODULES } from "../print/runtime-names.js";

/**
 * Which runtime packages the generated code would find in another version than this codegen has, as warnings. They work
 * together in the same version only: otherwise a name is missing, or means something else. One that is not installed is
 * none of them: the code may be built elsewhere.
 */
export function otherRuntimes(outputs: GenerateOptions["outputs"], version: string): readonly string[] {
  return outputs.flatMap(({ target, folder }) => {
    const module = Object.entries(RUNTIME_MODULES).find(([name]) => name === target.name)?.[1];
    if (module === undefined) return [];
    const name = module.split("/", 2).join("/");
    const installed = installedVersion(name, folder);
    if (installed === undefined || installed === version) return [];
    return [
      `warning: ${folder} finds ${name} ${installed}, and this is errors-codegen ${version}. They work in the same version only: npm install ${name}@${version}`,
    ];
  });
}

/** As an `import` in a file of this folder finds it: other than `require`, it looks nowhere else. */
export function installedVersion(name: string, from: string): string | undefined {
  for (let folder = resolve(from); ; folder = dirname(folder)) {
    const manifest = join(folder, "node_modules", name, "package.json");
    if (existsSync(manifest))
      return (JSON.parse(readFileSync(manifest, "utf8")) as { version: string }).version;
    if (folder === dirname(folder)) return undefined;
  }
}
