import { describe, expect, it } from "vitest";
import { fanfare } from "../../gen/apis.js";
import { pgError, postgresJsError, socketError } from "../../testing/driver-errors.js";
import { postgresErrors, postgresFailure } from "./postgres-errors.js";

describe("an error of the server", () => {
  const EMAIL = { constraint: "users_email_key" };
  const NICK = { constraint: "users_nick_key" };

  it.each<[string, Error, string | undefined, number]>([
    ["unique, known to the API", pgError("23505", EMAIL), "validation_failed", 422],
    [
      "unique, known to the API",
      postgresJsError("23505", { constraint_name: "users_email_key" }),
      "validation_failed",
      422,
    ],
    ["unique", pgError("23505", NICK), "already_exists", 409],
    ["unique", postgresJsError("23505", { constraint_name: "users_nick_key" }), "already_exists", 409],
    ["unique, nameless", pgError("23505"), "already_exists", 409],
    ["exclusion", pgError("23P01", NICK), "conflict", 409],
    ["foreign key", pgError("23503", NICK), "conflict", 409],
    ["foreign key with RESTRICT", pgError("23001", NICK), "conflict", 409],
    ["another kind, known to the API", pgError("23503", EMAIL), "validation_failed", 422],
    ["check", pgError("23514", NICK), undefined, 0],
    ["check, known to the API", pgError("23514", EMAIL), "validation_failed", 422],
    ["not null", pgError("23502", { table: "users", column: "email" }), undefined, 0],
    ["serialization failure", pgError("40001"), "concurrent_modification", 409],
    ["deadlock", postgresJsError("40P01"), "concurrent_modification", 409],
    ["lock not available", pgError("55P03"), "concurrent_modification", 409],
    ["statement timeout", pgError("57014"), "gateway_timeout", 504],
    ["transaction timeout", pgError("25P04"), "gateway_timeout", 504],
    ["shutdown", pgError("57P01", { severity: "FATAL" }), "service_unavailable", 503],
    ["crash", pgError("57P02"), "service_unavailable", 503],
    ["starting up", postgresJsError("57P03"), "service_unavailable", 503],
    ["idle for too long", pgError("57P05"), "service_unavailable", 503],
    ["idle in a transaction", pgError("25P03"), "service_unavailable", 503],
    ["connection failure", pgError("08006"), "service_unavailable", 503],
    ["too many connections", pgError("53300"), "service_unavailable", 503],
    [
      "a severity in another language",
      pgError("40001", { severity: "FEHLER" }),
      "concurrent_modification",
      409,
    ],
    ["a text that is too long", pgError("22001"), undefined, 0],
    ["no such table", pgError("42P01"), undefined, 0],
    ["wrong password", pgError("28P01"), undefined, 0],
    ["what a function raised", pgError("P0001"), undefined, 0],
    ["a name of every object", pgError("23505", { constraint: "constructor" }), "already_exists", 409],
    ["a name of every object", pgError("23505", { constraint: "__proto__" }), "already_exists", 409],
    ["a constraint that is no text", pgError("23505", { constraint: 7 }), "already_exists", 409],
  ])("%s", (_, thrown, code, status) => {
    const error = postgresErrors(thrown, fanfare);
    expect(error?.code).toBe(code);
    expect(error?.status ?? 0).toBe(status);
    expect(error?.cause).toBe(code === undefined ? undefined : thrown);
  });

  it("names a NOT NULL as PostgreSQL 18 does", () => {
    const named = pgError("23502", { table: "users", column: "email", constraint: "given" });
    expect(postgresFailure(named)?.constraints).toEqual(["given", "users_email_not_null"]);
    const renamed = postgresJsError("23502", { table_name: "users", column_name: "email" });
    expect(postgresFailure(renamed)?.constraints).toEqual(["users_email_not_null"]);
  });
});

describe("an error of the driver", () => {
  function closed(code: string): Error {
    return Object.assign(new Error(`write ${code} 127.0.0.1:5432`), {
      code,
      errno: code,
      address: "127.0.0.1",
    });
  }

  it.each<[string, Error, string | undefined]>([
    ["pg, lost", new Error("Connection terminated unexpectedly"), "unavailable"],
    [
      "pg, lost before",
      new Error("Client has encountered a connection error and is not queryable"),
      "unavailable",
    ],
    ["pg-pool, no connection in time", new Error("timeout exceeded when trying to connect"), "unavailable"],
    [
      "pg-pool, not connected in time",
      new Error("Connection terminated due to connection timeout", { cause: new Error("why") }),
      "unavailable",
    ],
    ["pg, no answer in time", new Error("Query read timeout"), "stopped"],
    ["PGlite, closed", new Error("PGlite is closed"), "unavailable"],
    ["postgres.js, lost", closed("CONNECTION_CLOSED"), "unavailable"],
    ["postgres.js, not connected in time", closed("CONNECT_TIMEOUT"), "unavailable"],
    ["a socket", socketError("ECONNREFUSED"), "unavailable"],
    [
      "a socket, from postgres.js",
      socketError("ECONNREFUSED", { query: "select", parameters: [] }),
      "unavailable",
    ],
    ["almost that text", new Error("Connection terminated unexpectedly!"), undefined],
    ["that text of something else", new TypeError("Connection terminated unexpectedly"), undefined],
    [
      "that text with a code",
      Object.assign(new Error("Connection terminated unexpectedly"), { code: "E_MAIL" }),
      undefined,
    ],
    ["another code", closed("MAX_PARAMETERS_EXCEEDED"), undefined],
  ])("%s", (_, thrown, kind) => {
    expect(postgresFailure(thrown)?.kind).toBe(kind);
  });
});

it.each<[string, unknown]>([
  ["a code alone", Object.assign(new Error("a"), { code: "23505" })],
  [
    "a code and a constraint",
    Object.assign(new Error("a"), { code: "23505", constraint: "users_email_key" }),
  ],
  ["a code and a severity", Object.assign(new Error("a"), { code: "23505", severity: "ERROR" })],
  ["the name, but no code", Object.assign(pgError("23505"), { code: undefined })],
  ["a code that is no SQLSTATE", pgError("ECONN")],
  ["a code in lower case", pgError("40p01")],
  ["another name", Object.assign(pgError("23505"), { name: "ApiError" })],
  ["the members, but no error", { ...pgError("23505") }],
  ["a text", "23505"],
  ["null", null],
])("%s is no error of PostgreSQL", (_, thrown) => {
  expect(postgresErrors(thrown, fanfare)).toBeUndefined();
});
