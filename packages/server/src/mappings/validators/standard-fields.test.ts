import type { StandardSchemaV1 } from "@standard-schema/spec";
import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { standardFields } from "./standard-fields.js";
import { valibotFields } from "./valibot-fields.js";
import { zodFields } from "./zod-fields.js";

async function issuesOf(schema: StandardSchemaV1, input: unknown) {
  const { issues } = await schema["~standard"].validate(input);
  if (issues === undefined) throw new Error("The input is valid.");
  return issues;
}

const INPUT = { email: "x", names: ["y"], more: 1 };

describe("a library that is known says more", () => {
  test("Zod", async () => {
    const schema = z.strictObject({ email: z.email(), names: z.array(z.string().min(3)), age: z.number() });
    const fields = standardFields(await issuesOf(schema, INPUT));
    expect(fields).toEqual(zodFields(schema.safeParse(INPUT).error));
    expect(fields.map(({ rule }) => rule)).toEqual([
      "email",
      "min_length",
      "required",
      "additionalProperties",
    ]);
  });

  test("Zod, with the input", async () => {
    const issues = await issuesOf(z.object({ kind: z.enum(["a", "b"]) }), {});
    expect(standardFields(issues, {})).toMatchObject([{ pointer: "/kind", rule: "required" }]);
  });

  test("Valibot", async () => {
    const schema = v.strictObject({
      email: v.pipe(v.string(), v.email()),
      names: v.array(v.pipe(v.string(), v.minLength(3))),
      age: v.number(),
    });
    const fields = standardFields(await issuesOf(schema, INPUT));
    expect(fields).toEqual(valibotFields(v.safeParse(schema, INPUT).issues));
    expect(fields.map(({ rule }) => rule)).toEqual([
      "email",
      "min_length",
      "required",
      "additionalProperties",
    ]);
  });
});

describe("any other library", () => {
  const field = (issue: StandardSchemaV1.Issue, input?: unknown) => standardFields([issue], input)[0];

  test.each<[string, StandardSchemaV1.Issue["path"], string]>([
    ["none", undefined, ""],
    ["keys", ["a/b", 0], "/a~1b/0"],
    ["segments", [{ key: "a" }, { key: 0 }], "/a/0"],
    ["a symbol", [{ key: "a" }, { key: Symbol("b") }, "c"], "/a"],
  ])("path: %s", (_, path, pointer) => {
    expect(field({ message: "Is odd", path })).toEqual({ pointer, message: "Is odd" });
  });

  test("a missing value is known with the input", () => {
    const issue = { message: "Say a", path: ["a", "b"] };
    expect(field(issue, { a: {} })).toEqual({ pointer: "/a/b", rule: "required", message: "Say a" });
    expect(field(issue, { a: { b: 1 } })).toEqual({ pointer: "/a/b", message: "Say a" });
    expect(field(issue, { a: new Map([["b", 1]]) })).toEqual({ pointer: "/a/b", message: "Say a" });
  });

  // as ArkType, Joi, Yup and Effect write them
  test.each<[string, string]>([
    ['email must be an email address (was "hunter2-x")', "email must be an email address"],
    ["name must be at least length 3 (was 2)", "name must be at least length 3"],
    ['pw must be matched by ^a+$ (was "hunter2 (was x")', "Is not valid."],
    ['pw\n  • must be a string (was "hunter2-x")\n  • must be short (was "hunter2-x")', "Is not valid."],
    ['"email" must be a valid email', '"email" must be a valid email'],
    ['"pw" with value "hunter2-x" fails to match the required pattern', "Is not valid."],
    ["must be one of the following values: a, b", "must be one of the following values: a, b"],
    ['must be a `number` type, but the final value was: `"hunter2-x"`.', "Is not valid."],
    ['Expected a string at least 3 long, actual "hunter2-x"', "Is not valid."],
    [
      "Invalid input: expected string, received undefined",
      "Invalid input: expected string, received undefined",
    ],
    ["", "Is not valid."],
    ["x".repeat(2_000), "Is not valid."],
  ])("the message %j is shown as %j", (message, expected) => {
    expect(field({ message, path: ["pw"] })).toEqual({ pointer: "/pw", message: expected });
  });

  test("what ArkType misses is required", () => {
    const issue = { code: "required", message: "m must be a string (was missing)", path: ["m"] };
    expect(field(issue)).toEqual({ pointer: "/m", rule: "required", message: "m must be a string" });
  });

  test("with the input, no message that holds the value is shown", () => {
    const issue = { message: "hunter2 is too weak", path: ["pw"] };
    expect(field(issue, { pw: "hunter2" })).toEqual({ pointer: "/pw", message: "Is not valid." });
    expect(field({ message: "too weak", path: ["pw"] }, { pw: "too" })?.message).toBe("too weak");
  });
});

test.each([null, undefined, [], {}, [null, 5, "x"]])("no issues: %j", (issues) => {
  expect(standardFields(issues as never)).toEqual([]);
});
