import { afterEach, describe, expect, test } from "vitest";
import { withoutFrames, withoutStack } from "./without-stack.js";

const limits = Error as { stackTraceLimit?: number | undefined };
const limit = limits.stackTraceLimit;

afterEach(() => {
  limits.stackTraceLimit = limit;
});

describe("an error without a stack", () => {
  test.each([
    ["m", "TypeError: m"],
    ["", "TypeError"],
  ])("of the message %j says %s", (message, stack) => {
    expect(withoutStack(() => new TypeError(message)).stack).toBe(stack);
    expect(limits.stackTraceLimit).toBe(limit);
  });

  test("is what a function makes of its arguments", () => {
    const make = (message: string, name: string): Error => Object.assign(new Error(message), { name });
    expect(withoutStack(make, "m", "N").stack).toBe("N: m");
  });

  test("leaves the limit alone where making it throws", () => {
    const make = (): Error => {
      throw new Error("no");
    };
    expect(() => withoutStack(make)).toThrow("no");
    expect(limits.stackTraceLimit).toBe(limit);
  });

  test.each([
    [0, "Error: m"],
    [undefined, undefined],
  ])("is what the engine makes where the limit is %s already", (none, stack) => {
    limits.stackTraceLimit = none;
    expect(withoutStack(() => new Error("m")).stack).toBe(stack);
    expect(limits.stackTraceLimit).toBe(none);
  });

  test.each<[string, PropertyDescriptor]>([
    ["may only be read", { value: 10, writable: false }],
    ["has a getter only", { get: () => 10 }],
  ])("is what the engine makes where the limit %s", (_, descriptor) => {
    Object.defineProperty(Error, "stackTraceLimit", { ...descriptor, configurable: true });
    try {
      expect(withoutStack(() => new TypeError("m")).message).toBe("m");
      expect(withoutFrames(() => new TypeError("m")).message).toBe("m");
    } finally {
      Object.defineProperty(Error, "stackTraceLimit", {
        value: limit,
        writable: true,
        enumerable: true,
        configurable: true,
      });
    }
  });

  test("may have no stack at all", () => {
    expect(withoutFrames(() => new Error("m")).stack).toBeUndefined();
  });
});
