import { readFileSync } from "node:fs";
import { type Api, readError } from "@org/errors-client";
import * as clientApis from "@org/errors-client/apis";
import { renderError, type Api as ServerApi } from "@org/errors-server";
import * as serverApis from "@org/errors-server/apis";
import Ajv from "ajv";
import { describe, expect, test } from "vitest";
import { readCases, responseOf } from "./case.js";
import { comparable, wanted } from "./compare.js";
import { catalogAt, named } from "./system.js";

const cases = readCases();
const clients: Readonly<Record<string, Api<unknown>>> = clientApis;
/** So many are recorded of the APIs that were there first. More are welcome, fewer are a loss. */
const LEAST = 228;

describe("the cases themselves", () => {
  const schema = JSON.parse(readFileSync(new URL("../cases/case.schema.json", import.meta.url), "utf8"));
  const validate = new Ajv.default({ strict: false }).compile(schema);

  test.each([...new Set(cases.map(({ api }) => api))])("%s keeps the schema", (api) => {
    expect(validate(cases.filter((recorded) => recorded.api === api))).toBe(true);
  });

  test("are there for every API of the catalog", () => {
    const { apis } = catalogAt("../../../packages/catalog/catalog.yaml");
    const names = [...new Set(cases.map(({ api }) => api))];
    expect(names.sort()).toEqual(apis.map(({ name }) => name).sort());
  });

  test("are all there, each with a name of its own", () => {
    expect(cases.length).toBeGreaterThanOrEqual(LEAST);
    const names = cases.map(({ name }) => name);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });
});

describe("reading", () => {
  test.each(cases)("$name", async (recorded) => {
    const error = await readError(responseOf(recorded), named(clients, recorded.api));
    if (recorded.want === null) expect(error).toBeNull();
    else expect(comparable(error, recorded.want)).toEqual(wanted(recorded.want));
  });
});

describe("rendering", () => {
  const servers: Readonly<Record<string, ServerApi<unknown>>> = serverApis;

  test.each(cases.filter(({ want }) => want?.render === true))("$name", ({ api, given, want }) => {
    const { render, why, recognized, retry, ...members } = want!;
    const rendered = renderError(members as never, named(servers, api));
    expect(JSON.parse(rendered.body)).toEqual(given.body);
    expect(rendered.status).toBe(given.status);
    expect(rendered.headers["content-type"]).toBe(given.headers["content-type"]);
    expect(rendered.headers["retry-after"]).toBe(given.headers["retry-after"]);
  });
});
