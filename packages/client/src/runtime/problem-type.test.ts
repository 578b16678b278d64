import { describe, expect, it } from "vitest";
import type { Described } from "./described.js";
import { problemType } from "./problem-type.js";

const url = "https://api.example.com/v1/orders/7?x=1";

describe("problemType", () => {
  it.each<[string, string | undefined, string]>([
    ["https://errors.example.org/conflict", url, "https://errors.example.org/conflict"],
    ["HTTPS://Errors.example.org", url, "HTTPS://Errors.example.org"],
    ["about:blank", url, "about:blank"],
    ["tag:example.org,2021:x", url, "tag:example.org,2021:x"],
    ["javascript:alert(1)", url, "javascript:alert(1)"],
    ["https://[", url, "https://["],
    ["/errors/x#top", url, "https://api.example.com/errors/x#top"],
    ["/errors:x", url, "https://api.example.com/errors:x"],
    ["?type=a:b", url, "https://api.example.com/v1/orders/7?type=a:b"],
    ["../x", url, "https://api.example.com/v1/x"],
    ["", url, url],
    ["//[", url, "//["],
    ["/errors/x", undefined, "/errors/x"],
    ["/errors/x", "", "/errors/x"],
    ["/errors/x", "no url", "/errors/x"],
  ])("%j at %j → %j", (type, base, expected) => {
    expect(problemType(type, { lenient: false, url: base } as Described)).toBe(expected);
  });

  it.each([
    [true, "about:blank"],
    [false, undefined],
  ])("a missing one, read leniently: %s → %j", (lenient, expected) => {
    expect(problemType(undefined, { lenient, url } as Described)).toBe(expected);
  });
});
