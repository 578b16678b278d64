import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { explainError } from "@org/errors-codegen";
import * as ourFactories from "@org/errors-server";
import { type Api, type RenderedError, renderError } from "@org/errors-server";
import * as ourServers from "@org/errors-server/apis";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { sampleOccurrence } from "../../../packages/codegen/src/explain/sample-occurrence.js";
import { errorNames } from "../../../packages/codegen/src/names.js";
import type { Catalog } from "./model.js";
import { catalogAt, generateInto, named } from "./system.js";

beforeAll(() => void vi.useFakeTimers({ toFake: ["Date"], now: Date.UTC(2026, 0, 31, 10) }));
afterAll(() => void vi.useRealTimers());

type Factory = (details: unknown, options: unknown) => Error;
interface Generated {
  readonly factories: Readonly<Record<string, unknown>>;
  readonly servers: Readonly<Record<string, Api<unknown>>>;
}

const EXOTIC = "../../../packages/codegen/src/fixtures/dialects/catalog.yaml";

const ours: Generated = { factories: ourFactories, servers: ourServers };
const exotic = await generated(EXOTIC, "explained-exotic");

async function generated(catalog: string, name: string): Promise<Generated> {
  const folder = await generateInto(catalog, name);
  const load = (file: string) => import(/* @vite-ignore */ pathToFileURL(join(folder, file)).href);
  return { factories: await load("server/index.ts"), servers: await load("server/apis.ts") };
}

describe.each([
  ["our catalog", catalogAt("../../../packages/catalog/catalog.yaml"), ours],
  ["the exotic catalog", catalogAt(EXOTIC), exotic],
] as const)("what is explained of %s is what its servers send", (_, catalog, { factories, servers }) => {
  const pairs = catalog.errors.flatMap(({ code }) =>
    catalog.apis.map((api) => ({ name: `${api.name} · ${code}`, code, api })),
  );

  test.each(pairs)("$name", ({ code, api }) => {
    const sample = sampleOf(code, api, catalog);
    const error = (factories[errorNames(code).factory] as Factory)(sample.details, sample.options);
    const { body, ...sent }: RenderedError = renderError(error, named(servers, api.name));
    const explained = explainError(catalog, code)?.apis.find((each) => each.api === api.name);
    expect(explained?.sentAs).toBe(sent.code);
    const { status, headers } = sent;
    const response = sent.code === code ? { status, headers, body: JSON.parse(body) } : undefined;
    expect(explained?.response).toEqual(response);
  });
});

/** What somebody says who throws the error as its first example has it. */
function sampleOf(code: string, api: Catalog["apis"][number], catalog: Catalog) {
  const error = catalog.errors.find((each) => each.code === code)!;
  const sent = api.errors.find((each) => each.code === code);
  const [example] = error.examples;
  const { details, retryAfterMs } = sampleOccurrence(sent ?? ({ ...error, error } as never), catalog);
  const options = { retryAfterMs, fields: example?.fields, detail: example?.detail };
  return { details, options };
}
