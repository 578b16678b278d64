import { readError } from "@org/errors-client/runtime";
import { describe, expect, test, vi } from "vitest";
import * as apis from "../gen/apis.js";
import { errorCase, errorCases } from "./error-case.js";

const { disruptive, fanfare, org } = apis;

describe.each(Object.values(apis))(
  "what a client reads of the responses of $name is what its cases want",
  (api) => {
    test.each(errorCases(api))("$name", async ({ response, want, status }) => {
      expect(response().status).toBe(status);
      expect(await readError<unknown>(response(), api.client)).toStrictEqual(want);
    });
  },
);

test("a case has the response as parts, and a new one each time", async () => {
  const { name, api, code, headers, body, response } = errorCase(fanfare, "token_expired");
  expect({ name, api, code, headers }).toEqual({
    name: "fanfare · token_expired",
    api: "fanfare",
    code: "token_expired",
    headers: { "content-type": "application/json" },
  });
  expect(await response().text()).toBe(body);
  expect(await response().json()).toEqual(JSON.parse(body));
});

test("of what a dialect cannot tell apart, another code is wanted", () => {
  expect(errorCase(disruptive, "concurrent_modification")).toMatchObject({
    code: "concurrent_modification",
    want: { code: "conflict" },
  });
});

test("a code or an example that is not there is named, with what was probably meant", () => {
  expect(() => errorCase(fanfare, "token_expried" as "token_expired")).toThrow(
    "fanfare sends no error `token_expried`; did you mean `token_expired`?",
  );
  expect(() => errorCase(disruptive, "constructor" as "conflict")).toThrow(
    /^disruptive sends no error `constructor`\. It sends: /,
  );
  expect(() => errorCase(fanfare, "token_expired", 7)).toThrow(
    /^`token_expired` of fanfare has no example 7\. There are: 0/,
  );
});

test("the API of a client has no cases, and its name does not tell", () => {
  expect(() => errorCases(fanfare.client as never)).toThrow(/^Expected is an API of the testing kit/);
});

test("a wait that is a point in time would be one of now", () => {
  vi.useFakeTimers({ toFake: ["Date"], now: 0 });
  expect(errorCase(org, "rate_limited").response().headers.get("retry-after")).toBe("1");
  vi.useRealTimers();
});
