import { expect, test, vi } from "vitest";
import { org } from "../testing/apis.js";
import { hostileValues } from "../testing/hostile-values.js";
import { errorOfCode } from "./error-of-code.js";
import { type Mapping, mapError } from "./mapping.js";

const conflict = errorOfCode("conflict", 409);
const notFound = errorOfCode("not_found", 404);

test("the first mapping that recognizes an error wins; the rest are not asked", () => {
  const never = vi.fn();
  const mappings: Mapping[] = [() => undefined, () => conflict, never];
  expect(mapError("x", org, mappings)).toBe(conflict);
  expect(never).not.toHaveBeenCalled();
});

test.each<[string, unknown]>([
  ["null", null],
  ["the promise of one that is async", Promise.resolve(conflict)],
  ["data", { code: "conflict", status: 409, detail: "SECRET" }],
])("%s is not recognized, and the next mapping is asked", (_, given) => {
  const careless = () => given;
  expect(mapError("x", org, [careless as Mapping, () => notFound])).toBe(notFound);
});

test("a mapping gets what was thrown, and the API", () => {
  const mapping = vi.fn();
  expect(mapError(null, org, [mapping])).toBeUndefined();
  expect(mapping).toHaveBeenCalledExactlyOnceWith(null, org);
});

test.each(Object.entries(hostileValues()))("a mapping that fails on %s recognizes nothing", (_, thrown) => {
  const careless: Mapping = (given) => {
    const { code } = given as { code: string };
    throw new Error(code);
  };
  expect(mapError(thrown, org, [careless, () => notFound])).toBe(notFound);
});
