import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Api as ClientApi } from "@org/errors-client";
import { formatFindings, generate, readCatalog, targets } from "@org/errors-codegen";
import type { Api as ServerApi } from "@org/errors-server";
import type { Api, Catalog } from "./model.js";

/** A catalog, and what was generated from it. */
export interface System {
  readonly catalog: Catalog;
  readonly clients: Readonly<Record<string, ClientApi<unknown>>>;
  readonly servers: Readonly<Record<string, ServerApi<unknown>>>;
}

/** Reads a catalog that must be without errors. */
export function catalogAt(relative: string): Catalog {
  const file = fileURLToPath(new URL(relative, import.meta.url));
  const { catalog, findings } = readCatalog(file);
  if (catalog === undefined) throw new Error(formatFindings(findings, dirname(file)));
  return catalog;
}

/** Where tests generate code; every test file into a folder of its own. */
export const GENERATED: string = fileURLToPath(new URL("../.generated/", import.meta.url));

/** All that is TypeScript, and the schemas. */
const TARGETS = targets.filter(({ name, optIn }) => optIn !== true || name === "testing");

/** Generates everything from a catalog into `.generated/<name>`, as another repository would, and imports it. */
export async function generatedSystem(relative: string, name: string): Promise<System> {
  const catalog = catalogAt(relative);
  const folder = await generateInto(relative, name);
  const load = (file: string) => import(/* @vite-ignore */ pathToFileURL(join(folder, file)).href);
  return { catalog, clients: await load("client/apis.ts"), servers: await load("server/apis.ts") };
}

/** Returns the folder. */
export async function generateInto(relative: string, name: string): Promise<string> {
  const folder = join(GENERATED, name);
  const outputs = TARGETS.map((target) => ({ target, folder: join(folder, target.name) }));
  const file = fileURLToPath(new URL(relative, import.meta.url));
  const { plan, findings } = await generate({ catalog: file, outputs });
  if (plan === undefined) throw new Error(formatFindings(findings, dirname(file)));
  return folder;
}

/** The API of this name; as a variable it may be spelled otherwise: `acme-shop` is `acmeShop`. */
export function named<A extends { readonly name: string }>(
  apis: Readonly<Record<string, A>>,
  name: string,
): A {
  const found = Object.values(apis).find((api) => api.name === name);
  if (found === undefined) throw new Error(`No API ${name} is generated: run \`pnpm generate\`.`);
  return found;
}

/** One way of sending an error: the name of a test and what it is about. */
export interface Pair {
  readonly name: string;
  readonly code: string;
  readonly api: Api;
}

/** Every error with every API that lists it. */
export function listedPairs({ apis }: Catalog): Pair[] {
  return apis.flatMap((api) => api.errors.map(({ code }) => ({ name: `${api.name} · ${code}`, code, api })));
}

/** Every error with every API that does not list it, and sends another one in its place. */
export function unlistedPairs({ apis, errors }: Catalog): Pair[] {
  return apis.flatMap((api) => {
    const listed = new Set(api.errors.map(({ code }) => code));
    const others = errors.filter(({ code }) => !listed.has(code));
    return others.map(({ code }) => ({ name: `${api.name} · ${code}`, code, api }));
  });
}
