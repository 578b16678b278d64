import {
  ApiError,
  isConflict,
  isNotFound,
  isTokenExpired,
  isValidationFailed,
  matchError,
  readError,
} from "@org/errors-client";
import type { ErrorGroup } from "@org/errors-client/runtime";
import type { CatalogError } from "@org/errors-types";
import fc from "fast-check";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { anyDamaged, anyGiven, type Given, recordedBy, toResponse } from "./any-response.js";
import { APIS, type ApiName } from "./apis.js";
import { decide } from "./decide.js";
import { genericOf } from "./outcome.js";
import { expectUnharmed, watchRejections } from "./survival.js";

// What holds of every error that is read, whatever the response.

const RUNS = 10_000;

let unwatch: () => void;
beforeAll(() => {
  unwatch = watchRejections();
});
afterEach(expectUnharmed);
afterAll(() => unwatch());

/** Assertions that cost next to nothing: there are some million of them. */
function check(holds: unknown, what: string): void {
  if (holds !== true) throw new Error(what);
}

const GUARDS = [isConflict, isNotFound, isTokenExpired, isValidationFailed];

function checkError(error: ApiError, { status }: Given, name: ApiName, listed: ReadonlySet<string>): void {
  check(error.status === status, "the status");
  check(error.name === "ApiError" && typeof error.message === "string", "what every error has");
  check(!Object.hasOwn(error, "cause") && !Object.hasOwn(error, "name"), "nothing of the wire");
  check(!Object.hasOwn(error, "then") && !("polluted" in error), "nothing of the wire");
  check(listed.has(error.code) || (!error.recognized && error.code === genericOf(status, name)), "the code");
  check(["never", "backoff", "eventually"].includes(error.retry.strategy), "the rule");
  check(error.retryAfterMs === undefined || Number.isSafeInteger(error.retryAfterMs), "the hint");
  check((error.retryAfterMs ?? 0) >= 0, "the hint");
  check((error.snippet?.length ?? 0) <= 256, "the snippet");
  check(
    error.fields.length <= 1000 && error.fields.every(({ pointer }) => typeof pointer === "string"),
    "the fields",
  );
  check(error.detailsValid || error.recognized, "only what is recognized promises details");
  const data = JSON.stringify(error);
  check(JSON.stringify(ApiError.fromJSON(JSON.parse(data))) === data, "the same error again");
  for (const guard of GUARDS) check(typeof guard(error) === "boolean", "a guard");
  check(matchError(error as unknown as CatalogError, { _: ({ code }) => code }) === error.code, "matchError");
  const decision = decide(error, "POST");
  check(!decision.retry || Number.isFinite(decision.delayMs), "the decision");
}

/** The codes that each API lists. */
const LISTED = new Map(APIS.map(([name, { spec }]) => [name, new Set(spec.errors().flatMap(listedIn))]));

function listedIn({ codes, unlisted }: ErrorGroup): string[] {
  return unlisted ? [] : codes.split(" ").map((code) => code.replace(/=.*/, ""));
}

async function readAndCheck(given: Given, [name, api]: (typeof APIS)[number]): Promise<ApiError | null> {
  const error = await readError(toResponse(given), api);
  if (given.status === 0) check(error?.code === "unexpected_failure", "no status");
  else if (given.status < 400) check(error === null, "no error");
  else checkError(error as ApiError, given, name, LISTED.get(name)!);
  return error;
}

test(`${RUNS} responses of any bytes, each read with six APIs`, async () => {
  await fc.assert(
    fc.asyncProperty(anyGiven(), async (given) => {
      for (const api of APIS) await readAndCheck(given, api);
    }),
    { numRuns: RUNS },
  );
});

test(`${RUNS} responses that are damaged a little, each read with its API`, async () => {
  const damaged = APIS.map((api) => anyDamaged(recordedBy(api[0])).map((given) => ({ given, api })));
  let recognized = 0;
  await fc.assert(
    fc.asyncProperty(fc.oneof(...damaged), async ({ given, api }) => {
      if ((await readAndCheck(given, api))?.recognized) recognized++;
    }),
    { numRuns: RUNS },
  );
  // else nothing of what is behind the first look was tried
  expect(recognized).toBeGreaterThan(RUNS / 10);
});
