import { Ajv } from "ajv";
import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import * as mini from "zod/mini";
import * as zod3 from "zod/v3";
import { fanfare } from "../../gen/apis/fanfare.js";
import { neowit } from "../../gen/apis/neowit.js";
import { org } from "../../gen/apis/org.js";
import { softwareone } from "../../gen/apis/softwareone.js";
import { workspaces } from "../../gen/apis/workspaces.js";
import type { Api } from "../../runtime/api.js";
import { mapError } from "../../runtime/mapping.js";
import { renderError } from "../../runtime/render-error.js";
import { ajvErrors, standardErrors, valibotErrors, zodErrors } from "../index.js";

const mappings = [ajvErrors, standardErrors, valibotErrors, zodErrors];

/** As `@standard-schema/utils` has it. */
class SchemaError extends Error {
  override readonly name: string = "SchemaError";
  readonly issues: readonly { readonly message: string; readonly path?: readonly PropertyKey[] }[];
  constructor(issues: SchemaError["issues"]) {
    super(issues[0]?.message);
    this.issues = issues;
  }
}

const ajv = new Ajv({ allErrors: true, formats: { email: /@/ } });

const SIGN_UP = {
  type: "object",
  required: ["email", "name", "age"],
  additionalProperties: false,
  properties: {
    email: { type: "string", format: "email" },
    name: { type: "string", minLength: 3 },
    age: { type: "integer" },
  },
};
const ofAjv = ajv.compile(SIGN_UP);
const ofAjvAsync = ajv.compile({ $async: true, ...SIGN_UP });
const ofZod = z.strictObject({ email: z.email(), name: z.string().min(3), age: z.int() });
const ofZodMini = mini.strictObject({
  email: mini.email(),
  name: mini.string().check(mini.minLength(3)),
  age: mini.int(),
});
const ofValibot = v.strictObject({
  email: v.pipe(v.string(), v.email()),
  name: v.pipe(v.string(), v.minLength(3)),
  age: v.pipe(v.number(), v.integer()),
});

const INPUT = { email: "hunter2", name: "x", extra: "hunter2" };

/** How each library says that `INPUT` is not valid. */
const THROWN: Record<string, () => unknown> = {
  "Ajv, $async": () => ofAjvAsync(INPUT),
  "Ajv, an object with the errors": () => {
    ofAjv(INPUT);
    throw Object.assign(new Error("not valid"), { errors: ofAjv.errors });
  },
  "Ajv, the list": () => {
    ofAjv(INPUT);
    throw ofAjv.errors;
  },
  "Zod, parse": () => ofZod.parse(INPUT),
  "Zod, parseAsync": () => ofZod.parseAsync(INPUT),
  "Zod, the error of safeParse": () => {
    throw ofZod.safeParse(INPUT).error;
  },
  "Zod Mini": () => ofZodMini.parse(INPUT),
  Valibot: () => v.parse(ofValibot, INPUT),
  "Standard Schema": async () => {
    const { issues } = await ofZod["~standard"].validate(INPUT);
    throw new SchemaError(issues as SchemaError["issues"]);
  },
};

async function thrownBy(validate: () => unknown): Promise<unknown> {
  try {
    await validate();
  } catch (error) {
    return error;
  }
  throw new Error("The input is valid.");
}

async function respond(validate: () => unknown, api: Api) {
  const thrown = await thrownBy(validate);
  const error = mapError(thrown, api, mappings);
  expect(error).toMatchObject({ code: "validation_failed", cause: thrown });
  const { status, code, body } = renderError(error, api);
  expect(code).toBe("validation_failed");
  expect(body).not.toContain("hunter2");
  return { status, ...JSON.parse(body) };
}

const NAMES = Object.keys(THROWN);

