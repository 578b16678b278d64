import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Members } from "@org/errors-types/runtime";
import { buildTypiaModule, interfacesOf } from "../../made-up/typia-module.js";
import type { Candidate } from "../candidate.js";

const FILE = "typia.mjs";

const ENVELOPE =
  "type: string; title: string; status: number; detail?: string; instance?: string; traceId?: string; " +
  "errors?: Record<string, string[]>";

/** A function for each error, which its transformer writes; the code finds it. */
export const typia: Candidate<Members> = {
  async prepare(errors, folder) {
    const entries = errors.map(
      ({ code }, index) => `  "${code}": typia.json.createStringify<Error${index}>(),`,
    );
    const source = `import typia, { type tags } from "typia";

${interfacesOf(errors, ENVELOPE)}
export const stringify = {
${entries.join("\n")}
};
`;
    await buildTypiaModule(source, folder, join(folder, FILE));
  },
  async load(_, folder) {
    const { stringify } = (await import(pathToFileURL(join(folder, FILE)).href)) as {
      stringify: Readonly<Record<string, (body: unknown) => string>>;
    };
    const functions = new Map(Object.entries(stringify));
    return { input: ({ body }) => body, render: (body) => functions.get(body.code as string)!(body) };
  },
};
