import { once } from "node:events";
import { Agent, createServer, request, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { type Api as ClientApi, readError } from "@org/errors-client";
import * as clientApis from "@org/errors-client/apis";
import { type RenderedError, renderError, type Api as ServerApi } from "@org/errors-server";
import * as servers from "@org/errors-server/apis";
import { errorHandler } from "@org/errors-server/node";
import { ApiError } from "@org/errors-types/runtime";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fitsDialect } from "../../../packages/server/src/testing/body-shapes.js";
import { hostileValues } from "../../../packages/server/src/testing/hostile-values.js";
import { catalogAt, named } from "./system.js";
import { schemasOf } from "./valid-bodies.js";

// Whatever is put into an error, what comes out is a body of the API by its generated schema, or the text of last resort.

const catalog = catalogAt("../../../packages/catalog/catalog.yaml");
// with `format` as an annotation: nobody can promise that what somebody throws as `type` is a URI
const schema = schemasOf(catalog, { formats: false });
const clients: Readonly<Record<string, ClientApi<unknown>>> = clientApis;
const apis: readonly ServerApi[] = catalog.apis.map(({ name }) => named<ServerApi>(servers, name));

const LAST_RESORT = {
  status: 500,
  headers: { "content-type": "text/plain; charset=utf-8" },
  body: "Internal Server Error",
  code: "internal_error",
};

/** @throws where a response is neither a body of the API nor the last resort, or shows what it must not. */
function check(rendered: RenderedError, api: ServerApi, about = "an error"): void {
  const { status, headers, body, code } = rendered;
  expect(body.includes("SECRET"), `${api.name}: ${about} shows a secret`).toBe(false);
  expect(Buffer.byteLength(body)).toBeLessThanOrEqual(1 << 20);
  if (body === LAST_RESORT.body) {
    expect(rendered).toEqual(LAST_RESORT);
    return;
  }
  expect(headers["content-type"]).toBe(api.dialect.mediaType);
  expect(status).toBeGreaterThanOrEqual(400);
  const data = JSON.parse(body) as Record<string, unknown>;
  // what stands for an error that the API does not list has no schema of its own there
  if (!Object.hasOwn(api.errors, code)) {
    expect(fitsDialect(api.name, data), `${api.name}: ${about}: ${body.slice(0, 500)}`).toBe(true);
    return;
  }
  const validate = schema(`apis/${api.name}/${code}.schema.json`);
  if (validate(data)) return;
  throw new Error(`${api.name}: ${about}: ${body.slice(0, 500)} ${JSON.stringify(validate.errors)}`);
}

const FIELD = { pointer: "/a", rule: "required", message: "m", params: { a: 1 } };

/** Everywhere that a service can put something. Details that are declared are not among them: they have a type. */
const PLACES: Readonly<Record<string, (value: unknown) => Readonly<Record<string, unknown>>>> = {
  "a member of the details": (value) => ({
    details: { hostile: value, größe: [value], ["__proto__"]: value },
  }),
  "what the details inherit from": (value) => ({
    details: Object.create(Object(value), { a: { value: 1 } }),
  }),
  "the details": (value) => ({ details: value }),
  "the fields": (value) => ({ fields: value }),
  "a field": (value) => ({ fields: [value, FIELD] }),
  "the pointer of a field": (value) => ({ fields: [{ ...FIELD, pointer: value }, FIELD] }),
  "the rule of a field": (value) => ({ fields: [{ ...FIELD, rule: value }, FIELD] }),
  "the message of a field": (value) => ({ fields: [{ ...FIELD, message: value }, FIELD] }),
  "the params of a field": (value) => ({ fields: [{ ...FIELD, params: value }] }),
  "a member of the params": (value) => ({ fields: [{ ...FIELD, params: { value, list: [value] } }] }),
  "the detail": (value) => ({ detail: value }),
  "the title": (value) => ({ title: value }),
  "the type": (value) => ({ type: value }),
  "the page": (value) => ({ help: value }),
  "the instance": (value) => ({ instance: value }),
  "the trace id": (value) => ({ traceId: value }),
  "the wait": (value) => ({ retryAfterMs: value }),
  "the status": (value) => ({ status: value }),
  "the cause": (value) => ({ cause: value }),
};

