import { type Api as ClientApi, readError } from "@org/errors-client";
import * as clients from "@org/errors-client/apis";
import { relay, renderError } from "@org/errors-server";
import * as servers from "@org/errors-server/apis";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyThrown } from "./arbitrary/thrown.js";
import type { Api } from "./model.js";
import { gatewaysOf } from "./relay-law.js";
import { catalogAt, named } from "./system.js";

// Whatever a service says beyond the contract, and all it says to people, stays behind the gateway.

const apis: Readonly<Record<string, ClientApi<unknown>>> = clients;
const catalog = catalogAt("../../../packages/catalog/catalog.yaml");
/** Without letters that a codec would change. */
const SECRET = "53cr37";
const TEXTS = {
  title: SECRET,
  detail: `See ${SECRET}.`,
  type: `https://upstream.example/${SECRET}`,
  help: `https://upstream.example/help#${SECRET}`,
  instance: `/internal/${SECRET}`,
};
const UNKNOWN = { stack: `at ${SECRET}.js:1`, debug: { sql: [SECRET] }, [SECRET]: 1 };
const HEADERS = { "x-internal": SECRET, server: SECRET, "set-cookie": `s=${SECRET}`, link: `<${SECRET}>` };

type Body = Record<string, unknown>;

/** What becomes of a body on its way to the gateway, and whether its code can still be known. */
const FATES: Readonly<Record<string, (body: Body) => string>> = {
  "more members than it should have": (body) => JSON.stringify({ ...UNKNOWN, ...body }),
  "more details than it should have": (body) =>
    JSON.stringify({ ...body, details: { ...(body["details"] as Body | undefined), ...UNKNOWN } }),
  "a code that nobody knows": (body) => JSON.stringify({ ...body, code: SECRET, error: SECRET }),
  "a page in its place": () => `<html><title>${SECRET}</title></html>`,
  "cut off": (body) => JSON.stringify({ ...UNKNOWN, ...body }).slice(0, -1),
  empty: () => "",
};

describe.each(gatewaysOf(catalog))("nothing of $from.name is in a response of $to.name", ({ from, to }) => {
  const server = named(servers, to.name);
  const client = named(apis, from.name);
  test.each(Object.keys(FATES))("%s", async (fate) => {
    const property = fc.asyncProperty(anyError(from), async (thrown) => {
      const upstream = renderError({ ...thrown, ...TEXTS }, named(servers, from.name));
      const response = new Response(FATES[fate]!(JSON.parse(upstream.body)), {
        status: upstream.status,
        headers: { ...upstream.headers, ...HEADERS },
      });
      const error = relay(await readError(response, client), { to: server });
      const { body, headers } = renderError(error, server);
      expect(JSON.stringify([body, headers, error])).not.toContain(SECRET);
    });
    await fc.assert(property, { numRuns: 10 });
  });
});

/** Any error that an API lists. */
function anyError(api: Api) {
  return fc.constantFrom(...api.errors).chain(({ code }) => anyThrown(code, api, catalog));
}
