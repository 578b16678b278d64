import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { readError } from "@org/errors-client";
import * as ourClients from "@org/errors-client/apis";
import * as ourFactories from "@org/errors-server";
import { renderError } from "@org/errors-server";
import * as ourServers from "@org/errors-server/apis";
import * as ourTests from "@org/errors-testing/apis";
import { errorCases, type TestApi } from "@org/errors-testing/runtime";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { errorNames } from "../../../packages/codegen/src/names.js";
import { arrived } from "./arrived.js";
import { carried } from "./carried/carried.js";
import { type Case, responseOf } from "./case.js";
import type { Api, Thrown } from "./model.js";
import { catalogAt, generateInto, named, type System } from "./system.js";

const OURS = "../../../packages/catalog/catalog.yaml";
const EXOTIC = "../../../packages/codegen/src/fixtures/dialects/catalog.yaml";

/** The time that generated cases are made for. */
const NOW_MS = Date.UTC(2026, 0, 31, 10);
beforeAll(() => void vi.useFakeTimers({ toFake: ["Date"], now: NOW_MS }));
afterAll(() => void vi.useRealTimers());

interface Tested extends System {
  readonly factories: Readonly<Record<string, unknown>>;
  readonly tests: Readonly<Record<string, TestApi<never>>>;
  /** Folder of the generated testing kit. */
  readonly kit: string;
}

/** A generated case, as data. */
interface CaseData extends Omit<Case, "api" | "want"> {
  readonly code: string;
  readonly thrown: Omit<Thrown, "code" | "details"> & { readonly details?: Thrown["details"] };
  readonly want: Readonly<Record<string, unknown>>;
}

async function exotic(): Promise<Tested> {
  const folder = await generateInto(EXOTIC, "testing-cases");
  const load = (file: string) => import(/* @vite-ignore */ pathToFileURL(join(folder, file)).href);
  return {
    catalog: catalogAt(EXOTIC),
    clients: await load("client/apis.ts"),
    servers: await load("server/apis.ts"),
    factories: await load("server/index.ts"),
    tests: await load("testing/apis.ts"),
    kit: join(folder, "testing"),
  };
}

const ours: Tested = {
  catalog: catalogAt(OURS),
  clients: ourClients,
  servers: ourServers,
  factories: ourFactories,
  tests: ourTests as unknown as Tested["tests"],
  kit: fileURLToPath(new URL("../../../packages/testing/src/gen", import.meta.url)),
};

/** Without what says nothing: so an error stands in a case. */
function telling({ fields, details, detailsValid, ...members }: Record<string, unknown>): unknown {
  return JSON.parse(
    JSON.stringify({
      ...members,
      fields: (fields as unknown[]).length > 0 ? fields : undefined,
      details: Object.keys(details as object).length > 0 ? details : undefined,
      detailsValid: detailsValid === false ? false : undefined,
    }),
  );
}

type Factory = (details: unknown, options: unknown) => Error;

describe.each([
  ["our catalog", ours],
  ["the exotic catalog", await exotic()],
] as const)("the cases of %s", (_, system) => {
  describe.each(system.catalog.apis)("$name", (api: Api) => {
    const file = join(system.kit, "cases", `${api.name}.json`);
    const { cases } = JSON.parse(readFileSync(file, "utf8")) as { cases: readonly CaseData[] };
    const thrownBy = ({ code, thrown: { details, ...options } }: CaseData) =>
      (system.factories[errorNames(code).factory] as Factory)(details, options);

    test("are at least one for each error, and one for each example", () => {
      const wanted = api.errors.map(({ code, error }) => [code, Math.max(1, error.examples.length)]);
      const counts = api.errors.map(({ code }) => [code, cases.filter((each) => each.code === code).length]);
      expect(counts).toEqual(wanted);
      expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
    });

    test.each(cases)("$name: the generated server sends it", (each) => {
      const { status, headers, body } = renderError(thrownBy(each), named(system.servers, api.name));
      expect({ status, headers, body: JSON.parse(body) }).toEqual(each.given);
    });

    test.each(cases)("$name: the generated client reads it", async (each) => {
      const response = responseOf({ ...each, api: api.name, want: null });
      const read = await readError<unknown>(response, named(system.clients, api.name));
      expect(telling(arrived(read) as never)).toEqual(each.want);
    });

    test.each(cases)("$name: the oracle says the same", (each) => {
      const { code, thrown } = each;
      const sent = api.errors.find((error) => error.code === code)!;
      const detail = thrown.detail ?? filled(sent.detail, thrown.details);
      const said = { details: {}, ...thrown, ...(detail === undefined ? {} : { detail }), code };
      expect(telling(carried(said, api, system.catalog, NOW_MS) as never)).toEqual(each.want);
    });

    test("are the same as functions", async () => {
      const functions = errorCases(named(system.tests, api.name));
      const asData = functions.map(async ({ code, status, headers, body, response, want }) => {
        expect(await response().text()).toBe(body);
        const given = { status, headers, body: JSON.parse(body) };
        return { code, given, want: telling(arrived(want) as never) };
      });
      expect(await Promise.all(asData)).toEqual(
        cases.map(({ code, given, want }) => ({ code, given, want })),
      );
    });
  });
});

function filled(text: Api["errors"][number]["detail"], details: Thrown["details"] = {}): string | undefined {
  return text?.parts.map((part) => (typeof part === "string" ? part : String(details[part.member]))).join("");
}
