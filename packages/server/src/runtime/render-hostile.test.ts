import { ApiError } from "@org/errors-types/runtime";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { apis } from "../testing/apis.js";
import { fitsDialect } from "../testing/body-shapes.js";
import { hostileValues } from "../testing/hostile-values.js";
import type { Api } from "./api.js";
import { type RenderedError, renderError } from "./render-error.js";

const MEMBERS = [
  "code",
  "status",
  "title",
  "type",
  "help",
  "detail",
  "instance",
  "traceId",
  "retryAfterMs",
  "fields",
  "details",
];

function check({ body, headers }: RenderedError, api: Api): void {
  expect(headers["content-type"]).toBe(api.dialect.mediaType);
  expect(fitsDialect(api.name, JSON.parse(body))).toBe(true);
  expect(body).not.toMatch(/\p{Surrogate}/u);
  expect(body).not.toContain("SECRET");
  expect(Buffer.byteLength(body)).toBeLessThanOrEqual(1 << 20);
  for (const value of Object.values(headers)) expect(value).toMatch(/^[ -~]*$/);
}

/** The same error as plain members, as an instance, and behind a getter and a proxy. */
function forms(members: Record<string, unknown>): unknown[] {
  const instance = Object.assign(new ApiError({ code: "not_found", status: 404 }), members);
  return [members, instance, new Proxy(instance, {})];
}

function withHostile(member: string, value: unknown): Record<string, unknown> {
  return { code: "validation_failed", status: 422, detail: "d", [member]: value };
}

describe.each(Object.entries(hostileValues()))("%s", (_, value) => {
  test("thrown", () => {
    for (const api of Object.values(apis)) check(renderError(value, api), api);
  });

  test("as any member", () => {
    for (const api of Object.values(apis)) {
      for (const member of MEMBERS) {
        for (const error of forms(withHostile(member, value))) check(renderError(error, api), api);
      }
    }
  });

  test("as a member of the details, of a field and of its params", () => {
    const field = { pointer: "/a", rule: "required", message: "m", params: {} };
    const details = { value, list: [value], schemaPath: value };
    const fields = [
      { ...field, params: { value } },
      { ...field, params: value },
      ...["pointer", "rule", "message"].map((name) => ({ ...field, [name]: value })),
      value,
    ];
    for (const api of Object.values(apis)) {
      for (const one of fields) {
        const members = { code: "validation_failed", status: 422, details, fields: [one, field] };
        check(renderError(members, api), api);
      }
    }
  });

  test("as a trace id or limit of the caller", () => {
    for (const api of Object.values(apis)) {
      const rendered = renderError("x", api, { traceId: value as string });
      expect(rendered.status).toBe(500);
      expect(() => renderError("x", api, { maxBytes: value as number })).not.toThrow();
    }
  });
});

describe("an error that throws when it is looked at", () => {
  const fail = (): never => {
    throw new Error("SECRET");
  };

  test.each(MEMBERS)("keeps what else it has: %s", (member) => {
    const error = new ApiError({
      code: "not_found",
      status: 404,
      detail: "Gone.",
      traceId: "t",
      fields: [{ pointer: "/a", message: "m" }],
      details: { a: 1 },
    });
    Object.defineProperty(error, member, { get: fail, enumerable: true });
    const rendered = renderError(error, apis.org!);
    check(rendered, apis.org!);
    const body = JSON.parse(rendered.body);
    const whole = {
      type: "https://errors.example.org/not_found",
      title: "Not Found",
      status: 404,
      detail: "Gone.",
      traceId: "t",
      errors: { a: ["m"] },
      code: "not_found",
      a: 1,
    };
    const without: Record<string, string> = {
      detail: "detail",
      traceId: "traceId",
      fields: "errors",
      details: "a",
    };
    if (member === "code") expect(rendered.code).toBe("internal_error");
    else
      expect({ ...whole, [without[member] ?? "x"]: undefined }).toEqual({
        ...body,
        [without[member] ?? "x"]: undefined,
      });
  });

  test("in its details or fields", () => {
    const details = {
      a: 1,
      get b(): unknown {
        return fail();
      },
    };
    const fields = [
      { pointer: "/a", message: "m" },
      {
        pointer: "/b",
        get message(): string {
          return fail();
        },
      },
    ];
    const { body } = renderError({ code: "not_found", details, fields }, apis.org!);
    expect(JSON.parse(body)).toMatchObject({ code: "not_found", a: 1, errors: { a: ["m"] } });
  });
});

test("an Error in the place of data gives nothing away, also where another member throws", () => {
  const secret = Object.assign(new Error("SECRET"), { pointer: "/a", detail: "SECRET" });
  const value = [secret, { pointer: "/b", message: "m", params: secret }];
  const error = { code: "validation_failed", fields: value, details: secret };
  const throwing = Object.defineProperty({ ...error }, "instance", {
    get: () => {
      throw secret;
    },
  });
  for (const api of Object.values(apis)) {
    for (const one of [error, throwing]) check(renderError(one, api), api);
  }
});

test("whatever is in an error, the body is one of the dialect", () => {
  const anything = fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withNullPrototype: true,
    withSparseArray: true,
    withTypedArray: true,
    withUnicodeString: true,
  } as never);
  const members = fc.record(Object.fromEntries(MEMBERS.map((name) => [name, anything])), {
    requiredKeys: [],
  });
  const code = fc.constantFrom("not_found", "validation_failed", "rate_limited", "token_expired_long_ago");
  fc.assert(
    fc.property(members, code, fc.constantFrom(...Object.values(apis)), (given, listed, api) => {
      for (const error of [given, ...forms({ ...given, code: listed })]) check(renderError(error, api), api);
    }),
    { numRuns: 500 },
  );
});
