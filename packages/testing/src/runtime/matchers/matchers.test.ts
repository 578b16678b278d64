import { readError } from "@org/errors-client/runtime";
import { ApiError } from "@org/errors-types/runtime";
import { expect as jestExpect } from "expect";
import { beforeAll, describe, expect, test, vi } from "vitest";
import "../../vitest.js";
import { disruptive, fanfare, org } from "../../gen/apis.js";
import { matchers } from "../../gen/matchers.js";
import { errorCase, errorCases } from "../error-case.js";
import { errorResponse } from "../error-response.js";

/** Jest colours its messages by itself, vitest where there is a terminal. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: what begins a colour
const plain = (text: string): string => text.replace(/\u001b\[\d+m/g, "");

beforeAll(async () => {
  vi.stubGlobal("expect", jestExpect);
  await import("../../jest.js");
  vi.unstubAllGlobals();
});

const expired = new ApiError({
  code: "token_expired",
  status: 401,
  details: { expiredAt: "2026-01-31T10:00:00Z" },
});
const invalid = new ApiError({
  code: "validation_failed",
  status: 422,
  fields: [
    { pointer: "/email", rule: "required", message: "Must be given." },
    { pointer: "/age", rule: "minimum", message: "Too young.", params: { minimum: 18 } },
  ],
});
const unknown = new ApiError({
  code: "not_found",
  status: 404,
  recognized: false,
  receivedCode: "thing_gone",
});
const malformed = new ApiError({ code: "not_found", status: 404, detailsValid: false });

/** Both have the same matchers. */
describe.each([
  ["vitest", expect],
  ["Jest", jestExpect as unknown as typeof expect],
] as const)("%s", (_, check) => {
  /** What is said where an expectation is not met. */
  const messageOf = async (call: () => unknown): Promise<string> => {
    try {
      await call();
    } catch (error) {
      return plain((error as Error).message);
    }
    throw new Error("The expectation was met.");
  };

  describe("toBeApiError", () => {
    test("is as a guard is: true for what refines the code, and for what was not recognized", () => {
      check(expired).toBeApiError();
      check(expired).toBeApiError("token_expired");
      check(expired).toBeApiError("unauthorized");
      check(unknown).toBeApiError("not_found");
      check(expired).not.toBeApiError("not_found");
      check(malformed).not.toBeApiError("not_found");
      check(malformed).toBeApiError("not_found", { detailsValid: false });
      for (const value of [null, undefined, 7, "not_found", new Error("no"), { code: "not_found" }])
        check(value).not.toBeApiError();
    });

    test("compares the members that are named", () => {
      check(expired).toBeApiError("token_expired", {
        status: 401,
        details: { expiredAt: check.stringMatching(/^2026/) },
      });
      check(invalid).toBeApiError("validation_failed", {
        fields: [{ pointer: "/email" }, { params: { minimum: 18 } }],
      });
      check(invalid).toBeApiError("validation_failed", {
        fields: check.arrayContaining([check.objectContaining({ pointer: "/age" })]),
      });
      check(invalid).not.toBeApiError("validation_failed", { fields: [{ pointer: "/email" }] });
      check(invalid).not.toBeApiError("validation_failed", {
        fields: [{ pointer: "/age" }, { pointer: "/email" }],
      });
      check(unknown).toBeApiError("not_found", { recognized: false, receivedCode: "thing_gone" });
      check(expired).not.toBeApiError("token_expired", { traceId: check.any(String) });
    });

    test("stands in the place of a value", () => {
      check({ error: expired, at: 1 }).toEqual({
        error: check.toBeApiError("unauthorized", { status: 401 }),
        at: 1,
      });
      check({ error: expired }).not.toEqual({ error: check.toBeApiError("not_found") });
      check([expired]).toEqual([check.not.toBeApiError("not_found")]);
    });

    test("refuses a promise, also behind not, where it would hold for nothing", () => {
      const unread = Promise.resolve(null);
      check(() => check(unread).toBeApiError("not_found")).toThrow(
        "`toBeApiError` got a promise: await it first.",
      );
      check(() => check(unread).not.toBeApiError()).toThrow("`toBeApiError` got a promise: await it first.");
    });

    test("says which code came", async () => {
      check(await messageOf(() => check(unknown).toBeApiError("unauthorized"))).toBe(
        'expect(received).toBeApiError("unauthorized")\n\n' +
          'Expected: "unauthorized", or what refines it: "invalid_token", "token_expired", "invalid_credentials"\n' +
          'Received: "not_found" (404, not recognized, received code "thing_gone")',
      );
    });

    test("says what differs, and nothing else", async () => {
      const wanted = { status: 401, details: { expiredAt: "2027" } };
      const message = await messageOf(() => check(expired).toBeApiError("token_expired", wanted));
      check(message).toContain('Expected: "token_expired", but details differs');
      check(message).toMatch(/- {5}"expiredAt": "2027",\n\+ {5}"expiredAt": "2026-01-31T10:00:00Z",/);
      check(message).not.toContain('"status"');
    });

    test("says what came that was not expected", async () => {
      check(await messageOf(() => check(expired).not.toBeApiError("unauthorized"))).toBe(
        'expect(received).not.toBeApiError("unauthorized")\n\n' +
          'Expected: not "unauthorized", or what refines it: "invalid_token", "token_expired", "invalid_credentials"\n' +
          'Received: "token_expired" (401, recognized)',
      );
      check(await messageOf(() => check(malformed).toBeApiError("not_found"))).toContain(
        "detailsValid is false",
      );
    });

    test.each([
      [null, "null: the response is no error, or nobody read it"],
      [
        new TypeError("fetch failed"),
        "no ApiError, but TypeError: fetch failed. `readFailure` of the client makes one",
      ],
      [new Response(null, { status: 404 }), "a Response with status 404: read it with `readError`"],
      [{ code: "not_found" }, 'no ApiError, but {"code":"not_found"}'],
      [undefined, "no ApiError, but undefined"],
    ])("says what to do with %s", async (value, hint) => {
      check(await messageOf(() => check(value).toBeApiError("not_found"))).toContain(hint);
    });

    test("refuses a code and a member that do not exist, whatever came, and however it was asked", async () => {
      const misspelt = () => check(expired).not.toBeApiError("token_expried");
      check(await messageOf(misspelt)).toBe(
        'The catalog has no error "token_expried". Did you mean "token_expired"?',
      );
      const member = () => check(null).not.toBeApiError("not_found", { detials: {} } as never);
      check(await messageOf(member)).toBe("An error has no member `detials`. Did you mean `details`?");
    });
  });

  describe("toSendError", () => {
    test("takes what the API sends, and leaves it readable", async () => {
      const response = errorResponse(fanfare, "rate_limited", { retryAfterMs: 7000 });
      await check(response).toSendError(fanfare, "rate_limited");
      await check(response).toSendError(fanfare, "rate_limited", { retryAfterMs: 7000 });
      check(await readError(response, fanfare.client)).toBeApiError("rate_limited");
    });

    test.each([...errorCases(disruptive), ...errorCases(org)])(
      "takes $name",
      async ({ api, code, response }) => {
        await check(response()).toSendError(api === "org" ? org : disruptive, code as "not_found");
      },
    );

    test("does not take what refines it, another API, or another status", async () => {
      const { response } = errorCase(fanfare, "token_expired");
      await check(response()).not.toSendError(fanfare, "unauthorized");
      await check(response()).not.toSendError(org, "token_expired");
      await check(new Response(await response().text(), { status: 403 })).not.toSendError(
        fanfare,
        "token_expired",
      );
      await check(Response.json({})).not.toSendError(fanfare, "token_expired");
    });

    test("says what was sent", async () => {
      const response = () => errorCase(fanfare, "conflict").response();
      const message = await messageOf(() => check(response()).toSendError(fanfare, "token_expired"));
      check(message).toContain(
        'toSendError(fanfare, "token_expired")\n\nExpected: "token_expired" (401)\nReceived: "conflict" (409, recognized)',
      );
      check(message).toMatch(/\n\nSent: 409 \{"error":"conflict"/);
      const read = await messageOf(() =>
        check(Response.json({ ok: true })).toSendError(disruptive, "concurrent_modification"),
      );
      check(read).toContain(
        '"concurrent_modification" (409), which clients of disruptive read as "conflict"',
      );
      check(read).toContain('Sent: 200 {"ok":true}');
      const none = await messageOf(() => check(expired).toSendError(fanfare, "token_expired"));
      check(none).toContain("Received: no Response, but [object Error]");
    });

    test("refuses a code that the API does not send", async () => {
      const call = () => check(Response.json({})).not.toSendError(disruptive, "token_expired" as "conflict");
      check(await messageOf(call)).toMatch(/^disruptive sends no error `token_expired`/);
    });
  });
});

test("a catalog of one's own extends `expect` by its own matchers", () => {
  expect(Object.keys(matchers)).toEqual(["toBeApiError", "toSendError"]);
});
