import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { type ServerProcess, startServer } from "./server-process.js";

const PACKAGE = createRequire(import.meta.url).resolve("turborepo-remote-cache/package.json");
const SERVER = join(dirname(PACKAGE), "dist/cli.js");

export const TOKEN = "token-of-the-test";

/** A remote cache of turbo that keeps its artifacts in a folder. */
export function startRemoteCache(folder: string): Promise<ServerProcess> {
  return startServer((port) => ({
    args: [SERVER],
    env: {
      NODE_ENV: "production",
      HOST: "127.0.0.1",
      PORT: String(port),
      TURBO_TOKEN: TOKEN,
      STORAGE_PROVIDER: "local",
      STORAGE_PATH: folder,
      STORAGE_PATH_USE_TMP_FOLDER: "false",
      LOG_LEVEL: "warn",
    },
  }));
}
