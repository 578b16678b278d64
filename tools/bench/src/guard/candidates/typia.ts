import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { buildTypiaModule, interfacesOf } from "../../made-up/typia-module.js";
import type { Candidate } from "../candidate.js";
import { tagOfBody } from "../tag-of-body.js";

const FILE = "typia.mjs";

/** A union of interfaces, for which its transformer writes the code. */
export const typia: Candidate = {
  async prepare({ errors, tag }, folder) {
    const envelope = `${tag === "code" ? "type: string; " : ""}title: string; status: number`;
    const source = `import typia, { type tags } from "typia";

${interfacesOf(errors, envelope, tag)}
export const isError = typia.createIs<${errors.map((_, index) => `Error${index}`).join(" | ")}>();
`;
    await buildTypiaModule(source, folder, join(folder, FILE));
  },
  async load({ tag }, folder) {
    const told = tagOfBody(tag);
    const { isError } = (await import(pathToFileURL(join(folder, FILE)).href)) as {
      isError: (body: unknown) => boolean;
    };
    return (body) => (isError(body) ? told(body) : undefined);
  },
};
