import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { arch, cpus, platform } from "node:os";

/** Where it was measured: figures of two machines are not compared. */
export interface Machine {
  readonly cpu: string;
  readonly cores: number;
  readonly system: string;
  readonly node: string;
}

export function machine(): Machine {
  const [first] = cpus();
  return {
    cpu: first?.model ?? "unknown",
    cores: cpus().length,
    system: `${platform()} ${arch()}`,
    node: process.version,
  };
}

const require = createRequire(import.meta.url);

/** The installed version of a package; that of Node where there is no package. */
export function versionOf(name: string | undefined): string {
  if (name === undefined) return process.versions.node;
  for (const folder of require.resolve.paths(name) ?? []) {
    const version = readVersion(`${folder}/${name}/package.json`);
    if (version !== undefined) return version;
  }
  return "unknown";
}

function readVersion(file: string): string | undefined {
  try {
    return (JSON.parse(readFileSync(file, "utf8")) as { version: string }).version;
  } catch {
    return undefined;
  }
}

/** One line that stands above all figures. */
export function machineLine({ cpu, cores, system, node }: Machine): string {
  return `Node ${node}, ${system}, ${cores} × ${cpu}`;
}
