import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { renderError } from "@org/errors-server";
import type { Api } from "@org/errors-server/runtime";
import { bundleMadeUp, generateMadeUp } from "../../made-up/generate-module.js";
import type { Candidate } from "../candidate.js";
import type { Problem } from "../problems.js";

const FILE = "ours.mjs";

type Factory = { readonly code: string } & ((details?: object, options?: Problem["options"]) => Error);
type Outgoing = Parameters<Api["dialect"]["body"]>[0];

const prepare: Candidate["prepare"] = async (errors, folder) => {
  await generateMadeUp(errors, "server", folder);
  const files = ["server/index.ts", "server/apis.ts"].map((file) => join(folder, file));
  await bundleMadeUp(files, join(folder, FILE));
};

async function load(folder: string) {
  const module = (await import(pathToFileURL(join(folder, FILE)).href)) as Record<string, unknown>;
  const factories = new Map(
    Object.values(module)
      .filter((one): one is Factory => typeof one === "function" && "code" in one)
      .map((factory) => [factory.code, factory]),
  );
  const thrown = ({ shape, details, options }: Problem): Error =>
    factories.get(shape.code)!(details, options);
  return { shop: module.shop as Api, thrown };
}

/** What a server does with an error that was thrown: which error it is, what the API sends of it, headers and body. */
export const ours: Candidate<Error> = {
  prepare,
  async load(_, folder) {
    const { shop, thrown } = await load(folder);
    return { input: thrown, render: (error) => renderError(error, shop).body };
  },
};

/** Only the body, by the generated renderer, of what `renderError` has found out before: what JSON.stringify does too. */
export const oursBodyAlone: Candidate<Outgoing> = {
  prepare,
  async load(_, folder) {
    const { shop, thrown } = await load(folder);
    const { body } = shop.dialect;
    let caught: Outgoing | undefined;
    const catching: Api = {
      ...shop,
      dialect: {
        ...shop.dialect,
        body: (outgoing) => {
          caught = outgoing;
          return body(outgoing);
        },
      },
    };
    return {
      input: (problem) => {
        renderError(thrown(problem), catching);
        return caught!;
      },
      render: (outgoing) => body(outgoing)!,
    };
  },
};
