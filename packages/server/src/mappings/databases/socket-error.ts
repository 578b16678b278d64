import type { Members } from "@org/errors-types/runtime";
import { driverError, hasOnly } from "./driver-error.js";

/** Codes of Node.js for a server that cannot be reached, or not any more. */
const UNREACHABLE: ReadonlySet<unknown> = new Set([
  "ECONNREFUSED",
  "ECONNRESET",
  "ECONNABORTED",
  "EPIPE",
  "ETIMEDOUT",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EHOSTUNREACH",
  "EHOSTDOWN",
  "ENETUNREACH",
  "ENETDOWN",
]);

/** What Node.js writes into the error of a socket. */
const OF_NODE = ["errno", "code", "syscall", "address", "port", "hostname", "errors"];

/** What postgres.js adds to every error that it passes on. */
const OF_POSTGRES_JS = ["query", "parameters", "args", "types"];

const KNOWN: ReadonlySet<string> = new Set([...OF_NODE, ...OF_POSTGRES_JS]);

/** Whether a code says that a server cannot be reached. `ENOENT`: there is no such Unix socket. */
export function isUnreachable(code: unknown): boolean {
  return UNREACHABLE.has(code) || code === "ENOENT";
}

/**
 * Whether an error is that of a socket, as Node.js made it, or several of them in one where a name has several
 * addresses. `pg` passes them on as they are. What others made of such an error is none: that of a `fetch` is the
 * cause of a TypeError, and clients such as axios add members of their own.
 */
export function isSocketError(error: Members): boolean {
  if (!hasOnly(error, KNOWN)) return false;
  const { name, code, errno, syscall, errors } = error;
  if (name === "AggregateError")
    return Array.isArray(errors) && errors.length > 0 && errors.every(isOfSocket);
  if (name !== "Error" || typeof errno !== "number" || typeof syscall !== "string") return false;
  return UNREACHABLE.has(code) || (code === "ENOENT" && syscall === "connect");
}

function isOfSocket(value: unknown): boolean {
  const error = driverError(value);
  return error !== undefined && error.name === "Error" && isSocketError(error);
}
