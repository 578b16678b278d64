import { randomUUID } from "node:crypto";
import type { Api } from "@org/errors-server";
import { fanfare } from "@org/errors-server/apis";
import type { Run, Value } from "./drivers/driver.js";
import type { Outcome } from "./outcome.js";

/** SQL that PostgreSQL, MariaDB and SQLite understand alike. */
export const TABLES = [
  `create table users (
    id integer not null,
    email varchar(100) not null,
    nick varchar(100),
    age integer,
    constraint users_pkey primary key (id),
    constraint users_email_key unique (email),
    constraint users_nick_key unique (nick),
    constraint users_age_check check (age >= 0)
  )`,
  `create table orders (
    id integer primary key,
    user_id integer,
    constraint orders_user_id_fkey foreign key (user_id) references users (id)
  )`,
];

/** Values that nobody can know. */
export interface Seed {
  readonly email: string;
  readonly nick: string;
  readonly other: string;
  readonly another: string;
}

/** Two users, and an order of the first one. */
export async function seed(run: Run): Promise<Seed> {
  const [email, nick, other, another] = [secret(), secret(), secret(), secret()];
  await run("delete from orders");
  await run("delete from users");
  await run("insert into users (id, email, nick, age) values (?, ?, ?, ?)", 1, email, nick, 30);
  await run("insert into users (id, email, nick, age) values (?, ?, ?, ?)", 2, secret(), secret(), 40);
  await run("insert into orders (id, user_id) values (?, ?)", 1, 1);
  return { email, nick, other, another };
}

export function secret(): string {
  return `secret-${randomUUID()}`;
}

function failed(pointer: string, rule: string, message: string, params?: object): Outcome {
  const field = { pointer, rule, message, ...(params && { params: { ...params } }) };
  return { code: "validation_failed", status: 422, fields: [field] };
}

function of(code: string, status: number): Outcome {
  return { code, status, fields: [] };
}

const INTERNAL_ERROR: Outcome = of("internal_error", 500);
const CONFLICT: Outcome = of("conflict", 409);
const ALREADY_EXISTS: Outcome = of("already_exists", 409);
export const CONCURRENT_MODIFICATION: Outcome = of("concurrent_modification", 409);
export const SERVICE_UNAVAILABLE: Outcome = of("service_unavailable", 503);
export const GATEWAY_TIMEOUT: Outcome = of("gateway_timeout", 504);
export const EMAIL_TAKEN: Outcome = failed("/email", "unique", "Email already registered", {
  kind: "validation",
});
const NO_SUCH_USER = failed("/userId", "exists", "No such user");

/** fanfare, if it knew all constraints. A message that is not given is the catalog's. */
export const thorough: Api = {
  ...fanfare,
  constraints: {
    ...fanfare.constraints,
    users_pkey: { code: "already_registered" },
    users_nick_key: { code: "validation_failed", pointer: "/nick", rule: "unique" },
    orders_user_id_fkey: {
      code: "validation_failed",
      pointer: "/userId",
      rule: "exists",
      message: "No such user",
    },
    users_email_not_null: { code: "validation_failed", pointer: "/email", rule: "required" },
    users_age_check: {
      code: "validation_failed",
      pointer: "/age",
      rule: "minimum",
      message: "Must not be negative",
      params: { minimum: 0 },
    },
  },
};

/** A statement that breaks a constraint. */
export interface Scenario {
  readonly name: string;
  readonly statement: (seed: Seed) => readonly [text: string, ...values: Value[]];
  /** What it is in fanfare, which knows `users_email_key` only. */
  readonly fanfare: Outcome;
  /** What it is where every constraint is known and told. */
  readonly thorough: Outcome;
}

const NEW_USER = "insert into users (id, email, nick, age) values (?, ?, ?, ?)";

export const SCENARIOS: readonly Scenario[] = [
  {
    name: "unique, known",
    statement: ({ email, other }) => [NEW_USER, 3, email, other, 20],
    fanfare: EMAIL_TAKEN,
    thorough: EMAIL_TAKEN,
  },
  {
    name: "unique, unknown",
    statement: ({ nick, other }) => [NEW_USER, 3, other, nick, 20],
    fanfare: ALREADY_EXISTS,
    thorough: failed("/nick", "unique", "Is already in use."),
  },
  {
    name: "primary key",
    statement: ({ other, another }) => [NEW_USER, 1, other, another, 20],
    fanfare: ALREADY_EXISTS,
    thorough: of("already_registered", 409),
  },
  {
    name: "foreign key, what is named is not there",
    statement: () => ["insert into orders (id, user_id) values (?, ?)", 7, 77_777],
    fanfare: CONFLICT,
    thorough: NO_SUCH_USER,
  },
  {
    name: "foreign key, what is to be deleted is in use",
    statement: () => ["delete from users where id = ?", 1],
    fanfare: CONFLICT,
    thorough: NO_SUCH_USER,
  },
  {
    name: "not null",
    statement: ({ other }) => [NEW_USER, 3, null, other, 20],
    fanfare: INTERNAL_ERROR,
    thorough: failed("/email", "required", "Must be given."),
  },
  {
    name: "check",
    statement: ({ other, another }) => [NEW_USER, 3, other, another, -1],
    fanfare: INTERNAL_ERROR,
    thorough: failed("/age", "minimum", "Must not be negative", { minimum: 0 }),
  },
  {
    name: "no constraint at all: wrong SQL",
    statement: ({ other }) => ["insert into users (id, nothing) values (?, ?)", 3, other],
    fanfare: INTERNAL_ERROR,
    thorough: INTERNAL_ERROR,
  },
];

/** What is thrown where a transaction raises an error with a SQLSTATE of its own choice. */
export const RAISED: readonly (readonly [state: string, outcome: Outcome])[] = [
  ["40001", CONCURRENT_MODIFICATION],
  ["40P01", CONCURRENT_MODIFICATION],
  ["55P03", CONCURRENT_MODIFICATION],
  ["57014", GATEWAY_TIMEOUT],
  ["57P01", SERVICE_UNAVAILABLE],
  ["57P03", SERVICE_UNAVAILABLE],
  ["53300", SERVICE_UNAVAILABLE],
  ["08006", SERVICE_UNAVAILABLE],
  ["23P01", CONFLICT],
  ["22001", INTERNAL_ERROR],
  ["P0001", INTERNAL_ERROR],
];
