import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Api, readError } from "@org/errors-client";
import { renderError, type Api as ServerApi } from "@org/errors-server";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { firstProgram } from "../../../packages/codegen/src/init/first-program.js";
import { readSamples } from "../../../packages/codegen/src/init/samples/read-samples.js";
import type { Sample } from "../../../packages/codegen/src/init/samples/sample.js";
import { type Case, readCases } from "./case.js";
import { comparable } from "./compare.js";
import { compile } from "./compile.js";
import { type FoundSystem, INITIALIZED, initialized, responseOfSample } from "./initialized.js";

// A dialect that was found in samples is used as if its author had written it: code is generated from it, which reads the
// samples, and renders what it has read.

const BODIES = fileURLToPath(new URL("../../../packages/codegen/src/fixtures/bodies/", import.meta.url));
const WANTED = JSON.parse(
  readFileSync(new URL("../fixtures/init.json", import.meta.url), "utf8"),
) as Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;

/** What is rendered otherwise than it was: the same, in the one form that a codec has. */
const OTHERWISE: readonly (readonly [string, string])[] = [['"30s"', '"30.000s"']];

async function expectRendered(error: unknown, server: ServerApi<unknown>, body: unknown): Promise<void> {
  const rendered = renderError(error as never, server);
  const wanted = OTHERWISE.reduce(
    (text, [read, written]) => text.replace(read, written),
    JSON.stringify(body),
  );
  expect(JSON.parse(rendered.body)).toEqual(JSON.parse(wanted));
}

test("every file of samples is expected to say something", () => {
  expect(readdirSync(BODIES).map((file) => file.replace(".http", ""))).toEqual(Object.keys(WANTED));
});

describe.each(Object.entries(WANTED))("%s", (name, wanted) => {
  const samples = readSamples(readFileSync(join(BODIES, `${name}.http`), "utf8"), name);
  let found: FoundSystem;
  beforeAll(async () => {
    found = await initialized(name, samples);
  });

  test("has a catalog in which nothing is found", () => {
    expect(found.findings).toEqual([]);
  });

  test.each(samples.map((sample, index) => ({ sample, index, want: wanted[index] })))(
    "sample $index is read, and rendered as it was",
    async ({ sample, want = {} }) => {
      const { renders = sample.body, ...members } = want;
      const error = await readError(
        responseOfSample(sample, Number(want["status"])),
        found.client as Api<unknown>,
      );
      expect(comparable(error, members)).toEqual(members);
      await expectRendered(error, found.server, renders);
    },
  );

  test("has a first program that runs", async () => {
    const program = firstProgram(found.catalog!, found.known)!;
    const path = join(found.folder, "first.ts");
    writeFileSync(path, program);
    const log = vi.spyOn(console, "log").mockImplementation(() => {});
    await import(/* @vite-ignore */ path);
    await vi.waitFor(() => expect(log).toHaveBeenCalledTimes(1));
    expect(found.known.map(({ code }) => code)).toContain(log.mock.calls[0]?.[0]);
    log.mockRestore();
  });
});

test("what is generated compiles under the strictest options, and the first programs with it", () => {
  expect(compile(INITIALIZED)).toBe("");
}, 60_000);

describe("of all that a recorded system sends, a dialect is found that reads and renders it", () => {
  const cases = readCases().filter(
    ({ given, want }) => want?.render === true && given.bodyText === undefined,
  );
  const apis = [...new Set(cases.map(({ api }) => api))];

  test.each(apis)("%s", async (api) => {
    const ofApi = cases.filter((recorded) => recorded.api === api);
    const { client, server, findings } = await initialized(`system-${api}`, ofApi.map(sampleOf));
    expect(findings).toEqual([]);
    for (const recorded of ofApi) {
      const error = await readError(responseOfSample(sampleOf(recorded), 400), client as Api<unknown>);
      expect(said(error)).toEqual(said(recorded.want));
      await expectRendered(error, server, recorded.given.body);
    }
  });
});

function sampleOf({ given }: Case): Sample {
  const headers = new Map(Object.entries(given.headers).map(([name, value]) => [name.toLowerCase(), value]));
  return { status: given.status, headers, body: given.body };
}

/** What a body says whatever its errors are called in a catalog. */
function said(error: unknown): Record<string, unknown> {
  const { status, detail, traceId, instance, fields = [], retryAfterMs } = error as Record<string, unknown>;
  return { status, detail, traceId, instance, fields, retryAfterMs };
}
