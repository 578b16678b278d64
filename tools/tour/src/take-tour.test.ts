import { readError } from "@org/errors-client";
import { ApiError } from "@org/errors-types";
import { expect, test } from "vitest";
import { takeTour } from "./take-tour.js";
import type { Reader } from "./visit.js";

/** Takes the tour with some reader. */
async function tour(read?: Reader): Promise<{ code: number; text: string }> {
  let text = "";
  const write = (more: string) => {
    text += more;
  };
  const code = await takeTour({ width: 120, write, paint: (_, plain) => plain }, read);
  return { code, text };
}

const PATIENT = 60_000;

test("all is as promised, and shown", { timeout: PATIENT }, async () => {
  const { code, text } = await tour();
  expect(text).toMatch(/^\d+ errors of 6 APIs thrown, sent, read: all as promised$/m);
  expect(code).toBe(0);

  const lines = text.split("\n");
  const rowsOf = (api: string, code: string) => {
    const start = lines.findIndex((line) => line.startsWith(`API ${api} `));
    return lines.slice(start, lines.indexOf("", start)).filter((line) => line.includes(` ${code} `));
  };
  expect(rowsOf("workspaces", "not_found")).toEqual([
    expect.stringMatching(
      /^404 {3}\{"status":404,"message":"There is no project prj_42\."\} {2,}not_found {2,}read again within$/,
    ),
  ]);
  expect(rowsOf("fanfare", "token_expired")).toEqual([
    expect.stringMatching(
      /^401 {3}\{"error":"token_expired",…,"details":\{.*…\}\} {2,}token_expired {2,}never$/,
    ),
  ]);
  expect(rowsOf("disruptive", "conflict")).toHaveLength(2);
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(120);
});

test("a reader that takes one error for another fails the tour", { timeout: PATIENT }, async () => {
  const { code, text } = await tour(async (response, api) => {
    const error = await readError(response, api);
    return ApiError.is(error) && error.code === "token_expired"
      ? new ApiError({ ...error.toJSON(), code: "unauthorized" })
      : error;
  });
  expect(code).toBe(1);
  expect(text).toMatch(/errors of 6 APIs thrown, sent, read: 2 not as promised$/m);
  expect(text).toContain('  org, token_expired: code read as "unauthorized", promised is "token_expired"\n');
  expect(text).toContain(
    '  fanfare, token_expired: code read as "unauthorized", promised is "token_expired"\n',
  );
});

test("a reader that reads nothing fails the tour", { timeout: PATIENT }, async () => {
  const { code, text } = await tour(async () => null);
  expect(code).toBe(1);
  expect(text).toContain("  neowit, HTML of a proxy: read as no error at all\n");
});
