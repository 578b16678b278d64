import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Api, Catalog, JsonSchema, SentError } from "../../catalog/model.js";
import { interpret } from "../../dialect/interpret.js";
import { fixtureCatalog } from "../../testing/fixture-catalog.js";
import { mutationsOf } from "../../testing/mutations.js";
import { occurrenceArbitrary } from "../../testing/occurrence-arbitrary.js";
import { schemas } from "./index.js";

const RUNS = 25;

const catalogs = (["draft", "dialects"] as const).map(fixtureCatalog);

describe.each(catalogs.map((catalog) => ({ name: catalog.name, catalog })))(
  "schemas of $name",
  ({ catalog }) => {
    const files = schemas.emit(catalog, {});
    const ajv = new Ajv2020({
      strict: true,
      strictRequired: false,
      strictTuples: false,
      allowUnionTypes: true,
      allErrors: false,
    });
    formats.default(ajv);
    const byPath = new Map<string, JsonSchema>(files.map(({ path, text }) => [path, JSON.parse(text)]));
    for (const schema of byPath.values()) ajv.addSchema(schema);
    const validator = (path: string): ValidateFunction =>
      ajv.getSchema(`${catalog.docs}/schemas/${path}`) as ValidateFunction;

    test("all compile and name their files", () => {
      for (const [path, schema] of byPath) {
        expect(schema.$id).toBe(`${catalog.docs}/schemas/${path}`);
        expect(validator(path)).toBeTypeOf("function");
      }
      const sent = catalog.apis.reduce((sum, api) => sum + api.errors.length + 1, 0);
      expect(byPath.size).toBe(catalog.errors.length + sent);
    });

    test("every error that reads as data fits its own schema", () => {
      for (const { code, status, examples } of catalog.errors) {
        for (const { details, fields } of examples) {
          const error = { code, status, fields, details };
          expect(validator(`errors/${code}.schema.json`)(error)).toBe(true);
          expect(validator(`errors/${code}.schema.json`)({ ...error, code: "another" })).toBe(false);
        }
      }
    });

    const rows = catalog.apis.flatMap((api) =>
      api.errors.map((sent) => ({ api, sent, name: `${api.name} ${sent.code}` })),
    );
    test.each(rows)("what is rendered fits, and nothing less: $name", ({ api, sent }) => {
      const path = `apis/${api.name}/${sent.code}.schema.json`;
      const one = validator(path);
      const union = validator(`apis/${api.name}.schema.json`);
      const branches = branchesOf(byPath.get(path) as JsonSchema, one);
      fc.assert(
        fc.property(bodyArbitrary(api, sent, catalog), (body) => {
          expect(one(body), JSON.stringify({ body, errors: one.errors })).toBe(true);
          expect(union(body), JSON.stringify({ body, errors: union.errors })).toBe(true);
          for (const { schema, validate } of branches) {
            if (!validate(body)) continue;
            for (const { what, body: mutant } of mutationsOf(schema, body)) {
              if (validate(mutant)) throw new Error(`${what} in ${JSON.stringify(body)}`);
            }
          }
        }),
        { numRuns: RUNS },
      );
    });

    /** The alternatives of a body, each with a validator of its own: a mutant may by chance be another alternative. */
    function branchesOf(whole: JsonSchema, validate: ValidateFunction) {
      const { $defs, anyOf } = whole;
      if (anyOf === undefined) return [{ schema: whole, validate }];
      return anyOf.map((schema) => ({
        schema,
        validate: ajv.compile($defs === undefined ? schema : { ...schema, $defs }),
      }));
    }
  },
);

function bodyArbitrary(api: Api, sent: SentError, catalog: Catalog): fc.Arbitrary<unknown> {
  return occurrenceArbitrary(sent, api, catalog).map((occurrence) => {
    const rendered = interpret(api, occurrence);
    if (rendered === undefined) throw new Error(`cannot be rendered: ${JSON.stringify(occurrence.details)}`);
    return rendered.body;
  });
}
