import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import type { Recipe } from "./server.js";

const DEBIAN = "/usr/lib/postgresql";
const PLACES = [...versions(DEBIAN).map((version) => join(DEBIAN, version, "bin")), ...paths()];

/** PostgreSQL of this machine; undefined where there is none. */
export const postgresServer: Recipe | undefined = recipe(
  PLACES.find((place) => existsSync(join(place, "postgres")) && existsSync(join(place, "initdb"))),
);

/** How everybody connects: the one user may do everything and has no password. */
export const ACCOUNT = { user: "postgres", database: "postgres" };

function versions(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).sort((one, other) => Number(other) - Number(one));
}

function paths(): string[] {
  return (process.env.PATH ?? "").split(":").filter((path) => path !== "");
}

function recipe(bin: string | undefined): Recipe | undefined {
  if (bin === undefined) return undefined;
  const settings = {
    listen_addresses: "127.0.0.1",
    unix_socket_directories: "",
    fsync: "off",
    shared_buffers: "16MB",
    // two transactions that wait for each other do not have to wait for long
    deadlock_timeout: "20ms",
  };
  const options = Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  return {
    name: "postgres",
    users: ["postgres", "nobody"],
    install: (folder) => [
      join(bin, "initdb"),
      ...["-D", join(folder, "data"), "-U", ACCOUNT.user, "-A", "trust", "-E", "UTF8"],
      ...["--no-locale", "--no-sync", "--no-instructions"],
    ],
    serve: (folder, port) => [
      join(bin, "postgres"),
      ...["-D", join(folder, "data"), "-p", `${port}`, ...options],
    ],
    ready: async (address) => {
      const client = new pg.Client({ ...ACCOUNT, ...address });
      client.on("error", () => undefined);
      await client.connect();
      await client.end();
    },
    // immediately: it waits for nobody, and leaves no shared memory behind
    stopSignal: "SIGQUIT",
  };
}
