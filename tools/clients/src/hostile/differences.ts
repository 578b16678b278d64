import type { ApiError } from "@org/errors-client";
import { obeys } from "./decide.js";
import { bytesOf, type HostileCase, type Stated } from "./hostile-case.js";

interface Read {
  readonly given: HostileCase;
  readonly stated: Stated;
  readonly error: ApiError;
  /** The body was taken for one of the dialect. */
  readonly taken: boolean;
}

type Holds = (read: Read) => boolean;

const same =
  (name: "type" | "title" | "detail" | "instance"): Holds =>
  ({ stated, error }) =>
    stated[name] === undefined || (error[name] ?? null) === stated[name];

/** Of an error; whether there is one is looked at before. */
const MEMBERS: Readonly<Record<string, Holds>> = {
  status: ({ stated, error }) => error.status === stated.status,
  dialect: ({ stated, taken }) => (stated.parse === "dialect") === taken,
  code: ({ stated: { code = null }, error }) =>
    code === null
      ? error.receivedCode === undefined
      : [error.code, error.receivedCode, error.type].includes(code),
  known: ({ stated, error }) => stated.known === undefined || error.recognized === stated.known,
  type: same("type"),
  title: same("title"),
  detail: same("detail"),
  instance: same("instance"),
  details: ({ stated, error }) => stated.details === undefined || !Object.hasOwn(error, "details"),
  bodyStatus: ({ stated }) => stated.bodyStatus === undefined || stated.bodyStatus === null,
  statusMatches: ({ stated }) => stated.statusMatches === undefined,
  retryAfterMs: ({ stated: { retryAfterMs }, error }) =>
    retryAfterMs === undefined ||
    (retryAfterMs === ">max" ? error.retryAfterMs! > 2 ** 31 : (error.retryAfterMs ?? null) === retryAfterMs),
  retry: ({ given, stated, error }) =>
    stated.retry === undefined || obeys(stated.retry, error, given.headers["x-should-retry"]),
};

/** The members of a case in which what was read is not what the collection says. */
export function differencesOf(given: HostileCase, error: ApiError | null): string[] {
  const { expect: stated } = given;
  if (error === null) return stated.parse === "not-error" ? [] : ["dialect"];
  const taken = error.snippet === undefined && bytesOf(given).length > 0;
  const read = { given, stated, error, taken };
  return Object.keys(MEMBERS).filter((name) => MEMBERS[name]?.(read) === false);
}
