import type { Stats } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { WatchedSources } from "./watched-sources.js";

const at = (path: string) => resolve("/shop", path);
const stats = (mtimeMs: number) => ({ isFile: () => true, mtimeMs, ctimeMs: mtimeMs, size: 1 }) as Stats;

describe("what is watched of a catalog", () => {
  const watched = new WatchedSources([
    at("catalog.yaml"),
    at("errors"),
    at("../base/catalog.yaml"),
    at("node_modules/@acme/errors/catalog.yaml"),
  ]);

  test.each([
    ["catalog.yaml", true],
    ["errors", true],
    ["errors/deep/stock.yaml", true],
    ["errors/details.ts", true],
    ["errors/notes.md", false],
    ["errors-old/stock.yaml", false],
    ["other.yaml", false],
    ["../base/catalog.yaml", true],
    ["../base/other.yaml", false],
    ["node_modules/@acme/errors/catalog.yaml", false],
  ])("%s: %s", (path, want) => {
    const isFolder = !path.includes(".", path.lastIndexOf("/"));
    expect(watched.concerns(at(path), isFolder ? undefined : stats(1))).toBe(want);
  });

  test("the folders around it, of which new ones are told", () => {
    expect([...watched.roots].sort()).toEqual([at("../base"), at(".")].sort());
    expect(watched.replace([at("catalog.yaml"), at("more/x.yaml")])).toEqual([at("more")]);
    expect(watched.concerns(join(at("more"), "x.yaml"), stats(1))).toBe(true);
    expect(watched.concerns(at("../base/catalog.yaml"), stats(1))).toBe(false);
  });

  test("news is what was not told before", () => {
    const told = [stats(1), stats(1), stats(2), undefined, undefined, stats(2)];
    expect(told.map((each) => watched.isNews(at("catalog.yaml"), each))).toEqual([
      ...[true, false, true, true, false, true],
    ]);
  });
});
