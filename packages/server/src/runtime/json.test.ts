import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { hostileValues } from "../testing/hostile-values.js";
import { json } from "./json.js";

const plain = fc.jsonValue({ stringUnit: "binary" });

describe("plain data", () => {
  test("is written as JSON.stringify writes it", () => {
    fc.assert(
      fc.property(plain, (value) => json(value) === JSON.stringify(value)),
      { numRuns: 1_000 },
    );
  });

  test("with undefined members, symbols, functions and sparse arrays too", () => {
    const value = {
      a: undefined,
      b: [undefined, () => 1, Symbol("s")],
      c: () => 1,
      [Symbol("d")]: 1,
      e: new Array(3),
    };
    expect(json(value)).toBe(JSON.stringify(value));
  });

  test("keys are data, whatever their name", () => {
    const text = '{"__proto__":{"a":1},"constructor":1,"toJSON":"x","":0,"\\ud800":2,"a\\"b":3}';
    expect(json(JSON.parse(text))).toBe(text);
  });
});

const money = { cents: 5, toJSON: (key: string) => `${key}: 5` };

const cyclic: Record<string, unknown> = { a: 1 };
cyclic.self = cyclic;
cyclic.list = [cyclic, 2];

const shared = { a: 1 };

describe("other data", () => {
  test.each<[string, unknown, string | undefined]>([
    ["undefined", undefined, undefined],
    ["a function", () => 1, undefined],
    ["a symbol", Symbol("x"), undefined],
    ["NaN", Number.NaN, "null"],
    ["-0", -0, "0"],
    ["a BigInt", 12345678901234567890n, '"12345678901234567890"'],
    ["a BigInt inside", { a: [1n] }, '{"a":["1"]}'],
    ["a Date", new Date(0), '"1970-01-01T00:00:00.000Z"'],
    ["an invalid Date", new Date(Number.NaN), "null"],
    ["toJSON", { price: money }, '{"price":"price: 5"}'],
    ["a throwing toJSON", { a: 1, b: { toJSON: () => fail() } }, '{"a":1}'],
    ["toJSON that gives itself", { toJSON: () => ({ toJSON: () => 1, a: 1 }) }, '{"a":1}'],
    [
      "a throwing getter",
      {
        a: 1,
        get b(): number {
          return fail();
        },
      },
      '{"a":1}',
    ],
    ["a cycle", cyclic, '{"a":1,"list":[null,2]}'],
    ["the same object twice", [shared, shared], '[{"a":1},{"a":1}]'],
    ["an Error", new Error("secret"), undefined],
    ["an Error inside", { a: Object.assign(new Error("x"), { detail: "secret" }) }, "{}"],
    ["an Error with toJSON", [Object.assign(new Error("x"), { toJSON: () => "secret" })], "[null]"],
    ["boxed values", [new String("a"), new Number(1), new Boolean(false)], '["a",1,false]'],
    ["a Map", new Map([[1, 2]]), "{}"],
    ["bytes", { a: Buffer.from("ab"), b: [new Uint8Array(2)], c: 1 }, '{"b":[null],"c":1}'],
    ["a URL", new URL("https://a.example/b"), '"https://a.example/b"'],
    ["no prototype", Object.assign(Object.create(null), { a: 1 }), '{"a":1}'],
  ])("%s", (_, value, text) => {
    expect(json(value)).toBe(text);
  });

  test("deeper than 48 levels is left out", () => {
    let value: unknown = "deep";
    for (let level = 0; level < 100_000; level++) value = { value };
    const text = json(value)!;
    expect(text).toBe(`${'{"value":'.repeat(47)}{}${"}".repeat(47)}`);
  });

  test.each<[string, () => unknown]>([
    ["an array of length 2³²−1", () => new Array(2 ** 32 - 1)],
    ["shared references that multiply", () => multiplied(40)],
    ["texts that multiply", () => Array(100).fill("x".repeat(1 << 20))],
  ])("%s is too large", (_, make) => {
    expect(json(make())).toBeUndefined();
  });

  test.each(Object.entries(hostileValues()))("survives %s", (_, value) => {
    for (const each of [value, { value }, [value]]) {
      const text = json(each);
      if (text !== undefined) JSON.parse(text);
    }
  });
});

function fail(): never {
  throw new Error("secret");
}

function multiplied(times: number): unknown {
  let value: unknown = 1;
  for (let level = 0; level < times; level++) value = [value, value];
  return value;
}
