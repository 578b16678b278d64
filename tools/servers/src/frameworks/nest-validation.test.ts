import {
  Body,
  Controller,
  Get,
  ParseArrayPipe,
  Post,
  Query,
  ValidationPipe,
  type ValidationPipeOptions,
} from "@nestjs/common";
import type { NestExpressApplication } from "@nestjs/platform-express";
import { neowit, org } from "@org/errors-server/apis";
import { errorHandler, exceptionFactory } from "@org/errors-server/nest";
import type { Api } from "@org/errors-server/runtime";
import { Type as TypeOf } from "class-transformer";
import * as validator from "class-validator";
import { IsEmail, IsInt, IsNotEmpty, Length, Max, ValidateNested } from "class-validator";
import { describe, expect, test } from "vitest";
import type { Asked } from "../ask.js";
import { SECRET } from "../fault.js";
import { answerOf, codeOf, type Setup, silent } from "./nest-apps.js";

const json = { "content-type": "application/json" };

class Address {
  @IsNotEmpty()
  city!: string;

  @Length(2, 3)
  "country/code": string;
}

class User {
  @IsEmail({}, { message: "Not an address: $property." })
  email!: string;

  @ValidateNested({ each: true })
  @TypeOf(() => Address)
  addresses!: Address[];

  @IsInt()
  @Max(150)
  age!: number;
}

@Controller()
class Users {
  @Post()
  create(@Body() user: User): User {
    return user;
  }

  @Get()
  list(@Query("ages", new ParseArrayPipe({ items: Number })) ages: number[]): number[] {
    return ages;
  }
}

function validating(options: ValidationPipeOptions, api: Api = org): Setup {
  const arrange = (app: NestExpressApplication) => {
    app.useGlobalPipes(new ValidationPipe(options));
    app.useGlobalFilters(errorHandler(api, silent));
  };
  return { controllers: [Users], arrange };
}

describe("ValidationPipe", () => {
  const INVALID = {
    email: SECRET,
    addresses: [{ city: "a", "country/code": "aa" }, { city: "", "country/code": "abcd" }, SECRET],
    age: 1.5,
    admin: SECRET,
  };
  const post = (input: unknown): Asked => ({ path: "/", headers: json, body: JSON.stringify(input) });

  /** `neowit` carries the rules of the fields, the default API their messages. */
  async function rulesOf(options: ValidationPipeOptions, input: unknown): Promise<unknown> {
    const { body } = await answerOf(validating(options, neowit), post(input));
    expect(body).not.toContain(SECRET);
    return JSON.parse(body).validations;
  }

  test("with the factory: each field with its rule", async () => {
    expect(await rulesOf({ exceptionFactory }, INVALID)).toEqual({
      email: "email",
      "addresses.1.city": "required",
      "addresses.1.country/code": "max_length",
      "addresses.2": "type",
      age: "type",
    });
  });

  test("with the factory: in the words of who wrote the class", async () => {
    const { body } = await answerOf(validating({ exceptionFactory }), post({ email: SECRET, age: 200 }));
    expect(JSON.parse(body).errors).toEqual({
      email: ["Not an address: email."],
      age: ["age must not be greater than 150"],
    });
    expect(body).not.toContain(SECRET);
  });

  test.each<[string, ValidationPipeOptions, unknown, object]>([
    [
      "properties that are not in the class",
      { whitelist: true, forbidNonWhitelisted: true },
      { email: "a@example.org", addresses: [], age: 7, admin: true },
      { "": "additionalProperties" },
    ],
    ["no values", { validationError: { value: false } }, { addresses: [], age: 7 }, { email: "email" }],
    ["an object that is a list", {}, [], { email: "required", age: "required" }],
    ["nothing", {}, {}, { email: "required", age: "required" }],
    ["the first error only", { stopAtFirstError: true }, { addresses: [], age: 7 }, { email: "required" }],
  ])("with the factory, %s", async (_, options, input, rules) => {
    expect(await rulesOf({ ...options, exceptionFactory }, input)).toEqual(rules);
  });

  test.each<[string, ValidationPipeOptions, Asked, string]>([
    ["is validation_failed", {}, post(INVALID), "validation_failed"],
    ["with status 422, too", { errorHttpStatusCode: 422 }, post(INVALID), "validation_failed"],
    ["that says nothing is not told apart", { disableErrorMessages: true }, post(INVALID), "bad_request"],
  ])("without the factory %s", async (_, options, asked, code) => {
    const [, found] = await codeOf(validating(options), asked);
    expect(found).toBe(code);
  });

  test("of a list in the query", async () => {
    const asked = { path: "/?ages=1,two" };
    expect(await codeOf(validating({}), asked)).toEqual([400, "bad_request"]);
  });
});

test("every constraint of class-validator is a rule by a name that is not its own", () => {
  const NO_CONSTRAINTS = ["isOptional", "isEmpty"];
  const names = Object.entries(validator).flatMap(([name, value]) =>
    /^[A-Z0-9_]+$/.test(name) && typeof value === "string" && !NO_CONSTRAINTS.includes(value) ? [value] : [],
  );
  expect(names.length).toBeGreaterThan(90);
  const unknown = names.filter((name) => {
    const [field] = exceptionFactory([
      { property: "a", value: 1, constraints: { [name]: "is wrong" } },
    ]).fields;
    return field?.rule === name;
  });
  expect(unknown).toEqual([]);
});
