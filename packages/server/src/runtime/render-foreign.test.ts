import { ApiError } from "@org/errors-types/runtime";
import { describe, expect, test } from "vitest";
import { apis } from "../testing/apis.js";
import { internalError } from "../testing/errors.js";
import { renderError } from "./render-error.js";

function withoutStack(error: Error): Error {
  delete error.stack;
  return Object.assign(error, { code: "not_found", detail: "SECRET" });
}

describe("what is no contract error", () => {
  const system = Object.assign(new Error("SECRET"), { code: "not_found", status: 404, detail: "SECRET" });
  const foreign: [string, unknown][] = [
    ["an Error", new Error("SECRET")],
    ["an Error with members of an error", system],
    ["an Error without a stack", withoutStack(new Error("SECRET"))],
    ["a text", "SECRET"],
    ["null", null],
    ["undefined", undefined],
    ["a function", () => "SECRET"],
    ["an object without a code", { detail: "SECRET", status: 404 }],
    ["an object of an unknown code", { code: "ENOENT", status: 404, detail: "SECRET" }],
    ["an object with a stack", { code: "not_found", detail: "SECRET", stack: "SECRET" }],
    ["a failure without a response", new ApiError({ code: "network", status: 0, detail: "SECRET" })],
  ];

  test.each(foreign)("is internal_error, and nothing of it leaves: %s", (_, thrown) => {
    for (const api of Object.values(apis)) {
      const rendered = renderError(thrown, api, { traceId: "t1" });
      expect(rendered.code).toBe("internal_error");
      expect(rendered.status).toBe(500);
      expect(rendered.body).not.toContain("SECRET");
      expect(rendered.body.includes("t1")).toBe(/traceId|traceID|requestId/.test(rendered.body));
    }
  });

  test("nothing of a cause or a stack leaves", () => {
    const error = internalError({}, { cause: new Error("SECRET") });
    for (const api of Object.values(apis)) {
      expect(renderError(error, api).body).not.toMatch(/SECRET|define-error|render-error/);
    }
  });
});
