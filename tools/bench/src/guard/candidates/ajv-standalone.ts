import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { Ajv } from "ajv";
import standalone from "ajv/dist/standalone/index.js";
import { AJV_OPTIONS, bodySchema } from "../body-schema.js";
import type { Candidate } from "../candidate.js";
import { tagOfBody } from "../tag-of-body.js";

const FILE = "ajv-standalone.cjs";

/** The same, compiled to a module beforehand. */
export const ajvStandalone: Candidate = {
  async prepare({ errors, tag }, folder) {
    const ajv = new Ajv({ ...AJV_OPTIONS, code: { source: true } });
    await writeFile(join(folder, FILE), standalone.default(ajv, ajv.compile(bodySchema(errors, tag))));
  },
  async load({ tag }, folder) {
    const told = tagOfBody(tag);
    const module = (await import(pathToFileURL(join(folder, FILE)).href)) as {
      default: (body: unknown) => boolean;
    };
    const validate = module.default;
    return (body) => (validate(body) ? told(body) : undefined);
  },
};
