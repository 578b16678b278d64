import { describe, expect, test } from "vitest";
import { elements, inside, unlessEmpty } from "./element-pieces.js";
import { spread } from "./spread.js";
import { camel, kebab, lower, pascal, upper } from "./text-case.js";
import { toNumber, toText } from "./text-number.js";
import { braces, concat, optional, optionalText } from "./text-pieces.js";
import { wireCode, wireRule } from "./wire-name.js";

test("optional", () => {
  expect(optional(',"a":', "1")).toBe(',"a":1');
  expect(optional(',"a":', 0)).toBe(',"a":0');
  expect(optional(',"a":', undefined)).toBe("");
});

test("optionalText", () => {
  expect(optionalText(',"a":"', "x")).toBe(',"a":"x"');
  expect(optionalText(',"a":"', "")).toBe(',"a":""');
  expect(optionalText(',"a":"', 'say "x"\n')).toBe(',"a":"say \\"x\\"\\n"');
  expect(optionalText(',"a":"', undefined)).toBe("");
  expect(optionalText(',"a":"', 1 as never)).toBe("");
});

test("braces", () => {
  expect(braces("")).toBe("{}");
  expect(braces(',"a":1,"b":2')).toBe('{"a":1,"b":2}');
});

test("concat", () => {
  expect(concat("a", 1, "b")).toBe("a1b");
  expect(concat("a", undefined, "b")).toBeUndefined();
  expect(concat()).toBe("");
});

test("inside", () => {
  expect(inside(undefined)).toBe("");
  expect(inside("{}")).toBe("");
  expect(inside('{"a":1,"b":{}}')).toBe(',"a":1,"b":{}');
});

test("elements", () => {
  expect(elements()).toBeUndefined();
  expect(elements(undefined, undefined)).toBeUndefined();
  expect(elements('"a"', undefined, 1)).toBe('["a",1]');
});

describe("spread", () => {
  test.each<[string, Record<string, unknown>, string[], string]>([
    ["nothing", {}, [], ""],
    ["all", { a: 1, b: "x" }, [], ',"a":1,"b":"x"'],
    ["not what the template names", { a: 1, status: 2 }, ["status"], ',"a":1'],
    ["not what cannot be written", { a: undefined, b: () => 1, c: 1n }, [], ',"c":"1"'],
    ["any key", JSON.parse('{"__proto__":1,"a\\"b":2}'), [], ',"__proto__":1,"a\\"b":2'],
    [
      "not what throws",
      {
        a: 1,
        get b(): number {
          throw new Error();
        },
      },
      [],
      ',"a":1',
    ],
  ])("%s", (_, members, named, text) => {
    expect(spread(named)(members)).toBe(text);
  });

  test("not what is inherited", () => {
    expect(spread([])(Object.create({ a: 1 }, { b: { value: 2, enumerable: true } }))).toBe(',"b":2');
  });

  test("survives a revoked proxy and undefined", () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    expect(spread([])(proxy)).toBe("");
    expect(spread([])(undefined)).toBe("");
  });
});

test("unlessEmpty", () => {
  expect(unlessEmpty({})).toBeUndefined();
  expect(unlessEmpty({ a: 1 })).toEqual({ a: 1 });
});

test.each([
  [lower, "Bad Request", "bad request"],
  [upper, "token_expired", "TOKEN_EXPIRED"],
  [camel, "token_expired", "tokenExpired"],
  [pascal, "token_expired", "TokenExpired"],
  [kebab, "token_expired", "token-expired"],
])("a case codec keeps what is absent absent", (codec, text, spelled) => {
  expect(codec(text)).toBe(spelled);
  expect(codec(undefined)).toBeUndefined();
});

test.each<[unknown, number | undefined]>([
  ["42", 42],
  ["-1.5e3", -1500],
  [7, 7],
  ["", undefined],
  ["0x10", undefined],
  ["1 ", undefined],
  ["1e999", undefined],
  [Number.NaN, undefined],
  [true, undefined],
  [undefined, undefined],
])("toNumber(%j) = %j", (value, number) => {
  expect(toNumber(value)).toBe(number);
});

test.each<[unknown, string | undefined]>([
  ["a", "a"],
  [1.5, "1.5"],
  [false, "false"],
  [1n, "1"],
  [Number.NaN, undefined],
  [null, undefined],
  [{}, undefined],
  [undefined, undefined],
])("toText(%s) = %j", (value, text) => {
  expect(toText(value)).toBe(text);
});

describe("names on the wire", () => {
  test("an alias is written as it is", () => {
    expect(wireCode({ code: "rate_limited", alias: "Slow down" }, upper)).toBe("Slow down");
    expect(wireCode({ code: "rate_limited", alias: 1015 }, upper)).toBe(1015);
    expect(wireRule({ rule: "required", alias: "missing" }, upper)).toBe("missing");
  });

  test("else the name goes through the codecs", () => {
    expect(wireCode({ code: "rate_limited", alias: undefined })).toBe("rate_limited");
    expect(wireCode({ code: "rate_limited", alias: undefined }, upper)).toBe("RATE_LIMITED");
    expect(wireRule({ rule: "min_length", alias: undefined }, camel)).toBe("minLength");
    expect(wireRule({ rule: undefined, alias: undefined }, camel)).toBeUndefined();
    expect(wireRule(undefined, camel)).toBeUndefined();
  });
});
