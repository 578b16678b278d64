import type { FieldError } from "@org/errors-types/runtime";
import type { StandardSchemaV1 } from "@standard-schema/spec";
import { Ajv, type ErrorObject, ValidationError } from "ajv";
import * as v from "valibot";
import { describe, expectTypeOf, test } from "vitest";
import { z } from "zod";
import type { $ZodError, $ZodIssue } from "zod/v4/core";
import { validationFailed } from "../../index.js";
import type { Mapping } from "../../runtime/mapping.js";
import {
  ajvErrors,
  ajvFields,
  standardErrors,
  standardFields,
  valibotErrors,
  valibotFields,
  zodErrors,
  zodFields,
} from "../index.js";

// The types are structural, so that nobody needs a library to use those of another one; these are the libraries' own.

describe("what libraries report is taken as it is", () => {
  test("Ajv", () => {
    const validate = new Ajv().compile({});
    expectTypeOf(ajvFields(validate.errors)).toEqualTypeOf<FieldError[]>();
    expectTypeOf<ErrorObject[] | null | undefined>().toExtend<Parameters<typeof ajvFields>[0]>();
    ajvFields(new ValidationError([]).errors);
    // @ts-expect-error
    ajvFields("x");
    // @ts-expect-error
    ajvFields([{ keyword: 1 }]);
  });

  test("Zod", () => {
    const result = z.object({ a: z.string() }).safeParse({});
    expectTypeOf(zodFields(result.error)).toEqualTypeOf<FieldError[]>();
    expectTypeOf<$ZodIssue[]>().toExtend<Parameters<typeof zodFields>[0]>();
    expectTypeOf<$ZodError<{ a: string }>>().toExtend<Parameters<typeof zodFields>[0]>();
    if (!result.success) zodFields(result.error.issues, {});
    // @ts-expect-error
    zodFields(new Error("x"));
  });

  test("Valibot", () => {
    const result = v.safeParse(v.object({ a: v.pipe(v.string(), v.email()) }), {});
    expectTypeOf(valibotFields(result.issues)).toEqualTypeOf<FieldError[]>();
    expectTypeOf<v.BaseIssue<unknown>[]>().toExtend<Parameters<typeof valibotFields>[0]>();
    valibotFields(new v.ValiError(result.issues!).issues);
    // @ts-expect-error
    valibotFields([{ message: "x" }]);
  });

  test("Standard Schema", () => {
    expectTypeOf<readonly StandardSchemaV1.Issue[] | undefined>().toExtend<
      Parameters<typeof standardFields>[0]
    >();
    expectTypeOf<StandardSchemaV1.FailureResult["issues"]>().toExtend<Parameters<typeof standardFields>[0]>();
    standardFields(z.string().safeParse(1).error?.issues, 1);
    standardFields(v.safeParse(v.string(), 1).issues as readonly StandardSchemaV1.Issue[] | undefined);
    // @ts-expect-error
    standardFields([{ path: [] }]);
  });
});

test("the fields are those of an error", () => {
  validationFailed(undefined, { fields: zodFields(null) });
});

test("the mappings are some", () => {
  expectTypeOf([ajvErrors, standardErrors, valibotErrors, zodErrors]).toExtend<readonly Mapping[]>();
});