/** The same as an instance, and as the plain members that another copy of the packages may throw. */
function errorsWith(code: string, members: Readonly<Record<string, unknown>>): unknown[] {
  const { status } = catalog.errors.find((error) => error.code === code) ?? { status: 400 };
  return [{ code, status, ...members }, Object.assign(new ApiError({ code, status }), members)];
}

describe("anywhere in an error", () => {
  test.each(Object.entries(hostileValues()))("%s", (_, value) => {
    for (const [place, put] of Object.entries(PLACES)) {
      for (const code of ["not_found", "validation_failed"]) {
        for (const error of errorsWith(code, put(value))) {
          for (const api of apis) check(renderError(error, api), api, `${code} with it as ${place}`);
        }
      }
    }
  });
});

test("law: several at once, in any error", () => {
  const hostile = hostileValues();
  // by name: who generates values looks at them, and some of these do not bear that
  const value = fc.oneof(
    fc.constantFrom(...Object.keys(hostile)).map((name) => () => hostile[name]),
    fc
      .anything({
        withBigInt: true,
        withDate: true,
        withMap: true,
        withTypedArray: true,
        withSparseArray: true,
      })
      .map((anything) => () => anything),
  );
  const values = fc.dictionary(fc.constantFrom(...Object.keys(PLACES)), value, { maxKeys: 4 });
  const codes = fc.constantFrom("unheard_of", ...catalog.errors.map(({ code }) => code));
  const names = fc.constantFrom(...apis.map(({ name }) => name));
  const property = fc.property(codes, values, names, (code, given, name) => {
    const members = Object.assign({}, ...Object.entries(given).map(([place, get]) => PLACES[place]!(get())));
    const api = named(servers, name);
    for (const error of errorsWith(code, members)) check(renderError(error, api), api);
  });
  fc.assert(property, { numRuns: 2_000 });
});

describe("in the place of a declared detail", () => {
  const declared = catalog.errors.flatMap(({ code, details }) =>
    details.map(({ name }) => [code, name] as const),
  );

  test.each(declared)("of %s, %s, it costs nothing but itself", async (code, name) => {
    for (const [what, value] of Object.entries(hostileValues())) {
      for (const api of apis) {
        const rendered = renderError({ code, details: { [name]: value } }, api);
        // what is too long is another error, and says so
        if (rendered.code === "internal_error") continue;
        const response = new Response(rendered.body, rendered);
        const error = (await readError(response, named(clients, api.name))) as ApiError;
        expect([what, error.status, error.snippet]).toEqual([what, rendered.status, undefined]);
      }
    }
  });
});

describe("a real server", () => {
  const thrown = Object.values(hostileValues()).flatMap((value) => [
    value,
    ...Object.values(PLACES).flatMap((put) => errorsWith("validation_failed", put(value))),
  ]);
  const running = new Map<string, Server>();

  beforeAll(async () => {
    for (const api of apis) {
      const handle = errorHandler(api, { onError: ({ text }) => void text })((req, res) => {
        if (req.url === "/ok") res.end("ok");
        else throw thrown[Number(req.url?.slice(1))];
      });
      const server = createServer(handle).listen(0, "127.0.0.1");
      running.set(api.name, server);
      await once(server, "listening");
    }
  });
  afterAll(() => {
    for (const server of running.values()) server.close().closeAllConnections();
  });

  test.each(apis.map((api) => [api.name, api] as const))(
    "of %s sends all of it, and lives",
    async (name, api) => {
      const { port } = running.get(name)!.address() as AddressInfo;
      for (const [index, error] of thrown.entries()) {
        const { status, headers, body } = renderError(error, api);
        const answer = await ask(port, `/${index}`);
        expect({ ...answer, same: answer.body === body, body: "" }).toMatchObject({
          status,
          type: headers["content-type"],
          same: true,
        });
      }
      expect(await ask(port, "/ok")).toMatchObject({ status: 200, body: "ok" });
    },
  );
});

interface Answer {
  readonly status: number | undefined;
  readonly type: string | undefined;
  readonly body: string;
}

const agent = new Agent({ keepAlive: true });

function ask(port: number, path: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request({ port, host: "127.0.0.1", path, agent }, (answer) => {
      let body = "";
      answer.setEncoding("utf8").on("data", (chunk: string) => {
        body += chunk;
      });
      answer.on("error", reject);
      answer.on("end", () => {
        resolve({ status: answer.statusCode, type: answer.headers["content-type"], body });
      });
    });
    sent.on("error", reject);
    sent.end();
  });
}
