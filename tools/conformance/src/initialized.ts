import { rmSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Api } from "@org/errors-client";
import { defaultTargets, generate } from "@org/errors-codegen";
import type { Api as ServerApi } from "@org/errors-server";
import { type Initialized, initCatalog } from "../../../packages/codegen/src/init/init-catalog.js";
import type { Sample } from "../../../packages/codegen/src/init/samples/sample.js";
import { GENERATED } from "./system.js";

/** A catalog that was found in samples, and what was generated from it. */
export interface FoundSystem extends Pick<Initialized, "findings" | "known" | "catalog"> {
  readonly folder: string;
  readonly client: Api<unknown>;
  readonly server: ServerApi<unknown>;
}

/** Where they are. */
export const INITIALIZED: string = join(GENERATED, "init");

/** Does what `init` and `generate` do. */
export async function initialized(name: string, samples: readonly Sample[]): Promise<FoundSystem> {
  const folder = join(INITIALIZED, name);
  rmSync(folder, { recursive: true, force: true });
  const options = { name, docs: undefined, samples, folder: join(folder, "catalog"), root: folder };
  const { file, findings, known, catalog } = initCatalog(options);
  const outputs = defaultTargets.map((target) => ({ target, folder: join(folder, "errors", target.name) }));
  await generate({ catalog: file, outputs });
  return {
    folder,
    findings,
    known,
    catalog,
    client: await only(folder, "client"),
    server: await only(folder, "server"),
  };
}

/** The one API of a new catalog. */
async function only<A>(folder: string, target: "client" | "server"): Promise<A> {
  const path = join(folder, "errors", target, "apis.ts");
  const [api] = Object.values(await import(/* @vite-ignore */ pathToFileURL(path).href));
  return api as A;
}

/** The response that a sample is of. `status`: where the sample does not say it. */
export function responseOfSample({ status: said, headers, body }: Sample, status: number): Response {
  const response = new Response(JSON.stringify(body), { status: said ?? status });
  response.headers.set("content-type", "application/json");
  for (const [name, value] of headers) response.headers.set(name, value);
  return response;
}
