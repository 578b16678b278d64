import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Api } from "@org/errors-client/runtime";
import { bundleMadeUp, generateMadeUp } from "../../made-up/generate-module.js";
import type { Candidate } from "../candidate.js";

const FILE = "ours.mjs";

/** What `readError` does with a body once it is parsed, of a client that the codegen generated. */
export const ours: Candidate = {
  async prepare({ errors, tag }, folder) {
    await generateMadeUp(errors, "client", folder, tag);
    await bundleMadeUp([join(folder, "client/apis.ts")], join(folder, FILE));
  },
  async load(_, folder) {
    const { shop } = (await import(pathToFileURL(join(folder, FILE)).href)) as { shop: Api<unknown> };
    const { dialect } = shop.spec;
    const tables = shop.tables();
    // as of a response that was sent as `application/json`: sent as a problem, only the code and details would count
    const described = {
      status: 400,
      header: () => undefined,
      readable: true,
      lenient: false,
      url: "",
      tables,
      dialect,
      generic: tables.known.get(400)!,
    };
    return (body) => {
      const decision = dialect.decide(body, described);
      return decision?.recognized && decision.fits ? decision.known.code : undefined;
    };
  },
};
