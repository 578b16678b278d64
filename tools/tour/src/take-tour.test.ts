import { readError } from "@org/errors-client";
import { ApiError } from "@org/errors-types";
import { expect, test } from "vitest";
import { type Catalog, type CatalogApi, openCatalog } from "./open-catalog.js";
import { takeTour } from "./take-tour.js";
import type { Reader } from "./visit.js";

const catalog = openCatalog();
const [neowit, org] = ["neowit", "org"].map((name) => catalog.apis.find((api) => api.name === name)!);

/** Takes the tour; `ending` is how it went, line by line, without the tables above. */
async function tour(given: { read?: Reader; catalog?: Catalog } = {}) {
  let text = "";
  const write = (more: string) => {
    text += more;
  };
  const code = await takeTour({ width: 120, write, paint: (_, plain) => plain }, given);
  const lines = text.split("\n");
  const verdict = lines.findIndex((line) => line.includes(" thrown, sent, read: "));
  return { code, lines, ending: lines.slice(verdict, lines.indexOf("", verdict)) };
}

function catalogOf(...apis: (CatalogApi | undefined)[]): Catalog {
  return { ...catalog, apis: apis.map((api) => api!) };
}

const PATIENT = 60_000;

test("all is as promised, and shown", { timeout: PATIENT }, async () => {
  const { code, lines, ending } = await tour();
  expect(ending).toEqual([
    expect.stringMatching(`^\\d+ errors of ${catalog.apis.length} APIs thrown, sent, read: all as promised$`),
  ]);
  expect(code).toBe(0);

  const linesOf = (api: string) => {
    const start = lines.findIndex((line) => line.startsWith(`API ${api} `));
    return lines.slice(start, lines.indexOf("", start));
  };
  const rowsOf = (api: string, code: string) => linesOf(api).filter((line) => line.includes(` ${code} `));
  expect(rowsOf("workspaces", "not_found")).toEqual([
    expect.stringMatching(
      /^404 {3}\{"status":404,"message":"There is no project prj_42\."\} {2,}not_found {2,}read again within$/,
    ),
  ]);
  expect(rowsOf("fanfare", "token_expired")).toEqual([
    expect.stringMatching(/^401 {3}\{"error":"token_expired",.* {2,}token_expired {2,}never$/),
  ]);
  expect(rowsOf("disruptive", "conflict")).toHaveLength(2);
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(120);

  const statuses = linesOf("org").flatMap((line) => /^\d{3}/.exec(line)?.[0] ?? []);
  expect(statuses).toEqual([...statuses].sort());
});

test("a reader that takes one error for another fails the tour", { timeout: PATIENT }, async () => {
  const read: Reader = async (response, api) => {
    const error = await readError(response, api);
    return ApiError.is(error) && error.code === "token_expired"
      ? new ApiError({ ...error.toJSON(), code: "unauthorized" })
      : error;
  };
  const { code, ending } = await tour({ read, catalog: catalogOf(org) });
  expect(code).toBe(1);
  expect(ending).toEqual([
    expect.stringMatching(/^\d+ errors of 1 API thrown, sent, read: 1 not as promised$/),
    '  org, token_expired: code read as "unauthorized", promised is "token_expired"',
  ]);
});

test("a reader that reads nothing fails the tour", { timeout: PATIENT }, async () => {
  const { code, ending } = await tour({ read: async () => null, catalog: catalogOf(neowit) });
  expect(code).toBe(1);
  expect(ending.at(-1)).toBe("  neowit, HTML of a proxy: read as no error at all");
});

test("an API whose dialect the tour does not know is left out, and fails the tour", async () => {
  const acme = {
    ...neowit!,
    name: "acme",
    dialect: { ...neowit!.dialect, name: "a name that no dialect has" },
  };
  const { code, ending } = await tour({ catalog: catalogOf(neowit, acme) });
  expect(code).toBe(1);
  expect(ending).toEqual([
    expect.stringMatching(/^\d+ errors of 1 API thrown, sent, read: all as promised, 1 API left out$/),
    "  acme: say in tools/tour/src/tells.ts what a response in its dialect tells",
  ]);
});