describe.each(NAMES)("%s", (name) => {
  const validate = THROWN[name] as () => unknown;

  test("in a dialect with messages", async () => {
    for (const api of [org, softwareone]) {
      const { status, errors } = await respond(validate, api);
      expect(status).toBe(api === org ? 422 : 400);
      expect(Object.keys(errors).sort()).toEqual(["", "age", "email", "name"]);
      for (const messages of Object.values(errors)) expect(messages).toEqual([expect.stringMatching(/./)]);
    }
  });

  test("in a dialect with rules", async () => {
    expect(await respond(validate, neowit)).toMatchObject({
      status: "bad request",
      reason: "The input is not valid.",
      validations: { email: "email", name: "min_length", age: "required", "": "additionalProperties" },
    });
  });

  test("in a dialect with both, and parameters", async () => {
    const { error, issues } = await respond(validate, fanfare);
    expect(error).toBe("validation_error");
    const step = (key: string) => [{ type: "object", key }];
    expect(issues).toHaveLength(4);
    expect(issues).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ type: "email", path: step("email") }),
        expect.objectContaining({ type: "min_length", path: step("name"), limit: 3 }),
        expect.objectContaining({ type: "required", path: step("age") }),
        expect.objectContaining({ type: "additionalProperties", path: [], additionalProperty: "extra" }),
      ]),
    );
  });
});

describe("an API that sends errors of Ajv as they are", () => {
  const schemas = {
    required: [{ required: ["title"], type: "object" }, {}],
    enum: [{ properties: { status: { enum: ["FIRING", "RESOLVED"] } }, type: "object" }, { status: "x" }],
    additionalProperties: [{ additionalProperties: false, type: "object" }, { extra: 1 }],
    minLength: [{ properties: { a: { type: "string", minLength: 3 } }, type: "object" }, { a: "x" }],
    format: [{ properties: { a: { type: "string", format: "email" } }, type: "object" }, { a: "hunter2" }],
    uniqueItems: [{ type: "array", uniqueItems: true }, [1, 1]],
    not: [{ not: {} }, 1],
  } as const;
  test.each(Object.entries(schemas))("%s", async (keyword, [schema, input]) => {
    const validate = ajv.compile(schema);
    validate(input);
    const { instancePath, schemaPath, params, message } = validate.errors![0]!;
    const body = await respond(() => {
      throw validate.errors;
    }, workspaces);
    expect(body).toEqual({ status: 400, instancePath, schemaPath, keyword, params, message });
  });

  test("the first one, where there are several", async () => {
    expect(await respond(THROWN["Ajv, the list"]!, workspaces)).toEqual({
      status: 400,
      instancePath: "",
      schemaPath: "#/required",
      keyword: "required",
      params: { missingProperty: "age" },
      message: "must have required property 'age'",
    });
  });

  test("without the value of a constant, which may be another one of the input", async () => {
    const again = new Ajv({ $data: true, strict: false }).compile({
      properties: { again: { const: { $data: "1/password" } } },
    });
    again({ password: "hunter2", again: "x" });
    const body = await respond(() => {
      throw again.errors;
    }, workspaces);
    expect(body).toMatchObject({ keyword: "const", instancePath: "/again", params: {} });
  });

  test("with the catalog's message, where Ajv gives none", async () => {
    const silent = new Ajv({ messages: false }).compile({ type: "string", minLength: 3 });
    silent("x");
    const body = await respond(() => {
      throw silent.errors;
    }, workspaces);
    expect(body).toMatchObject({ keyword: "minLength", message: "Is too short." });
  });

  test("an error of another library has no path in a schema: no field is sent", async () => {
    expect(await respond(THROWN["Valibot"]!, workspaces)).toEqual({
      status: 400,
      message: "The input is not valid.",
    });
  });
});

test("a message that cannot be shown is the catalog's", () => {
  const schema = v.object({
    email: v.pipe(
      v.string(),
      v.email(({ received }) => `${received}?`),
    ),
  });
  const { issues } = v.safeParse(schema, INPUT);
  const error = mapError(new v.ValiError(issues!), org, mappings);
  expect(error?.fields).toEqual([{ pointer: "/email", rule: "email", message: "Must be an email address." }]);
});

test("a catalog without messages says that the value is not valid", () => {
  const bare = { ...org, catalog: { ...org.catalog, messages: {} } };
  const silent = new Ajv({ messages: false }).compile({ type: "string" });
  silent(1);
  expect(mapError(silent.errors, bare, mappings)?.fields).toMatchObject([{ message: "Is not valid." }]);
});

test("Zod 3 is another library", async () => {
  const thrown = await thrownBy(() => zod3.string().parse(1));
  expect(thrown).toHaveProperty("name", "ZodError");
  expect(mapError(thrown, org, mappings)).toBeUndefined();
});
