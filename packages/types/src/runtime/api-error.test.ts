import { describe, expect, it } from "vitest";
import { brand } from "./brand.js";
import { ApiError, type ApiErrorInit } from "./index.js";

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
  attempts: 3,
  stopped: "attempts",
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

describe("fromJSON", () => {
  it("makes the same error again of what went through JSON", () => {
    const { cause: _, ...data } = everything;
    const error = new ApiError(everything);
    const copy = ApiError.fromJSON(JSON.parse(JSON.stringify(error)));
    expect(copy).toBeInstanceOf(ApiError);
    expect(copy?.toJSON()).toEqual(data);
  });

  it("leaves out what has the wrong type, and what is not of an error", () => {
    const data = {
      code: "a",
      status: 400,
      recognized: true,
      title: 1,
      fields: {},
      details: [],
      retry: { strategy: "soon" },
      stack: "x",
    };
    expect(ApiError.fromJSON({ ...data, retryAfterMs: "1", name: "evil", cause: "c" })?.toJSON()).toEqual(
      new ApiError({ code: "a", status: 400 }).toJSON(),
    );
  });

  it("gives what its types promise, whoever wrote the data", () => {
    const data = { code: "a", status: 400, recognized: false };
    const fields = [
      null,
      "x",
      {},
      { pointer: 1 },
      { pointer: "/a", rule: 7, message: "m", params: [], more: 1 },
    ];
    expect(ApiError.fromJSON({ ...data, fields })?.fields).toEqual([{ pointer: "/a", message: "m" }]);
    for (const retry of [
      { strategy: "backoff" },
      { strategy: "backoff", minDelayMs: "1" },
      { strategy: "backoff", minDelayMs: Number.NaN },
      { strategy: "eventually", minDelayMs: 1000 },
    ]) {
      expect(ApiError.fromJSON({ ...data, retry })?.retry).toEqual({ strategy: "never" });
    }
    const eventually = { strategy: "eventually", minDelayMs: 1000, windowMs: 10_000 } as const;
    expect(ApiError.fromJSON({ ...data, retry: eventually })?.retry).toEqual(eventually);
    expect(ApiError.fromJSON({ ...data, retryAfterMs: Number.NaN })?.retryAfterMs).toBeUndefined();
  });

  it("takes names of prototypes for plain data", () => {
    const text = `{"code":"__proto__","status":400,"recognized":true,"__proto__":{"title":"evil"},
      "details":{"__proto__":{"polluted":true},"constructor":1}}`;
    const error = ApiError.fromJSON(JSON.parse(text));
    expect(error?.code).toBe("__proto__");
    expect(error?.title).toBeUndefined();
    expect(JSON.stringify(error?.details)).toBe('{"__proto__":{"polluted":true},"constructor":1}');
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it.each([
    ["null", null],
    ["a text", "not_found"],
    ["a list", []],
    ["no status", { code: "a", recognized: true }],
    ["no code", { status: 400, recognized: true }],
    ["nothing that says whether it was recognized", { code: "ERR_BAD_REQUEST", status: 404 }],
    ["a code that is no text", { code: 1, status: 400, recognized: true }],
    ["a status that is no number", { code: "a", status: Number.NaN, recognized: true }],
    [
      "a getter that throws",
      {
        status: 400,
        recognized: true,
        get code() {
          throw new Error("no");
        },
      },
    ],
  ])("%s is no error", (_, data) => {
    expect(ApiError.fromJSON(data)).toBeUndefined();
  });
});

describe("from", () => {
  it("keeps what is an error of the contract", () => {
    const error = new ApiError({ code: "conflict", status: 409 });
    expect(ApiError.from(error)).toBe(error);
    expect(ApiError.from({ ...error.toJSON() }).toJSON()).toEqual(error.toJSON());
  });

  it.each([
    ["a text"],
    [null],
    [undefined],
    [new Error("a")],
    [Symbol("a")],
    [
      Object.assign(new Error("Request failed"), {
        name: "AxiosError",
        code: "ERR_BAD_REQUEST",
        status: 404,
      }),
    ],
  ])("%o becomes the cause", (value) => {
    const error = ApiError.from(value);
    expect(error).toMatchObject({ code: "unexpected_failure", status: 0, recognized: false });
    expect(error.cause).toBe(value);
  });
});
