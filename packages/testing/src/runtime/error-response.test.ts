import { type Api, readError } from "@org/errors-client/runtime";
import { describe, expect, test } from "vitest";
import { fanfare, neowit, org } from "../gen/apis.js";
import { errorResponse } from "./error-response.js";

const read = (response: Response, api: { readonly client: Api<unknown> }) =>
  readError<unknown>(response, api.client);

describe("errorResponse", () => {
  test("is the example of the catalog, where nothing else is said", async () => {
    const response = errorResponse(fanfare, "not_found");
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({
      error: "not_found",
      details: { resource: expect.any(String) },
    });
  });

  test("takes details in the place of those of the example, and the text of the catalog with them", async () => {
    const details = { requiredRoles: ["owner"] };
    const error = await read(errorResponse(org, "insufficient_role", { details }), org);
    expect(error).toMatchObject({ detail: "The role of this account does not suffice.", details });
  });

  test("takes what one occurrence has", async () => {
    const said = { detail: "Too fast.", retryAfterMs: 7000, traceId: "4bf92f35", instance: "/calls/1" };
    expect(await read(errorResponse(org, "rate_limited", said), org)).toMatchObject({
      code: "rate_limited",
      ...said,
    });
  });

  test("takes field errors, with the usual message where they have none", async () => {
    const fields = [{ pointer: "/email", rule: "required" }];
    const error = await read(errorResponse(org, "validation_failed", { fields }), org);
    expect(error).toMatchObject({ fields: [{ pointer: "/email", message: expect.any(String) }] });
    const other = await read(errorResponse(neowit, "validation_failed", { fields }), neowit);
    expect(other).toMatchObject({ fields });
  });

  test("has no body for HEAD", async () => {
    const response = errorResponse(org, "not_found", {}, { method: "HEAD" });
    expect(await response.text()).toBe("");
  });

  test("refuses what it would pass over", () => {
    expect(() => errorResponse(org, "rate_limited", { retryAfter: 7 } as never)).toThrow(
      new TypeError("What is said of `rate_limited` has no `retryAfter`; did you mean `retryAfterMs`?"),
    );
    expect(() => errorResponse(org.client as never, "rate_limited" as never)).toThrow(
      /^Expected is an API of the testing kit/,
    );
  });
});
