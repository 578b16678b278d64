import { fileURLToPath } from "node:url";
import * as clientApis from "@org/errors-client/apis";
import type { Api as ReaderApi } from "@org/errors-client/runtime";
import { readCatalog } from "@org/errors-codegen";
import { renderError } from "@org/errors-server";
import * as serverApis from "@org/errors-server/apis";
import { errorOfCode, type Api as RendererApi } from "@org/errors-server/runtime";
import { shuffled } from "../made-up/shuffled.js";

/** A response as it came, its body a text. */
export interface Received {
  readonly status: number;
  readonly headers: ReadonlyMap<string, string>;
  readonly text: string;
  /** The API that sent it, as its client knows it. */
  readonly api: ReaderApi<unknown>;
}

export const TASKS = {
  "one dialect": ["org"],
  "five dialects": ["neowit", "workspaces", "disruptive", "fanfare", "softwareone"],
};

export type Task = keyof typeof TASKS;

/** As many of each task. */
const RESPONSES = 1000;

const readers: Readonly<Record<string, ReaderApi<unknown>>> = clientApis;
const renderers: Readonly<Record<string, RendererApi>> = serverApis;

const CATALOG = fileURLToPath(new URL("../../../../packages/catalog/catalog.yaml", import.meta.url));

/** What APIs of the catalog send: every error that they list, with what its example says, as often as is needed, in no order. */
export function responsesOf(task: Task): Received[] {
  const { catalog } = readCatalog(CATALOG);
  if (catalog === undefined) throw new Error(`${CATALOG}: cannot be read`);
  const sent = catalog.apis
    .filter(({ name }) => TASKS[task].includes(name))
    .flatMap(({ name, errors }) => errors.map((error) => ({ name, ...error })));
  return shuffled(
    Array.from({ length: RESPONSES }, (_, index): Received => {
      const { name, code, error: entry } = sent[index % sent.length]!;
      const example = entry.examples[Math.floor(index / sent.length) % Math.max(1, entry.examples.length)];
      const error = errorOfCode(code, entry.status, {
        detail: example?.detail,
        details: example?.details,
        fields: example?.fields,
        traceId: "4bf92f3577b34da6a3ce929d0e0e4736",
        instance: `/orders/${index}`,
      });
      const { status, headers, body } = renderError(error, renderers[name]!);
      return { status, headers: new Map(Object.entries(headers)), text: body, api: readers[name]! };
    }),
  );
}
