import type { Members } from "@org/errors-types/runtime";
import { describe, expect, test } from "vitest";
import { catalog, disruptive, fanfare } from "../testing/apis.js";
import type { Api } from "./api.js";
import { defineError } from "./define-error.js";
import { renderError } from "./render-error.js";

const body = (error: unknown, api: Api) => JSON.parse(renderError(error, api).body);

describe("an API's own text for an error", () => {
  const wordy = {
    ...disruptive,
    errors: {
      ...disruptive.errors,
      not_found: { ...disruptive.errors["not_found"]!, detail: "not found" },
      conflict: {
        ...disruptive.errors["conflict"]!,
        detail: (details: Members) => `version ${details["version"]}`,
      },
    },
  };
  const notFound = defineError({
    code: "not_found",
    status: 404,
    title: "Not Found",
    detail: "There is no such thing.",
  });
  const conflict = defineError<{ readonly code: "conflict" }, { readonly version?: number }>({
    code: "conflict",
    status: 409,
    title: "Conflict",
    detail: ({ version }) => `Somebody was faster: ${version}.`,
  });
  const said = (error: unknown) => (JSON.parse(renderError(error, wordy).body) as { error: string }).error;

  test("stands for the catalog's, a constant or one made from the details", () => {
    expect(said(notFound())).toBe("not found");
    expect(said(conflict({ version: 3 }))).toBe("version 3");
  });

  test("stands where the catalog has none", () => {
    const silentError = defineError({ code: "not_found", status: 404, title: "Not Found" });
    expect(said(silentError())).toBe("not found");
    expect(said(silentError({}, { detail: "No label 7." }))).toBe("No label 7.");
    // an error that came from elsewhere is relayed as it came
    expect(said({ code: "not_found", status: 404 })).toBe("Not Found");
  });

  test("gives way to the text of who threw it", () => {
    expect(said(notFound({}, { detail: "No label 7." }))).toBe("No label 7.");
    expect(said(conflict({ version: 3 }, { detail: "Try again." }))).toBe("Try again.");
  });
});

test("a substitute has the details that it requires itself, and no others", () => {
  const strict = {
    ...fanfare,
    errors: { conflict: { ...fanfare.errors["conflict"]!, required: ["seat", "row"] } },
    catalog: {
      ...catalog,
      errors: { ...catalog.errors, vip_seat_taken: { status: 409, refines: "conflict" } },
    },
  };
  const error = { code: "vip_seat_taken", status: 409, details: { seat: 3, since: "noon" } };
  expect(body(error, strict).details).toEqual({ seat: 3 });
});

test("what the API says of a generic error that it does not list", () => {
  const page = "https://docs.example/#415";
  const generic = { ...catalog.generics[415]!, help: page };
  const own = { ...disruptive, generics: { 415: generic } };
  expect(body({ code: "unsupported_media_type", status: 415, detail: "No." }, own)).toMatchObject({
    help: page,
  });
});
