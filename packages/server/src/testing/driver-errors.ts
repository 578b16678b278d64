// Errors of database drivers as they were seen; tests change the members that matter to them.

type Members = Readonly<Record<string, unknown>>;

function errorWith(message: string, name: string, members: Members): Error {
  return Object.assign(new Error(message), name === "Error" ? members : { ...members, name });
}

/** `pg`, PGlite. */
export function pgError(code: string, members: Members = {}, message = "duplicate key"): Error {
  const names =
    "detail hint position internalPosition internalQuery where schema table column dataType constraint";
  const absent = Object.fromEntries(names.split(" ").map((name) => [name, undefined]));
  const always = {
    length: 193,
    severity: "ERROR",
    file: "nbtinsert.c",
    line: "664",
    routine: "_bt_check_unique",
  };
  return errorWith(message, "error", { code, ...always, ...absent, ...members });
}

/** postgres.js. */
export function postgresJsError(code: string, members: Members = {}): Error {
  const always = {
    severity_local: "ERROR",
    severity: "ERROR",
    file: "nbtinsert.c",
    line: "664",
    routine: "r",
  };
  return errorWith("duplicate key", "PostgresError", { code, ...always, ...members });
}

/** mysql2, told by the server. */
export function mysqlError(
  errno: number,
  sqlMessage: string,
  sqlState = "23000",
  members: Members = {},
): Error {
  return errorWith(sqlMessage, "Error", { code: "ER_DUP_ENTRY", errno, sqlState, sqlMessage, ...members });
}

/** better-sqlite3. */
export function betterSqliteError(code: string, message: string): Error {
  return errorWith(message, "SqliteError", { code });
}

/** node:sqlite. */
export function nodeSqliteError(errcode: number, message: string): Error {
  return errorWith(message, "Error", { code: "ERR_SQLITE_ERROR", errcode, errstr: "constraint failed" });
}

/** A driver adapter of Prisma. */
export function adapterError(cause: Members): Error {
  return errorWith("UniqueConstraintViolation", "DriverAdapterError", { cause });
}

/** Prisma. */
export function prismaError(code: string, meta?: Members, message = "Invalid invocation"): Error {
  return errorWith(message, "PrismaClientKnownRequestError", { code, meta, clientVersion: "7.10.0" });
}

/** Drizzle. */
export function drizzleError(
  cause: unknown,
  query = "insert into users",
  params: readonly unknown[] = ["a"],
): Error {
  return errorWith(`Failed query: ${query}`, "Error", { query, params, cause });
}

/** Node.js, of a socket. */
export function socketError(code: string, members: Members = {}): Error {
  const always = { errno: -111, code, syscall: "connect", address: "127.0.0.1", port: 5432 };
  return errorWith(`connect ${code}`, "Error", { ...always, ...members });
}
