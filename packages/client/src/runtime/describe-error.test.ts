import type { ApiError } from "@org/errors-types/runtime";
import { describe, expect, it } from "vitest";
import { optional, required } from "./check-details.js";
import type { Variant } from "./decide-by-reading.js";
import type { Api } from "./define-api.js";
import { readError } from "./read-error.js";
import { apis } from "./testing/apis.js";
import { miniApi, readFrom } from "./testing/mini-api.js";

describe("the details of an error", () => {
  const read: Variant["read"] = ({ code, ...details }) => ({ codes: [code], details });
  const target = miniApi(
    { variants: [{ read }] },
    {
      errors: () => [
        { codes: "constructor" },
        {
          codes: "conflict=409",
          check: ({ limit, unit }, partial) =>
            required(limit, "integer", partial) && optional(unit, "string"),
        },
      ],
    },
  );

  it.each<[string, unknown, unknown, boolean]>([
    ["as they should be", { limit: 5, unit: "MB", more: 1 }, { limit: 5, unit: "MB", more: 1 }, true],
    ["with a wrong optional one", { limit: 5, unit: 7 }, { limit: 5 }, true],
    ["with a wrong required one", { limit: "5" }, undefined, false],
    ["missing", {}, undefined, false],
    ["with a required one missing and others that are wrong", { unit: 7, more: 1 }, { more: 1 }, false],
  ])("%s", async (_, details, kept, valid) => {
    const error = await readFrom(target, { code: "conflict", ...(details as object) });
    expect(error).toMatchObject({ code: "conflict", recognized: true, detailsValid: valid });
    expect(Object.hasOwn(error!, "details")).toBe(kept !== undefined);
    expect(error!.details).toEqual(kept ?? {});
  });

  it("are not looked at where the code is not the API's", async () => {
    const error = await readFrom(target, { code: "gone", limit: "5" });
    expect(error).toMatchObject({ recognized: false, details: { limit: "5" }, detailsValid: true });
  });

  it("have no checks of a prototype", async () => {
    expect(await readFrom(target, { code: "constructor", name: 1 })).toMatchObject({
      detailsValid: true,
      details: { name: 1 },
    });
  });
});

describe("the field errors of an error", () => {
  it("gives each its pointer, and no more than 1,000", async () => {
    const fields = Array.from({ length: 1500 }, () => ({
      rule: "LATE",
      message: "m",
      params: { a: 1 },
      title: "x",
    }));
    const target = miniApi(
      { variants: [{ read: () => ({ fields }) }] },
      { rules: () => new Map([["LATE", "late"]]) },
    );
    const error = await readFrom(target, {});
    expect(error?.fields).toHaveLength(1000);
    expect(error?.fields[0]).toEqual({ pointer: "", rule: "late", message: "m", params: { a: 1 } });
  });

  it("are absent when there are none", async () => {
    const error = await readFrom(miniApi({ variants: [{ read: () => ({ fields: [] }) }] }), {});
    expect(Object.hasOwn(error!, "fields")).toBe(false);
  });
});

describe("the type of an error", () => {
  const plain = miniApi({ variants: [{ read: ({ type }) => ({ type }) }] });

  it("resolves a problem's against the URL that was asked", async () => {
    const problem = (): Response =>
      Response.json({ type: "/errors/x", title: "T", status: 404 }, { status: 404 });
    const api = apis.get("softwareone")! as Api<ApiError>;
    const resolved = await readError(problem(), api, { url: "https://api.example.com/v1/x" });
    expect(resolved?.type).toBe("https://api.example.com/errors/x");
    expect((await readError(problem(), api))?.type).toBe("/errors/x");
  });

  it("keeps what another dialect calls so", async () => {
    const response = Response.json({ type: "card_error" }, { status: 402 });
    const error = await readError(response, plain, { url: "https://api.example.com/v1/x" });
    expect(error?.type).toBe("card_error");
  });
});
