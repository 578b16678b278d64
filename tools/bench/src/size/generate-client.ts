import { mkdir, rm, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { formatFindings, generate, targets } from "@org/errors-codegen";
import { sizedCatalog } from "./sized-catalog.js";

/** A generated client. */
export interface Client {
  /** The file with the guards and the functions of the runtime. */
  readonly index: string;
  /** The file with the APIs. */
  readonly apis: string;
}

/** The top of the repository: as far from here as from the built file. */
const ROOT = fileURLToPath(new URL("../../../../", import.meta.url));

const CATALOG = join(ROOT, "packages/catalog/catalog.yaml");

/** How many errors our own catalog has; the others are added to them. */
const OWN = 25;

export const ownClient: Client = clientIn(join(ROOT, "packages/client/src"), "gen/apis.ts");

/** Writes a catalog of so many errors, and generates its client. Nothing but that is in the folder afterwards. */
export async function generateClient(errors: number, details: boolean): Promise<Client> {
  const folder = join(ROOT, "tools/bench/.generated/size", `${errors}-${details ? "details" : "codes"}`);
  const catalog = join(folder, "catalog.yaml");
  const written = sizedCatalog({ extends: relative(folder, CATALOG), added: errors - OWN, details });
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await writeFile(catalog, JSON.stringify(written));
  const outputs = targets
    .filter(({ name }) => name === "client")
    .map((target) => ({ target, folder: join(folder, "client") }));
  const { findings, plan } = await generate({ catalog, outputs });
  if (plan === undefined) throw new Error(formatFindings(findings, folder));
  return clientIn(join(folder, "client"), "apis.ts");
}

function clientIn(folder: string, apis: string): Client {
  return { index: join(folder, "index.ts"), apis: join(folder, apis) };
}
