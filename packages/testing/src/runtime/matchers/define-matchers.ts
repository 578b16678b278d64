import { readError } from "@org/errors-client/runtime";
import type { TestApi } from "../define-test-api.js";
import { findCase } from "../find-case.js";
import { nearest } from "../nearest.js";
import { shortened } from "./describe-received.js";
import { checkExpected, type ExpectedError } from "./expected-error.js";
import { matchMembers } from "./match-members.js";
import type { MatcherContext, MatcherResult } from "./matcher-context.js";

/** For `expect.extend`, of vitest and of Jest. A type, because those take no interface. */
export type ErrorMatchers = {
  /**
   * Whether a value is an `ApiError` of this code, or of one that refines it: as its guard decides. Without a code: whether it is
   * one at all.
   *
   * @throws TypeError where the catalog has no such code, no error has such a member, or a promise came that nobody awaited.
   */
  toBeApiError(
    this: MatcherContext,
    received: unknown,
    code?: string,
    expected?: ExpectedError,
  ): MatcherResult;
  /**
   * Whether a response is what the API sends for this error: a client reads it as it reads the case of the code, with the same
   * status. Other than a guard, it does not take an error that refines it for it. The response stays readable.
   *
   * @throws TypeError where the API does not list the code, or no error has such a member.
   */
  toSendError(
    this: MatcherContext,
    received: Response,
    api: TestApi<unknown>,
    code: string,
    expected?: ExpectedError,
  ): Promise<MatcherResult>;
};

/** @param refinements of each code of the catalog those that refine it, separated by spaces */
export function defineMatchers(refinements: Readonly<Record<string, string>>): ErrorMatchers {
  return {
    toBeApiError(received, code, expected = {}) {
      if (received instanceof Promise) throw new TypeError("`toBeApiError` got a promise: await it first.");
      checkExpected(expected);
      const codes = code === undefined ? undefined : [code, ...refiningCodes(code, refinements)];
      const hint = this.utils.matcherHint(
        "toBeApiError",
        "received",
        code === undefined ? "" : quoted(code),
        {
          isNot: this.isNot,
        },
      );
      return matchMembers(received, { hint, codes, meant: meantBy(codes), expected }, this);
    },
    async toSendError(received, api, code, expected = {}) {
      checkExpected(expected);
      const { want } = findCase(api, code);
      const hint = this.utils.matcherHint("toSendError", "response", `${api.name}, ${quoted(code)}`, {
        isNot: this.isNot,
      });
      const told = want.code === code ? "" : `, which clients of ${api.name} read as ${quoted(want.code)}`;
      const meant = `${quoted(code)} (${want.status})${told}`;
      if (!isResponse(received)) {
        const came = `Received: no Response, but ${Object.prototype.toString.call(received)}`;
        return { pass: false, message: () => [hint, "", `Expected: ${meant}`, came].join("\n") };
      }
      const text = await received.clone().text();
      const error = await readError(received.clone(), api.client);
      const wanted = { status: want.status, recognized: want.recognized, ...expected } as ExpectedError;
      const result = matchMembers(error, { hint, codes: [want.code], meant, expected: wanted }, this);
      const sent = `Sent: ${received.status} ${shortened(text)}`;
      return { pass: result.pass, message: () => `${result.message()}\n\n${sent}` };
    },
  };
}

function refiningCodes(code: string, refinements: Readonly<Record<string, string>>): readonly string[] {
  const packed = Object.hasOwn(refinements, code) ? refinements[code] : undefined;
  if (packed !== undefined) return packed === "" ? [] : packed.split(" ");
  const near = nearest(code, Object.keys(refinements));
  const meant = near === undefined ? "" : ` Did you mean ${quoted(near)}?`;
  throw new TypeError(`The catalog has no error ${quoted(code)}.${meant}`);
}

function meantBy(codes: readonly string[] | undefined): string {
  if (codes === undefined) return "an ApiError";
  const [code = "", ...refining] = codes;
  return refining.length === 0
    ? quoted(code)
    : `${quoted(code)}, or what refines it: ${refining.map(quoted).join(", ")}`;
}

function quoted(text: string): string {
  return `"${text}"`;
}

function isResponse(value: unknown): value is Response {
  return typeof (value as Partial<Response> | null | undefined)?.clone === "function";
}
