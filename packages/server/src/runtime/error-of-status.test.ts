import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { apis, disruptive, org } from "../testing/apis.js";
import type { ApiSpec } from "./api.js";
import { errorOfStatus } from "./error-of-status.js";
import { renderError } from "./render-error.js";

describe("errorOfStatus", () => {
  test.each<[number, string, number]>([
    [404, "not_found", 404],
    [422, "validation_failed", 422],
    [503, "service_unavailable", 503],
    [418, "bad_request", 400],
    [599, "internal_error", 500],
  ])("%i is %s", (given, code, status) => {
    expect(errorOfStatus(given, org)).toMatchObject({ code, status });
  });

  test("takes the status of the catalog, whatever the API sends", () => {
    expect(errorOfStatus(405, disruptive).code).toBe("method_not_allowed");
    expect(errorOfStatus(501, disruptive).code).toBe("not_implemented");
  });

  test("prefers a generic error of the API", () => {
    const generics = { 418: { ...org.catalog.generics[400]!, code: "teapot" } };
    expect(errorOfStatus(418, { ...org, generics }).code).toBe("teapot");
  });

  test.each([
    [418, "bad_request"],
    [502, "internal_error"],
  ])("%i is %s in a catalog without generic errors", (status, code) => {
    const bare: ApiSpec = { ...org, catalog: { errors: {}, generics: {} } };
    expect(errorOfStatus(status, bare).code).toBe(code);
  });

  test("is sent with a status of its class", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 400, max: 599 }),
        fc.constantFrom(...Object.values(apis)),
        (status, api) => {
          expect(Math.floor(errorOfStatus(status, api).status / 100)).toBe(Math.floor(status / 100));
          expect(renderError(errorOfStatus(status, api), api).status).toBeGreaterThanOrEqual(400);
        },
      ),
    );
  });

  test("has what it is given", () => {
    const error = errorOfStatus(503, org, { retryAfterMs: 5 });
    expect(error.retryAfterMs).toBe(5);
    expect(error.detail).toBeUndefined();
  });
});
