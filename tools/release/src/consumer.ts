import { cpSync, existsSync, readFileSync, realpathSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { run, runWithPnpm } from "./command.js";
import { npmrcFor } from "./registry.js";
import type { ServerProcess } from "./server-process.js";

const CONSUMER = fileURLToPath(new URL("../consumer/", import.meta.url));

/** Everything that is published. */
export const PUBLISHED: readonly string[] = [
  "catalog",
  "client",
  "codegen",
  "schemas",
  "server",
  "testing",
  "types",
].map((name) => `@org/errors-${name}`);

/** The compilers that people have, by the name they are installed under. */
export const COMPILERS: Readonly<Record<string, string>> = {
  "typescript-5.4": "npm:typescript@5.4.5",
  "typescript-5.9": "npm:typescript@5.9.3",
  "typescript-6.0": "npm:typescript@6.0.3",
  "typescript-7.0": "npm:typescript@7.0.2",
};

export type PackageManager = "npm" | "pnpm";

/** A project outside of the workspace that has the packages from the registry. */
export class Consumer {
  readonly folder: string;
  readonly #manager: PackageManager;

  constructor(folder: string, manager: PackageManager, registry: ServerProcess) {
    this.folder = folder;
    this.#manager = manager;
    cpSync(CONSUMER, folder, { recursive: true });
    writeFileSync(join(folder, ".npmrc"), npmrcFor(registry));
    // by default pnpm leaves out what was published just now
    writeFileSync(join(folder, "pnpm-workspace.yaml"), "minimumReleaseAge: 0\n");
  }

  /** Writes package.json, with what else it shall say, and installs. */
  async install(dependencies: Readonly<Record<string, string>>, more: object = {}): Promise<void> {
    const manifest = { name: "consumer", private: true, type: "module", dependencies, ...more };
    writeFileSync(join(this.folder, "package.json"), JSON.stringify(manifest, null, 2));
    await this.manage("install");
  }

  /** Runs the package manager. */
  manage(...args: readonly string[]): Promise<string> {
    return this.#manager === "npm"
      ? run("npm", [...args, "--no-audit", "--no-fund"], { cwd: this.folder })
      : runWithPnpm(`pnpm ${args.join(" ")}`, { cwd: this.folder });
  }

  /** Runs a command of an installed package. */
  bin(name: string, ...args: readonly string[]): Promise<string> {
    return run(join(this.folder, "node_modules/.bin", name), args, { cwd: this.folder });
  }

  node(...args: readonly string[]): Promise<string> {
    return run(process.execPath, args, { cwd: this.folder });
  }

  /** Type-checks, or compiles into `out`, files with one of the compilers. */
  async compile(compiler: string, options: object, files: readonly string[]): Promise<void> {
    const config = `tsconfig.${compiler}.json`;
    const compilerOptions = {
      target: "es2022",
      lib: ["es2022", "dom"],
      types: [],
      strict: true,
      rootDir: ".",
      ...options,
    };
    writeFileSync(join(this.folder, config), JSON.stringify({ compilerOptions, files }));
    await this.node(`node_modules/${compiler}/bin/tsc`, "-p", config);
  }

  /** Every copy of a package of the scope that the project, or one of them, finds: its name and version. */
  installed(): readonly string[] {
    const found = new Map<string, string>();
    const open = PUBLISHED.map((name) => [name, join(this.folder, "package.json")] as const);
    for (const [name, from] of open) {
      const manifest = findManifest(name, from);
      if (manifest === undefined || found.has(manifest)) continue;
      const { version, dependencies = {} } = JSON.parse(readFileSync(manifest, "utf8"));
      found.set(manifest, `${name} ${version}`);
      open.push(
        ...Object.keys(dependencies)
          .map((dependency) => [dependency, manifest] as const)
          .filter(ofScope),
      );
    }
    return [...new Set(found.values())].sort();
  }
}

function ofScope([name]: readonly [string, string]): boolean {
  return PUBLISHED.includes(name);
}

/** As an `import` of a file finds it; `require` would look into what NODE_PATH names, too. */
function findManifest(name: string, from: string): string | undefined {
  for (let folder = dirname(from); folder !== dirname(folder); folder = dirname(folder)) {
    const manifest = join(folder, "node_modules", name, "package.json");
    if (existsSync(manifest)) return realpathSync(manifest);
  }
  return undefined;
}
