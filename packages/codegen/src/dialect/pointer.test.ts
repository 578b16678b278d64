import { expect, test } from "vitest";
import { brackets, dotted, indexed, pointerOf, segmentsOf, steps } from "./pointer.js";

test.each([
  { pointer: "", segments: [], dots: "", index: "", bracket: "" },
  { pointer: "/a", segments: ["a"], dots: "a", index: "a", bracket: "a" },
  { pointer: "/a/0/b", segments: ["a", 0, "b"], dots: "a.0.b", index: "a[0].b", bracket: "a[0][b]" },
  { pointer: "/0/a", segments: [0, "a"], dots: "0.a", index: "[0].a", bracket: "0[a]" },
  { pointer: "/a~1b/~0c", segments: ["a/b", "~c"], dots: "a/b.~c", index: "a/b.~c", bracket: "a/b[~c]" },
  { pointer: "//a", segments: ["", "a"], dots: ".a", index: ".a", bracket: "[a]" },
  {
    pointer: "/00/1e3/-1",
    segments: ["00", "1e3", "-1"],
    dots: "00.1e3.-1",
    index: "00.1e3.-1",
    bracket: "00[1e3][-1]",
  },
])("$pointer", ({ pointer, segments, dots, index, bracket }) => {
  const read = segmentsOf(pointer) ?? [];
  expect(read).toEqual(segments);
  expect(pointerOf(read)).toBe(pointer);
  expect([dotted(read), indexed(read), brackets(read)]).toEqual([dots, index, bracket]);
  expect(steps(read)).toEqual(
    segments.map((key) => ({ type: typeof key === "number" ? "array" : "object", key })),
  );
});

test.each(["a", "a/b", "/a~", "/a~2"])("%j is no pointer", (text) =>
  expect(segmentsOf(text)).toBeUndefined(),
);
