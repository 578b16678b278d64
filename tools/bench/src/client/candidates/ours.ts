import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Api } from "@org/errors-client/runtime";
import { defaultTargets, formatFindings, generate } from "@org/errors-codegen";
import { build } from "esbuild";
import type { Candidate } from "../candidate.js";
import { madeUpCatalog } from "../made-up-catalog.js";

const FILE = "ours.mjs";

/** What `readError` does with a body once it is parsed, of a client that the codegen generated. */
export const ours: Candidate = {
  async prepare(errors, folder) {
    const catalog = join(folder, "catalog.json");
    await writeFile(catalog, JSON.stringify(madeUpCatalog(errors)));
    const outputs = defaultTargets
      .filter(({ name }) => name === "types" || name === "client")
      .map((target) => ({ target, folder: join(folder, target.name) }));
    const { plan, findings } = await generate({ catalog, outputs });
    if (plan === undefined) throw new Error(formatFindings(findings, folder));
    await build({
      entryPoints: [join(folder, "client/apis.ts")],
      outfile: join(folder, FILE),
      bundle: true,
      // the runtime stays what is installed
      packages: "external",
      format: "esm",
      target: "node20",
      logLevel: "warning",
    });
  },
  async load(_, folder) {
    const { shop } = (await import(pathToFileURL(join(folder, FILE)).href)) as { shop: Api<unknown> };
    const { dialect } = shop.spec;
    const tables = shop.tables();
    // as of a response that was sent as `application/json`: sent as a problem, only the code and details would count
    const described = {
      status: 400,
      header: () => undefined,
      essence: "application/json",
      lenient: false,
      url: "",
      tables,
      dialect,
      generic: tables.known.get("400")!,
    };
    return (body) => {
      const decision = dialect.decide(body, described);
      return decision?.recognized && decision.fits ? decision.known.code : undefined;
    };
  },
};
