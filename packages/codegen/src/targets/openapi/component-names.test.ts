import { expect, test } from "vitest";
import { sampleApi } from "../../testing/sample-api.js";
import { ComponentNames, NO_NAMES } from "./component-names.js";

const api = sampleApi({ mediaType: "application/json", body: {} });

test("the same is named the same, and nothing else is", () => {
  const names = new ComponentNames(api, NO_NAMES);
  expect(names.name("schemas", "a", "NotFound")).toBe("NotFound");
  expect(names.name("schemas", "b", "NotFound")).toBe("SampleNotFound");
  expect(names.name("schemas", "c", "NotFound")).toBe("SampleNotFound2");
  expect(names.name("schemas", "a", "NotFound")).toBe("NotFound");
  expect(names.name("responses", "a", "NotFound")).toBe("NotFound");
});

test("what is taken stays with whoever has it", () => {
  const names = new ComponentNames(api, { ...NO_NAMES, schemas: new Set(["NotFound", "SampleNotFound"]) });
  expect(names.name("schemas", "a", "NotFound")).toBe("SampleNotFound2");
});

test.each([
  ["Page<Item>", "Page_Item"],
  ["Größe", "Gr_e"],
  ["X-RateLimit!Reset", "X-RateLimit_Reset"],
])("%s is written %s", (wanted, name) => {
  expect(new ComponentNames(api, NO_NAMES).name("schemas", "a", wanted)).toBe(name);
});
