import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
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

  /** Every copy of a package of the scope that is installed: its name and version. */
  installed(): readonly string[] {
    return copiesBelow(join(this.folder, "node_modules"));
  }
}

function copiesBelow(modules: string): string[] {
  if (!existsSync(modules)) return [];
  const scope = join(modules, "@org");
  const own = (existsSync(scope) ? readdirSync(scope) : []).map((name) => join(scope, name));
  const stored = existsSync(join(modules, ".pnpm"))
    ? readdirSync(join(modules, ".pnpm")).flatMap((name) =>
        name.startsWith("@org+") ? copiesBelow(join(modules, ".pnpm", name, "node_modules")) : [],
      )
    : [];
  const copies = own.flatMap((folder) => {
    const { name, version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
    return [`${name} ${version}`, ...copiesBelow(join(folder, "node_modules"))];
  });
  return [...new Set([...copies, ...stored])].sort();
}
