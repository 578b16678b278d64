import type { Members } from "@org/errors-types/runtime";
import { describe, expect, test } from "vitest";
import { catalog, disruptive, org } from "../testing/apis.js";
import type { Api, CatalogEntry } from "./api.js";
import { errorOfCode } from "./error-of-code.js";
import { renderError } from "./render-error.js";

const words: Readonly<Record<string, CatalogEntry>> = {
  bad_request: { status: 400, detail: "The request is not valid." },
  malformed_json: { status: 400, refines: "bad_request", detail: "The body is no JSON." },
  not_found: { status: 404 },
  conflict: { status: 409, detail: ({ version, by }: Members) => `Version ${version}, by ${by}.` },
};

const withWords = (api: Api): Api => ({
  ...api,
  catalog: { ...catalog, errors: { ...catalog.errors, ...words } },
});

/** The text of an error in the API whose detail is optional. */
function saidBy(api: Api, error: unknown): unknown {
  return JSON.parse(renderError(error, withWords(api)).body).detail;
}

test("has no stack, and the cause where it is given", () => {
  const cause = new Error("secret");
  const error = errorOfCode("malformed_json", 400, { cause });
  expect(error.stack).not.toContain("error-of-code.test");
  expect(error.cause).toBe(cause);
});

describe("what happened is said", () => {
  test("by the catalog of the API", () => {
    expect(saidBy(org, errorOfCode("malformed_json", 400))).toBe("The body is no JSON.");
  });

  test("by the catalog too where the API sends a more general error", () => {
    const rendered = renderError(errorOfCode("malformed_json", 400), withWords(disruptive));
    expect(rendered.code).toBe("bad_request");
    expect(JSON.parse(rendered.body).error).toBe("The body is no JSON.");
  });

  test("by what is sent in the place of a code that the catalog lacks", () => {
    expect(saidBy(org, errorOfCode("content_too_large", 413))).toBe("The request is not valid.");
    const own = {
      ...org,
      errors: { ...org.errors, bad_request: { ...org.errors["bad_request"]!, detail: "No." } },
    };
    expect(saidBy(own, errorOfCode("content_too_large", 413))).toBe("No.");
    expect(saidBy(own, errorOfCode("constructor", 413))).toBe("No.");
  });

  test("by nobody where the catalog says nothing", () => {
    expect(saidBy(org, errorOfCode("not_found", 404))).toBeUndefined();
  });

  test("by who gave a text", () => {
    expect(saidBy(org, errorOfCode("malformed_json", 400, { detail: "Where is the brace?" }))).toBe(
      "Where is the brace?",
    );
  });
});

describe("a text made from details", () => {
  const throwing = {
    version: 3,
    get by(): string {
      throw new Error("secret");
    },
  };

  test.each<[string, Members, string | undefined]>([
    ["is whole", { version: 3, by: "Ann" }, "Version 3, by Ann."],
    ["takes what is no text, but can stand in one", { version: 3n, by: false }, "Version 3, by false."],
    ["is not said with a hole", { version: 3 }, undefined],
    ["is not said of what is null", { version: null, by: "Ann" }, undefined],
    ["is not said of an object", { version: { secret: 1 }, by: "Ann" }, undefined],
    ["is not said of what cannot be read", throwing, undefined],
  ])("%s", (_, details, want) => {
    expect(saidBy(org, errorOfCode("conflict", 409, { details }))).toBe(want);
  });

  test("of the API itself is not said with a hole either", () => {
    const conflict = { ...org.errors["conflict"]!, detail: ({ by }: Members) => `${by} was faster.` };
    const own = { ...org, errors: { ...org.errors, conflict } };
    expect(saidBy(own, errorOfCode("conflict", 409, { details: { by: "Ann" } }))).toBe("Ann was faster.");
    expect(saidBy(own, errorOfCode("conflict", 409, { details: { version: 3 } }))).toBeUndefined();
  });
});
