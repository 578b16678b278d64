import { type ApiError, readError } from "@org/errors-client";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { APIS, type ApiName } from "./apis.js";
import { expectUnharmed, watchRejections } from "./survival.js";

// Names that mean something to JavaScript, in bodies that the APIs do read: as members beside the others, as code, and in
// the places where a body has names of its own.

let unwatch: () => void;
beforeAll(() => {
  unwatch = watchRejections();
});
afterEach(expectUnharmed);
afterAll(() => unwatch());

const TRAPS = [
  `"__proto__":{"polluted":true,"code":"forbidden"}`,
  `"\\u005f_proto__":{"polluted":true}`,
  `"constructor":{"prototype":{"polluted":true}}`,
  `"then":"x","toJSON":"x","toString":1,"valueOf":1,"hasOwnProperty":1`,
  `"name":"evil","message":1,"stack":"evil","cause":"evil"`,
];

/** Bodies of a conflict, or of what comes next to it, without the last brace. */
const BODIES: Readonly<Record<ApiName, string>> = {
  neowit: `{"reason":"D","status":"conflict"`,
  workspaces: `{"status":409,"message":"D"`,
  softwareone: `{"type":"about:blank","title":"T","detail":"D","status":409`,
  disruptive: `{"error":"D","code":409`,
  fanfare: `{"error":"conflict","message":"D"`,
  org: `{"type":"about:blank","title":"T","detail":"D","status":409,"code":"conflict"`,
};

/** Before the others, so that the last one of two counts where a trap has the name of a member. */
const withTrap = (body: string, trap: string): string => body.replace("{", `{${trap},`);

const send = (body: string): Response =>
  new Response(body, { status: 409, headers: { "content-type": "application/json" } });

describe.each(APIS)("%s", (name, api) => {
  test.each(TRAPS)("with %s", async (trap) => {
    const plain = await readError(send(`${BODIES[name]}}`), api);
    const error = (await readError(send(`${withTrap(BODIES[name], trap)}}`), api)) as ApiError;
    const { details, ...members } = error.toJSON();
    expect(members).toEqual(plain?.toJSON());
    expect(error).toMatchObject({ name: "ApiError", message: "D" });
    expect([Object.hasOwn(error, "cause"), error.stack?.includes("evil")]).toEqual([false, false]);
    expect(Object.getPrototypeOf(details ?? {})).toBe(Object.prototype);
    expect(await error).toBe(error);
  });

  test.each(["__proto__", "constructor", "toString", "then", "valueOf"])("with the code %s", async (code) => {
    const body = BODIES[name].replace('"conflict"', JSON.stringify(code));
    const error = await readError(send(`${body}}`), api);
    expect(error?.status).toBe(409);
    if (error?.receivedCode !== undefined)
      expect(error).toMatchObject({ receivedCode: code, recognized: false });
  });
});

test("details are data, whatever they are called", async () => {
  const org = APIS.find(([name]) => name === "org")![1];
  const error = await readError(send(`${BODIES.org},"__proto__":{"polluted":true},"then":1}`), org);
  expect(JSON.stringify(error?.details)).toBe('{"__proto__":{"polluted":true},"then":1}');
});

test.each(["__proto__", "constructor", "toString"])("a field may be called %s", async (path) => {
  const org = APIS.find(([name]) => name === "org")![1];
  const error = await readError(send(`${BODIES.org},"errors":{"${path}":["Wrong."]}}`), org);
  expect(error?.fields).toEqual([{ pointer: `/${path}`, message: "Wrong." }]);
});
