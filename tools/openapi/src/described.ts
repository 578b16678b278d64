import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { applyErrors, type Catalog, readCatalog, targets } from "@org/errors-codegen";
import { parse } from "yaml";

/** A Response Object, as far as tests look at it. */
export interface ResponseObject {
  readonly description: string;
  readonly "x-errors": readonly string[];
  readonly content: Readonly<Record<string, { readonly schema: Schema; readonly examples: object }>>;
}

export interface Schema {
  readonly $ref?: string;
  readonly oneOf?: readonly { readonly $ref: string }[];
  readonly discriminator?: {
    readonly propertyName: string;
    readonly mapping: Readonly<Record<string, string>>;
  };
}

/** An OpenAPI document with nothing but the errors of an API. */
export interface Document {
  readonly components: {
    readonly schemas: Readonly<Record<string, object>>;
    readonly responses: Readonly<Record<string, ResponseObject>>;
    readonly examples: Readonly<Record<string, { readonly value: unknown }>>;
  };
}

/** One API in OpenAPI: the document of the target, and a description of a service that `apply` added its errors to. */
export interface Described {
  readonly api: string;
  readonly document: Document;
  readonly description: Document & { readonly paths: object };
}

const pathOf = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));
const PUBLISHED = pathOf("../../../schemas/openapi/");

/** A service before it has errors. Nothing is sent as 201 but what was made. */
const SERVICE = `\
openapi: 3.1.0
info: { title: Orders, version: "1" }
servers: [{ url: http://127.0.0.1 }]
paths:
  /orders/{id}:
    parameters:
      - { name: id, in: path, required: true, schema: { type: string } }
    put:
      operationId: putOrder
      responses:
        "201":
          description: The order.
          content: { application/json: { schema: { $ref: "#/components/schemas/Order" } } }
components:
  schemas:
    Order: { type: object, properties: { total: { type: number } }, required: [total] }
`;

/** Our APIs, as they are published, and those of the fixtures, as unlike each other as they come. */
export async function describedApis(): Promise<readonly Described[]> {
  const ours = catalogAt("../../../packages/catalog/catalog.yaml");
  const published = readdirSync(PUBLISHED).filter((name) => name.endsWith(".openapi.json"));
  const texts = published.map(
    (name) => [name.split(".")[0]!, readFileSync(`${PUBLISHED}${name}`, "utf8")] as const,
  );
  const exotic = catalogAt("../../../packages/codegen/src/fixtures/dialects/catalog.yaml");
  const openapi = targets.find(({ name }) => name === "openapi")!;
  const files = (await openapi.emit(exotic, {})).map(
    ({ path, text }) => [path.split(".")[0]!, text] as const,
  );
  return [
    ...texts.map(([api, text]) => described(api, text, ours)),
    ...files.map(([api, text]) => described(api, text, exotic)),
  ];
}

function described(api: string, text: string, catalog: Catalog): Described {
  const named = catalog.apis.find(({ name }) => name === api)!;
  const applied = applyErrors(SERVICE, "service.yaml", named, catalog);
  if (applied.text === undefined || applied.findings.length > 0)
    throw new Error(JSON.stringify(applied.findings));
  return { api, document: JSON.parse(text), description: parse(applied.text) };
}

function catalogAt(relative: string): Catalog {
  const { catalog, findings } = readCatalog(pathOf(relative));
  if (catalog === undefined) throw new Error(JSON.stringify(findings));
  return catalog;
}
