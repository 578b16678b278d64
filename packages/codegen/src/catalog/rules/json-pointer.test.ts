import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { asJsonPointer, isJsonPointer } from "./json-pointer.js";

describe("isJsonPointer", () => {
  it.each([
    ["", true],
    ["/", true],
    ["/user/email", true],
    ["/a~1b/m~0n", true],
    ["/items/0/name", true],
    ["//", true],
    ["/with space/é", true],
    ["user", false],
    ["/a~2", false],
    ["/a~", false],
    ["#/user", false],
    ["$.user", false],
  ])("%j: %s", (text, valid) => {
    expect(isJsonPointer(text)).toBe(valid);
  });
});

describe("asJsonPointer", () => {
  it.each([
    ["user.email", "/user/email"],
    ["items[0].name", "/items/0/name"],
    ["$.user", "/user"],
    ["#/user", "/user"],
    ["user/a~b", "/user/a~0b"],
  ])("%s", (text, pointer) => {
    expect(asJsonPointer(text)).toBe(pointer);
  });

  it("is always a pointer", () => {
    fc.assert(fc.property(fc.string(), (text) => isJsonPointer(asJsonPointer(text))));
  });
});
