import { describe, expect, test } from "vitest";
import { toBrackets, toDotted, toIndexed, toSegments, toSteps } from "./path.js";

describe("a JSON Pointer in other spellings", () => {
  test.each<[string, string, string, string, (string | number)[]]>([
    ["", "", "", "", []],
    ["/email", "email", "email", "email", ["email"]],
    ["/tags/0/name", "tags.0.name", "tags[0].name", "tags[0][name]", ["tags", 0, "name"]],
    ["/0/a", "0.a", "[0].a", "0[a]", [0, "a"]],
    ["/filter/a~1b~0c", "filter.a/b~c", "filter.a/b~c", "filter[a/b~c]", ["filter", "a/b~c"]],
    ["/~01", "~1", "~1", "~1", ["~1"]],
    ["/01/1e1/-1", "01.1e1.-1", "01.1e1.-1", "01[1e1][-1]", ["01", "1e1", "-1"]],
    ["/__proto__", "__proto__", "__proto__", "__proto__", ["__proto__"]],
    [
      "/12345678901234567890",
      "12345678901234567890",
      "12345678901234567890",
      "12345678901234567890",
      ["12345678901234567890"],
    ],
  ])("%j", (pointer, dotted, indexed, brackets, segments) => {
    expect(toDotted(pointer)).toBe(dotted);
    expect(toIndexed(pointer)).toBe(indexed);
    expect(toBrackets(pointer)).toBe(brackets);
    expect(toSegments(pointer)).toEqual(segments);
  });

  test("steps say what each step goes into", () => {
    expect(toSteps("/guests/1/a~1b")).toEqual([
      { type: "object", key: "guests" },
      { type: "array", key: 1 },
      { type: "object", key: "a/b" },
    ]);
    expect(toSteps("")).toEqual([]);
  });

  test.each([toDotted, toIndexed, toBrackets, toSegments, toSteps])(
    "%o keeps what is absent absent",
    (encode) => {
      expect(encode(undefined)).toBeUndefined();
    },
  );
});
