import { existsSync } from "node:fs";
import { join } from "node:path";
import mysql from "mysql2/promise";
import type { Recipe } from "./server.js";

const PLACES = ["/usr/sbin", "/usr/bin", "/usr/local/bin", ...(process.env.PATH ?? "").split(":")];

const daemon = find("mariadbd");
const installer = find("mariadb-install-db");

/** MariaDB of this machine; undefined where there is none. */
export const mariadbServer: Recipe | undefined =
  daemon === undefined || installer === undefined ? undefined : recipe(daemon, installer);

function find(program: string): string | undefined {
  return PLACES.map((place) => join(place, program)).find((path) => existsSync(path));
}

function recipe(daemon: string, installer: string): Recipe {
  return {
    name: "mariadb",
    users: ["mysql", "nobody"],
    install: (folder) => [
      installer,
      "--no-defaults",
      `--datadir=${join(folder, "data")}`,
      ...["--auth-root-authentication-method=normal", "--skip-test-db"],
    ],
    serve: (folder, port) => [
      daemon,
      "--no-defaults",
      `--datadir=${join(folder, "data")}`,
      `--socket=${join(folder, "socket")}`,
      `--pid-file=${join(folder, "pid")}`,
      ...["--bind-address=127.0.0.1", `--port=${port}`],
      ...["--innodb-flush-log-at-trx-commit=0", "--innodb-buffer-pool-size=16M"],
      // newer versions do so without being told
      "--loose-innodb-snapshot-isolation=ON",
    ],
    ready: async (address) => {
      const connection = await mysql.createConnection({ ...address, user: "root" });
      await connection.query("create database if not exists test");
      await connection.end();
    },
    stopSignal: "SIGKILL",
  };
}
