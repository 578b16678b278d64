import { describe, expect, it } from "vitest";
import { fanfare } from "../../gen/apis.js";
import { adapterError, pgError, prismaError, socketError } from "../../testing/driver-errors.js";
import { prismaErrors, prismaFailure } from "./prisma-errors.js";

const NOT_STARTED = "Transaction API error: Unable to start a transaction in the given time.";
const EMAIL = { kind: "UniqueConstraintViolation", constraint: { index: "users_email_key" } };

function adapted(cause: object, code = "P2010"): Error {
  return prismaError(code, { driverAdapterError: adapterError({ ...cause }) });
}

function passedOn(error: Error): Error {
  return Object.assign(error, { clientVersion: "7.10.0" });
}

function notInitialized(errorCode?: string): Error {
  const error = new Error("Can't reach database server at localhost:5432");
  return Object.assign(error, { name: "PrismaClientInitializationError", clientVersion: "6.0.0", errorCode });
}

describe("which error it is", () => {
  it.each<[string, Error, string | undefined]>([
    ["unique, by name", adapted(EMAIL, "P2002"), "validation_failed"],
    ["unique in a raw query", adapted(EMAIL), "validation_failed"],
    ["unique when a transaction is committed", adapterError(EMAIL), "validation_failed"],
    [
      "unique, unknown",
      adapted({ ...EMAIL, constraint: { index: "users_nick_key" } }, "P2002"),
      "already_exists",
    ],
    ["unique, without adapters", prismaError("P2002", { target: "users_email_key" }), "validation_failed"],
    [
      "unique, without adapters, unknown",
      prismaError("P2002", { target: "users_nick_key" }),
      "already_exists",
    ],
    ["foreign key", adapted({ kind: "ForeignKeyConstraintViolation" }, "P2003"), "conflict"],
    ["foreign key with RESTRICT", adapted({ kind: "RestrictViolation" }, "P2003"), "conflict"],
    ["foreign key, without adapters", prismaError("P2003", { field_name: "a_fkey (index)" }), "conflict"],
    ["required relation", prismaError("P2014"), "conflict"],
    ["not null", adapted({ kind: "NullConstraintViolation" }, "P2011"), undefined],
    ["check", adapted({ kind: "postgres", code: "23514" }, "P2039"), undefined],
    ["write conflict", prismaError("P2034"), "concurrent_modification"],
    [
      "serialization failure at the end",
      adapterError({ kind: "TransactionWriteConflict" }),
      "concurrent_modification",
    ],
    ["cannot be reached", adapted({ kind: "DatabaseNotReachable" }, "P1001"), "service_unavailable"],
    ["cannot be reached, without adapters", prismaError("P1001"), "service_unavailable"],
    ["cannot be reached at first", notInitialized("P1001"), "service_unavailable"],
    ["timed out", prismaError("P1002"), "service_unavailable"],
    ["socket timeout", adapted({ kind: "SocketTimeout" }, "P1008"), "service_unavailable"],
    ["connection closed", adapted({ kind: "ConnectionClosed" }, "P1017"), "service_unavailable"],
    ["no connection in the pool", prismaError("P2024"), "service_unavailable"],
    ["too many connections", adapted({ kind: "TooManyConnections" }, "P2037"), "service_unavailable"],
    ["no such Unix socket", prismaError("ENOENT"), "service_unavailable"],
    ["transaction not started in time", prismaError("P2028", {}, NOT_STARTED), "service_unavailable"],
    [
      "transaction that took too long",
      prismaError("P2028", { timeout: 100, timeTaken: 302 }),
      "gateway_timeout",
    ],
    ["transaction that is closed", prismaError("P2028", {}, "Transaction API error: closed"), undefined],
    ["SQLSTATE of PostgreSQL", adapted({ kind: "postgres", code: "57014" }, "P2039"), "gateway_timeout"],
    ["SQLSTATE that is nobody's fault", adapted({ kind: "postgres", code: "42601" }), undefined],
    ["number of MySQL", adapted({ kind: "mysql", code: 1205, state: "HY000" }), "concurrent_modification"],
    ["result code of SQLite", adapted({ kind: "sqlite", extendedCode: 517 }), "concurrent_modification"],
    [
      "a driver's error, passed on",
      passedOn(new Error("Connection terminated unexpectedly")),
      "service_unavailable",
    ],
    [
      "a socket's error, passed on",
      passedOn(socketError("EPIPE", { syscall: "write" })),
      "service_unavailable",
    ],
    ["record not found", prismaError("P2025", { modelName: "User" }), undefined],
    ["wrong credentials at first", notInitialized("P1000"), undefined],
    ["no code at first", notInitialized(), undefined],
    ["a code that is a name of every object", prismaError("constructor"), undefined],
    ["a kind that is a name of every object", adapted({ kind: "constructor" }), undefined],
  ])("%s", (_, thrown, code) => {
    expect(prismaErrors(thrown, fanfare)?.code).toBe(code);
  });
});

describe("how the constraint is called", () => {
  const meta = { modelName: "User" };
  const fields = { fields: ["first", "last"] };

  it.each<[string, Error, readonly string[]]>([
    ["by its name", adapted(EMAIL), ["users_email_key"]],
    [
      "by MySQL",
      adapted({ ...EMAIL, constraint: { index: "users.users_email_key" } }),
      ["users.users_email_key", "users_email_key"],
    ],
    [
      "by fields and table",
      adapted({ ...EMAIL, constraint: fields, table: "Users" }),
      ["Users_first_last_key", "users_first_last_key"],
    ],
    [
      "by fields and model",
      prismaError("P2002", { ...meta, driverAdapterError: adapterError({ ...EMAIL, constraint: fields }) }),
      ["User_first_last_key", "user_first_last_key"],
    ],
    ["by fields alone", adapted({ ...EMAIL, constraint: fields }), []],
    [
      "by fields, without adapters",
      prismaError("P2002", { ...meta, target: ["email"] }),
      ["User_email_key", "user_email_key"],
    ],
    [
      "a foreign key",
      prismaError("P2003", { field_name: "orders_user_id_fkey (index)" }),
      ["orders_user_id_fkey"],
    ],
    [
      "a foreign key by fields",
      prismaError("P2003", { modelName: "Order", constraint: ["user_id"] }),
      ["Order_user_id_fkey", "order_user_id_fkey"],
    ],
    [
      "a missing value",
      prismaError("P2011", { ...meta, constraint: ["email"] }),
      ["User_email_not_null", "user_email_not_null"],
    ],
    ["by fields that are none", prismaError("P2002", { ...meta, target: [1] }), []],
    ["by nothing", prismaError("P2002"), []],
  ])("%s", (_, thrown, names) => {
    expect(prismaFailure(thrown)?.constraints).toEqual(names);
  });
});

it.each<[string, unknown]>([
  ["a code alone", Object.assign(new Error("a"), { code: "P2002" })],
  ["a code and a name", Object.assign(prismaError("P2002"), { clientVersion: undefined })],
  ["an adapter without a cause", Object.assign(new Error("a"), { name: "DriverAdapterError" })],
  ["what the driver of PostgreSQL throws", pgError("23505")],
  [
    "an error of validation",
    Object.assign(passedOn(new Error("a")), { name: "PrismaClientValidationError" }),
  ],
  ["the members, but no error", { ...prismaError("P2002") }],
])("%s is no error of Prisma", (_, thrown) => {
  expect(prismaErrors(thrown, fanfare)).toBeUndefined();
});
