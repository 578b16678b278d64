import { ApiError, type ApiErrorInit } from "@org/errors-types/runtime";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { apis, org } from "../testing/apis.js";
import { fitsDialect } from "../testing/body-shapes.js";
import { hostileValues } from "../testing/hostile-values.js";
import type { Api } from "./api.js";
import { relay } from "./relay.js";
import { renderError } from "./render-error.js";

const read = (init: ApiErrorInit) => new ApiError(init);

/** Needs a detail, and has a message for a rule. */
const shop: Api = {
  ...org,
  errors: { ...org.errors, order_not_found: { ...org.errors["not_found"]!, required: ["orderId"] } },
  catalog: { ...org.catalog, messages: { required: "Must be given." } },
};

const MEMBERS = [
  "code",
  "status",
  "recognized",
  "detailsValid",
  "details",
  "fields",
  "traceId",
  "retryAfterMs",
  "retry",
] as const;

describe("never throws, and what it gives can be rendered", () => {
  function check(error: unknown): void {
    for (const api of [...Object.values(apis), shop]) {
      const relayed = relay(error, { to: api });
      const rendered = renderError(relayed, api);
      expect(fitsDialect(api.name, JSON.parse(rendered.body))).toBe(true);
      expect(rendered.body).not.toContain("SECRET");
    }
  }

  test.each(Object.entries(hostileValues()))("%s", (_, value) => {
    check(value);
    for (const member of MEMBERS) {
      const error = read({ code: "order_not_found", status: 404, details: { orderId: value } });
      check(Object.assign(error, { [member]: value }));
      check(
        Object.defineProperty(error, member, {
          get: () => {
            throw value;
          },
        }),
      );
    }
  });

  test("anything at all", () => {
    const anything = fc.anything({ withBigInt: true, withNullPrototype: true, withSparseArray: true });
    const members = fc.record(Object.fromEntries(MEMBERS.map((name) => [name, anything])), {
      requiredKeys: [],
    });
    const code = fc.constantFrom("order_not_found", "validation_failed", "network", "teapot");
    fc.assert(
      fc.property(members, code, (given, listed) => {
        check(given);
        check(Object.assign(read({ code: listed, status: 404 }), given));
        check(Object.assign(read({ code: listed, status: 404 }), given, { code: listed }));
      }),
      { numRuns: 200 },
    );
  });
});
