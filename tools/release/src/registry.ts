import { mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { type ServerProcess, startServer } from "./server-process.js";

const PACKAGE = createRequire(import.meta.url).resolve("verdaccio/package.json");
const SERVER = join(dirname(PACKAGE), "bin/verdaccio");

/**
 * A registry of the scope alone, without one behind it: what is installed from it was published to it. Everything else
 * comes from where this machine has it from.
 */
const CONFIG = `
storage: ./storage
packages:
  "@org/*": { access: $all, publish: $all, unpublish: $all }
max_body_size: 100mb
web: { enable: false }
log: { type: stdout, format: pretty, level: warn }
`;

export async function startRegistry(folder: string): Promise<ServerProcess> {
  mkdirSync(folder, { recursive: true });
  const config = join(folder, "config.yaml");
  writeFileSync(config, CONFIG);
  return startServer((port) => ({ args: [SERVER, "--config", config, "--listen", `127.0.0.1:${port}`] }));
}

/** What a project's .npmrc says to take the scope from the registry, and to be let in. */
export function npmrcFor({ url }: ServerProcess): string {
  return `@org:registry=${url}/\n${url.replace("http:", "")}/:_authToken=anybody\n`;
}
