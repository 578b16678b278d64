import { readFileSync } from "node:fs";
import { type Api, type ApiError, readError } from "@org/errors-client";
import { expect, test } from "vitest";
import { obeys } from "./decide.js";
import { bytesOf, type HostileCase, RESPONSES, responseOf, type Stated } from "./hostile-case.js";
import { readersOf } from "./meant-apis.js";

// What the collection says of each case, member by member, against what is read. Where the two differ, the rules of our
// own cases win, and the README of the collection says so: no more and no fewer than are listed there.

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

async function differencesOf(given: HostileCase, api: Api<ApiError>): Promise<string[]> {
  const { expect: stated } = given;
  const error = await readError(responseOf(given), api);
  if (error === null) return stated.parse === "not-error" ? [] : ["dialect"];
  const taken = error.snippet === undefined && bytesOf(given).length > 0;
  const read = { given, stated, error, taken };
  return Object.keys(MEMBERS).filter((name) => MEMBERS[name]?.(read) === false);
}

/** Those with `content-encoding` only a transport decodes: what is read of them stands in `responses.test.ts`. */
const COMPARED = RESPONSES.filter(({ headers }) => !("content-encoding" in headers));

async function allDifferences(own: boolean): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {};
  for (const given of COMPARED) {
    const members = new Set<string>();
    for (const api of readersOf(given.expect.dialect, own)) {
      for (const member of await differencesOf(given, api)) members.add(member);
    }
    if (members.size > 0) found[given.name] = [...members].sort();
  }
  return found;
}

/** The rows of a section of the README: cases, and members that differ, both in backticks. */
function listedDifferences(heading: string): Record<string, string[]> {
  const markdown = readFileSync(new URL("../../hostile/README.md", import.meta.url), "utf8");
  const [, section = ""] = markdown.split(`\n## ${heading}\n`);
  const listed: Record<string, string[]> = {};
  for (const [, cases = "", members = ""] of section
    .split("\n## ")[0]!
    .matchAll(/^\| (`.*?) \| (`.*?) \|/gm)) {
    const names = (text: string): string[] => [...text.matchAll(/`([\w-]+)`/g)].map(([, name]) => name!);
    for (const name of names(cases)) listed[name] = [...(listed[name] ?? []), ...names(members)].sort();
  }
  return listed;
}

test.each([
  ["Read by the dialects that the collection means", false],
  ["Read by our own APIs instead", true],
])("%s: differs exactly where the README says so", async (heading, own) => {
  expect(await allDifferences(own)).toEqual(listedDifferences(heading));
});
