import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { interpret } from "../../dialect/interpret.js";
import { fixtureCatalog } from "../../testing/fixture-catalog.js";
import { occurrenceArbitrary } from "../../testing/occurrence-arbitrary.js";
import { openapi } from "./openapi.js";

/** What tests look at of a document. */
interface Document {
  readonly components: {
    readonly schemas: Record<string, object>;
    readonly responses: Record<string, ResponseObject>;
    readonly examples: Record<string, { readonly value: unknown }>;
    readonly headers: Record<string, object>;
  };
}

interface ResponseObject {
  readonly description: string;
  readonly "x-errors": readonly string[];
  readonly headers?: Record<string, { $ref: string }>;
  readonly content: Record<string, MediaType>;
}

interface MediaType {
  readonly schema: { readonly oneOf?: object[]; readonly anyOf?: object[]; readonly discriminator?: object };
  readonly examples: Record<string, { $ref: string }>;
}

/** The exotic APIs whose documents people should read when they change. */
const SHOWN = ["beta", "delta", "eta", "iota", "zeta"];

const catalogs = (["draft", "dialects"] as const).map(fixtureCatalog);

describe.each(catalogs.map((catalog) => ({ name: catalog.name, catalog })))(
  "the documents of $name",
  ({ catalog }) => {
    const files = openapi.emit(catalog, {});

    test("are the same for the same catalog, one for each API", () => {
      expect(openapi.emit(catalog, {})).toEqual(files);
      expect(files.map(({ path }) => path)).toEqual(catalog.apis.map(({ name }) => `${name}.openapi.json`));
    });

    const shown = files.filter(
      ({ path }) => catalog.name === "dialects" && SHOWN.includes(path.split(".")[0]!),
    );
    test.each(shown)("$path reads well", async ({ path, text }) => {
      await expect(text).toMatchFileSnapshot(`../golden/openapi/${path}`);
    });

    test.each(files)("$path: components have valid names, and are there", ({ text }) => {
      const { components }: Document = JSON.parse(text);
      for (const name of Object.values(components).flatMap(Object.keys))
        expect(name).toMatch(/^[a-zA-Z0-9._-]+$/);
      for (const [, kind, name] of text.matchAll(/"\$ref": "#\/components\/(\w+)\/([^"]+)"/g))
        expect(components[kind as keyof Document["components"]]).toHaveProperty([name!]);
      expect(text).not.toMatch(/"#\/(\$defs|definitions)\//);
    });

    test.each(files)(
      "$path: every example fits the schema of its response, and no other status",
      ({ text }) => {
        const document: Document = JSON.parse(text);
        const { responses, examples } = document.components;
        const ajv = new Ajv2020({ strict: false, allErrors: false });
        formats.default(ajv);
        ajv.addSchema(document, "document");
        const codes = Object.values(responses).flatMap((response) => response["x-errors"]);
        const told = new Set<string>();
        for (const [name, { content }] of Object.entries(responses)) {
          const [[mediaType, media] = []] = Object.entries(content);
          const at = `/components/responses/${name}/content/${mediaType!.replaceAll("/", "~1")}/schema`;
          const validate = ajv.compile({ $ref: `document#${encodeURI(at)}` });
          for (const [key, { $ref }] of Object.entries(media!.examples)) {
            expect($ref).toBe(`#/components/examples/${key}`);
            told.add(key.split(".")[0]!);
            expect(validate(examples[key]!.value), JSON.stringify(validate.errors)).toBe(true);
          }
          expect(validate({ surprise: true })).toBe(false);
        }
        expect([...told].sort()).toEqual(codes.sort());
      },
    );
  },
);

const rows = catalogs.flatMap((catalog) =>
  catalog.apis.map((api) => ({ api, catalog, name: `${catalog.name} ${api.name}` })),
);

test.each(rows)("whatever is rendered fits the response of its status: $name", ({ api, catalog }) => {
  const file = openapi.emit(catalog, {}).find(({ path }) => path === `${api.name}.openapi.json`)!;
  const document: Document = JSON.parse(file.text);
  const ajv = new Ajv2020({ strict: false });
  formats.default(ajv);
  ajv.addSchema(document, "document");
  for (const sent of api.errors) {
    const [name] =
      Object.entries(document.components.responses).find(([, each]) =>
        each["x-errors"].includes(sent.code),
      ) ?? [];
    const at = `/components/responses/${name}/content/${api.dialect.mediaType.replaceAll("/", "~1")}/schema`;
    const validate = ajv.compile({ $ref: `document#${encodeURI(at)}` });
    fc.assert(
      fc.property(occurrenceArbitrary(sent, api, catalog), (occurrence) => {
        const body = interpret(api, occurrence)?.body;
        expect(validate(body), JSON.stringify({ body, errors: validate.errors })).toBe(true);
      }),
      { numRuns: 10 },
    );
  }
});

function responseOf(api: string, name: string): ResponseObject {
  const catalog = catalogs.find(({ apis }) => apis.some((each) => each.name === api))!;
  const file = openapi.emit(catalog, {}).find(({ path }) => path === `${api}.openapi.json`)!;
  return (JSON.parse(file.text) as Document).components.responses[name]!;
}

describe("errors that share a status", () => {
  test("are told apart by a text right in the body", () => {
    expect(responseOf("fanfare", "Conflict").content["application/json"]!.schema.discriminator).toMatchObject(
      {
        propertyName: "error",
        mapping: { already_in_queue: "#/components/schemas/AlreadyInQueueError" },
      },
    );
  });

  test("by a constant elsewhere: one of them, without a discriminator", () => {
    for (const [api, mediaType] of [
      ["eta", "application/vnd.example.fault+json"],
      ["epsilon", "application/json"],
    ] as const) {
      const { schema } = responseOf(api, "Conflict").content[mediaType]!;
      expect(Object.keys(schema)).toEqual(["oneOf"]);
    }
  });

  test("by nothing: one schema for all, and examples that say what each means", () => {
    const { content, description } = responseOf("disruptive", "Conflict");
    expect(content["application/json"]!.schema).toEqual({ $ref: "#/components/schemas/ConflictError" });
    expect(Object.keys(content["application/json"]!.examples)).toContain("already_exists");
    expect(description).toContain("- `already_exists`: ");
  });

  test("maybe by something that one of them may lack: any of them", () => {
    const { schema } = responseOf("alpha", "Conflict").content["application/json"]!;
    expect(Object.keys(schema)).toEqual(["anyOf"]);
  });
});

test("an API that sends errors as 200 has one response", () => {
  const catalog = catalogs[1]!;
  const file = openapi.emit(catalog, {}).find(({ path }) => path === "delta.openapi.json")!;
  const { responses } = (JSON.parse(file.text) as Document).components;
  expect(Object.keys(responses)).toEqual(["Error"]);
});

test("headers stand where they may be sent", () => {
  expect(Object.keys(responseOf("fanfare", "TooManyRequests").headers ?? {})).toEqual(["Retry-After"]);
  expect(responseOf("fanfare", "NotFound").headers).toBeUndefined();
});
