import { expect, test } from "vitest";
import { parseOptions } from "./options.js";

test("all frameworks, thoroughly, where nothing is said", () => {
  const { only, json, check } = parseOptions([]);
  expect([only, json, check]).toEqual([["node", "express", "fastify", "hono", "koa", "h3"], false, false]);
});

test("what was asked for", () => {
  const { only, duration, json, check } = parseOptions([
    ..."--only fastify --only node --quick --json --check".split(" "),
  ]);
  expect([only, json, check]).toEqual([["fastify", "node"], true, true]);
  expect(duration.measureMs).toBeLessThan(parseOptions([]).duration.measureMs);
});

test.each([
  [["--only", "connect"], "Unknown framework connect: expected one of node, express,"],
  [["--only", "toString"], "Unknown framework toString"],
  [["--slow"], "--slow"],
  [["fastify"], "fastify"],
])("%j is refused", (args, message) => {
  expect(() => parseOptions(args)).toThrow(message);
});
