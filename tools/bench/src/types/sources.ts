import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import openapiTS, { astToString } from "openapi-typescript";
import type { ErrorShape } from "../made-up/error-shape.js";
import { generateMadeUp } from "../made-up/generate-module.js";
import { schemaOf } from "../made-up/made-up-catalog.js";
import { writtenModule, zod } from "../size/peers/written-schema.js";
import { emitDeclarations } from "./compilers.js";

/** Where the types of a program come from. */
export interface Source {
  readonly name: string;
  readonly package?: string;
  /** With so many errors, and more, it needs minutes: a quick look leaves it out. */
  readonly slowFrom?: number;
  /** Writes the types into a folder. */
  readonly write: (errors: readonly ErrorShape[], folder: string) => Promise<void>;
  /**
   * A program that narrows to one error and takes a member of its details. `HOVER` stands before the place that is hovered
   * over.
   */
  readonly program: (error: ErrorShape, member: string) => string;
}

/** Stands in a program before the place that an editor is asked about. */
export const HOVER = "/*hover*/";

/** Nothing but what every program here has: its check is taken off. */
export const EMPTY_PROGRAM = `export async function told(response: Response): Promise<unknown> {
  return response.statusText;
}
`;

const OURS: Source["write"] = async (errors, folder) => {
  await generateMadeUp(errors, "client", folder);
  // as a package has them
  await emitDeclarations(folder, ["client", "types"], join(folder, "lib"));
};

export const sources: readonly Source[] = [
  {
    name: "ours, by guard",
    write: OURS,
    program: ({ code }, member) => `import { is${pascal(code)}, readError } from "./lib/client/index.js";
import { shop } from "./lib/client/apis.js";

export async function told(response: Response): Promise<unknown> {
  const error = await readError(response, shop);
  if (is${pascal(code)}(error)) return ${HOVER}error.details.${member};
  return response.statusText;
}
`,
  },
  {
    name: "ours, by code",
    write: OURS,
    program: ({ code }, member) => `import { readError } from "./lib/client/index.js";
import { shop } from "./lib/client/apis.js";

export async function told(response: Response): Promise<unknown> {
  const error = await readError(response, shop);
  if (error?.code === "${code}") return ${HOVER}error.details.${member};
  return response.statusText;
}
`,
  },
  {
    name: "openapi-typescript",
    package: "openapi-typescript",
    write: async (errors, folder) => writeFile(join(folder, "schema.d.ts"), await openapiTypes(errors)),
    program: ({ code }, member) => `import type { components } from "./schema.js";

export async function told(response: Response): Promise<unknown> {
  const error = (await response.json()) as components["schemas"]["AnyError"];
  if (error.code === "${code}") return ${HOVER}error.${member};
  return response.statusText;
}
`,
  },
  {
    name: "zod",
    package: "zod",
    slowFrom: 10_000,
    write: (errors, folder) => writeFile(join(folder, "schema.ts"), zodSource(errors)),
    program: ({ code }, member) => `import { schema } from "./schema.js";

export async function told(response: Response): Promise<unknown> {
  const error = schema.parse(await response.json());
  if (error.code === "${code}") return ${HOVER}error.${member};
  return response.statusText;
}
`,
  },
];

function zodSource(errors: readonly ErrorShape[]): string {
  const lines = writtenModule(errors, zod).split("\n");
  return lines
    .filter((line) => !line.startsWith("export const decide"))
    .map((line) => line.replace(/^const schema/, "export const schema"))
    .join("\n");
}

async function openapiTypes(errors: readonly ErrorShape[]): Promise<string> {
  const schemas = Object.fromEntries(errors.map((error) => [error.code, openapiSchema(error)]));
  const AnyError = { oneOf: errors.map(({ code }) => ({ $ref: `#/components/schemas/${code}` })) };
  const document = {
    openapi: "3.1.0",
    info: { title: "Shop", version: "1" },
    paths: {},
    components: { schemas: { ...schemas, AnyError } },
  };
  return astToString(
    await openapiTS(document as unknown as Parameters<typeof openapiTS>[0], { silent: true }),
  );
}

function openapiSchema({ code, details }: ErrorShape): object {
  const text = { type: "string" };
  return {
    type: "object",
    required: [
      "type",
      "title",
      "status",
      "code",
      ...details.filter((one) => !one.optional).map(({ name }) => name),
    ],
    properties: {
      type: text,
      title: text,
      status: { type: "integer" },
      code: { type: "string", enum: [code] },
      ...Object.fromEntries(details.map(({ name, type }) => [name, schemaOf(type)])),
    },
  };
}

/** `order_paused` → `OrderPaused`. */
function pascal(code: string): string {
  return code.replace(/(?:^|_)(.)/g, (_, letter: string) => letter.toUpperCase());
}
