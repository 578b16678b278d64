import { readFileSync } from "node:fs";
import { ApiError, type ApiErrorInit } from "@org/errors-types/runtime";
import { describe, expect, test } from "vitest";
import { apis } from "../testing/apis.js";
import { renderError } from "./render-error.js";

interface Case {
  readonly name: string;
  readonly api: string;
  readonly given: {
    readonly status: number;
    readonly headers: Record<string, string>;
    readonly body: unknown;
  };
  readonly want: (ApiErrorInit & { readonly render?: boolean }) | null;
}

const folder = new URL("../../../../tools/conformance/cases/", import.meta.url);
const cases = Object.keys(apis)
  .flatMap((name) => JSON.parse(readFileSync(new URL(`${name}.json`, folder), "utf8")) as Case[])
  .filter(({ want }) => want?.render === true);

describe("every case that says `render`", () => {
  test("is found", () => {
    expect(new Set(cases.map(({ api }) => api))).toEqual(new Set(Object.keys(apis)));
  });

  test.each(cases)("$name", ({ api, given, want }) => {
    const { code, title, detail, type, instance, traceId, help, retryAfterMs, fields, details } = want!;
    const members = { code, title, detail, type, instance, traceId, help, retryAfterMs, fields, details };
    for (const error of [members, new ApiError({ ...members, status: want!.status })]) {
      const rendered = renderError(error, apis[api]!);
      expect(JSON.parse(rendered.body)).toEqual(given.body);
      expect(rendered.status).toBe(given.status);
      expect(rendered.code).toBe(code);
      expect(rendered.headers["content-type"]).toBe(given.headers["content-type"]);
      expect(rendered.headers["retry-after"]).toBe(given.headers["retry-after"]);
    }
  });
});
