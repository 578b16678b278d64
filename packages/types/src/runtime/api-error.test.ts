import { describe, expect, it } from "vitest";
import { ApiError, type ApiErrorInit } from "./api-error.js";
import { brand } from "./brand.js";

const everything: Required<ApiErrorInit> = {
  code: "quota_exceeded",
  status: 429,
  recognized: false,
  receivedCode: "QUOTA",
  title: "Quota exceeded",
  detail: "The limit of 5 is used up.",
  type: "https://errors.example.org/quota_exceeded",
  instance: "/orders/7",
  traceId: "4bf92f35",
  help: "https://docs.example.org/quota",
  retryAfterMs: 0,
  fields: [{ pointer: "/size", rule: "max" }],
  details: { limit: 5 },
  detailsValid: false,
  retry: { strategy: "backoff", minDelayMs: 1000 },
  snippet: "<html>",
  truncated: true,
  cause: new Error("secret"),
};

describe("a new ApiError", () => {
  it("is an Error with every member it was given", () => {
    const error = new ApiError(everything);
    expect(error).toBeInstanceOf(Error);
    expect(error).toMatchObject(everything);
    expect(error.name).toBe("ApiError");
    expect(error.stack).toContain("api-error.test");
  });

  it("owns nothing but what it was given", () => {
    const error = new ApiError({ code: "conflict", status: 409, detail: undefined, details: undefined });
    expect(Object.keys(error)).toEqual(["code", "status"]);
    expect("cause" in error).toBe(false);
  });

  it("has defaults for what is always there", () => {
    const error = new ApiError({ code: "conflict", status: 409 });
    expect(error).toMatchObject({ recognized: true, detailsValid: true, retry: { strategy: "never" } });
    expect(error.details.anything).toBeUndefined();
    expect(error.fields).toEqual([]);
    expect(Object.isFrozen(error.details) && Object.isFrozen(error.fields)).toBe(true);
    expect(Object.isFrozen(error.retry)).toBe(true);
  });

  it("does not show its defaults to those who walk its members", () => {
    const seen: string[] = [];
    for (const name in new ApiError({ code: "conflict", status: 409 })) seen.push(name);
    expect(seen).toEqual(["code", "status"]);
  });

  it("keeps its cause out of sight", () => {
    const error = new ApiError(everything);
    expect(error.cause).toBe(everything.cause);
    expect(Object.keys(error)).not.toContain("cause");
  });

  it.each<[string, ApiErrorInit, string]>([
    ["the detail", { code: "a", status: 400, title: "T", detail: "D" }, "D"],
    ["the title", { code: "a", status: 400, title: "T" }, "T"],
    ["the code", { code: "a", status: 400 }, "a"],
    ["an empty detail", { code: "a", status: 400, title: "T", detail: "" }, ""],
  ])("says %s", (_, init, message) => {
    expect(new ApiError(init).message).toBe(message);
  });

  it("takes no member that is not its own", () => {
    const evil = { code: "a", status: 400, name: "evil", message: "evil", stack: "evil", toString: "evil" };
    const error = new ApiError(evil);
    expect(String(error)).toBe("ApiError: a");
    expect(error.stack).not.toBe("evil");
  });
});

describe("toJSON", () => {
  it("gives what is data, and neither stack nor cause", () => {
    const { cause, ...data } = everything;
    const error = new ApiError(everything);
    expect(error.cause).toBe(cause);
    expect(JSON.parse(JSON.stringify(error))).toEqual(data);
  });

  it("leaves out defaults that say nothing", () => {
    expect(new ApiError({ code: "conflict", status: 409 }).toJSON()).toEqual({
      code: "conflict",
      status: 409,
      recognized: true,
      retry: { strategy: "never" },
    });
  });

  it("makes the same error again", () => {
    const data = new ApiError(everything).toJSON();
    expect(new ApiError(JSON.parse(JSON.stringify(data))).toJSON()).toEqual(data);
  });

  it("sees constants that stand on a prototype", () => {
    const constants = Object.create(ApiError.prototype, { title: { value: "Conflict" } });
    const error = Object.setPrototypeOf(
      new ApiError({ code: "conflict", status: 409 }),
      constants,
    ) as ApiError;
    expect(error.toJSON().title).toBe("Conflict");
  });
});

describe("ApiError.is", () => {
  const { proxy: revoked, revoke } = Proxy.revocable({}, {});
  revoke();
  const throwing = new Proxy(
    {},
    {
      get() {
        throw new Error("no");
      },
    },
  );

  it.each<[string, unknown, boolean]>([
    ["an ApiError", new ApiError({ code: "a", status: 400 }), true],
    ["one of another copy of the class", { [Symbol.for("@org/errors/ApiError")]: true }, true],
    ["something built on its prototype", Object.create(ApiError.prototype), true],
    ["an Error", new Error("a"), false],
    ["its look-alike", { code: "a", status: 400, name: "ApiError" }, false],
    ["a brand that is only truthy", { [brand]: 1 }, false],
    ["undefined", undefined, false],
    ["null", null, false],
    ["a text", "ApiError", false],
    ["a number", 0, false],
    ["a proxy that throws", throwing, false],
    ["a revoked proxy", revoked, false],
  ])("%s", (_, value, expected) => {
    expect(ApiError.is(value)).toBe(expected);
  });
});
