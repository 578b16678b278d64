import { runInNewContext } from "node:vm";

function fail(): never {
  throw new Error("SECRET");
}

function revoked(target: object): object {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
}

/** An object whose every operation throws. */
function trap(target: object): object {
  const handler = new Proxy({}, { get: () => fail });
  return new Proxy(target, handler);
}

function cycle(): object {
  const value: Record<string, unknown> = { a: 1 };
  value.self = [value];
  return value;
}

/** Deeper than any stack. */
function nested(wrap: (inner: unknown) => unknown): unknown {
  let value: unknown = "deep";
  for (let level = 0; level < 100_000; level++) value = wrap(value);
  return value;
}

/** What knows more of itself than it tells. */
class Account {
  readonly #password = "SECRET";
  readonly name = "ada";
  get password(): string {
    return this.#password;
  }
}

/** Everything that code which walks unknown data has been seen to fail on, by name. */
export function hostileValues(): Readonly<Record<string, unknown>> {
  return {
    undefined: undefined,
    null: null,
    "an empty text": "",
    "a text of 10 MB": "x".repeat(10_000_000),
    "a lone surrogate": "\ud800",
    "control characters": "\u0000\r\nSet-Cookie: a=b\u001b[31m",
    NaN: Number.NaN,
    Infinity: Number.POSITIVE_INFINITY,
    "a huge number": 1e308,
    "a negative number": -1,
    "a BigInt": 10n ** 30n,
    "a symbol": Symbol("s"),
    "a function": () => 1,
    "a class": class {},
    "a Date": new Date(0),
    "an invalid Date": new Date(Number.NaN),
    "a Map": new Map([["a", 1]]),
    "a cycle": cycle(),
    "a throwing getter": {
      a: 1,
      get b(): unknown {
        return fail();
      },
    },
    "a throwing toJSON": { toJSON: fail },
    "a toJSON that gives itself": {
      a: 1,
      toJSON(): unknown {
        return this;
      },
    },
    "a toJSON that gives 10 MB": { toJSON: () => ({ text: "x".repeat(10_000_000) }) },
    "a throwing toString": { toString: fail, valueOf: fail, [Symbol.toPrimitive]: fail },
    "a throwing toStringTag": Object.create({}, { [Symbol.toStringTag]: { get: fail } }),
    "a proxy that throws": trap({}),
    "a proxy of an array that throws": trap([]),
    "a revoked proxy": revoked({}),
    "a revoked proxy of an array": revoked([]),
    "__proto__ as a key": JSON.parse(
      '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}',
    ),
    "no prototype": Object.create(null),
    "an Error": Object.assign(new Error("SECRET"), { detail: "SECRET", query: "SECRET" }),
    "an Error of another realm": runInNewContext('Object.assign(new Error("SECRET"), { detail: "SECRET" })'),
    "an Error behind a proxy": new Proxy(Object.assign(new Error("SECRET"), { detail: "SECRET" }), {}),
    "several Errors": new AggregateError([new Error("SECRET")], "SECRET"),
    "an array with holes": Object.assign(new Array(3), { 1: 1 }),
    "a huge sparse array": new Array(2 ** 32 - 1),
    "an array of odd things": [null, 1n, Symbol("s"), trap({}), revoked([]), [[[]]]],
    "objects in objects": nested((value) => ({ value })),
    "arrays in arrays": nested((value) => [value]),
    "an instance of a class": new Account(),
    "a Set": new Set(["SECRET"]),
    "a WeakMap": new WeakMap(),
    "a RegExp": /a/g,
    "a boxed text": new String("boxed"),
    "a symbol as a key": { [Symbol("key")]: 1 },
    "a promise": Promise.resolve(1),
    "a buffer": new Uint8Array(4),
    "a buffer of 10 MB": Buffer.alloc(10_000_000),
    "numbers of 10 MB": new Float64Array(1_250_000),
    "large integers": new BigInt64Array(2),
    "a thenable": JSON.parse('{"then":1}'),
  };
}
