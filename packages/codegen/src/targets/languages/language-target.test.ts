import { describe, expect, test } from "vitest";
import type { Catalog, DetailsMember, ErrorDefinition } from "../../catalog/model.js";
import { OutputError } from "../../output/output-error.js";
import { fixtureCatalog } from "../../testing/fixture-catalog.js";
import { languages } from "../index.js";
import type { Target } from "../target.js";

const catalog = fixtureCatalog("languages");

function target(name: string): Target {
  return languages.find((language) => language.name === name) as Target;
}

describe("packages", () => {
  test.each([
    ["go", "shoperrors", "package shoperrors"],
    ["java", "com.acme.errors", "package com.acme.errors"],
    ["kotlin", "com.acme.errors", "package com.acme.errors"],
    ["csharp", "Acme.Errors", "namespace Acme.Errors"],
  ])("%s: %s", async (name, given, line) => {
    const files = await target(name).emit(catalog, { packages: { [name]: given } });
    for (const { text } of files) expect(text).toContain(line);
  });

  test.each([
    ["go", "com.acme"],
    ["go", 'a; import "C"'],
    ["java", "com.acme;"],
    ["java", "Com.Acme"],
    ["java", "com.acme.class"],
    ["java", "com.acme.true"],
    ["kotlin", "com.acme.fun"],
    ["go", "type"],
    ["kotlin", "a\nb"],
    ["csharp", "acme"],
    ["python", "acme"],
    ["rust", "acme"],
    ["swift", "Acme"],
  ])("%s refuses %j, and says what it wants", async (name, given) => {
    const emit = async () => target(name).emit(catalog, { packages: { [name]: given } });
    await expect(emit()).rejects.toThrow(OutputError);
    await expect(emit()).rejects.toThrow(`target \`${name}\``);
  });

  test("one for another target says nothing here", async () => {
    expect(await target("go").emit(catalog, { packages: { java: "x" } })).toEqual(
      await target("go").emit(catalog, {}),
    );
  });
});

describe("types with one name", () => {
  const model = catalog.errors.find(({ code }) => code === "out_of_stock") as ErrorDefinition;
  const error = (code: string, ...names: string[]): ErrorDefinition => ({
    ...model,
    code,
    details: names.map((name) => ({
      name,
      required: true,
      redact: false,
      schema: { properties: { x: { type: "string" } } },
    })),
  });

  test.each([
    ["of an error and inside of another", [error("a", "bDetails"), error("a_details_b", "x")]],
    ["that differ only in case", [error("ab", "x"), error("a_b", "x")]],
  ])("%s are refused, and both are named", async (_, errors) => {
    const both: Catalog = { ...catalog, errors };
    const emit = async () => target("java").emit(both, {});
    await expect(emit()).rejects.toThrow(OutputError);
    for (const { code } of errors) await expect(emit()).rejects.toThrow(`\`${code}\``);
  });

  test("two inside of one error get a number", async () => {
    const files = await target("java").emit({ ...catalog, errors: [error("a", "b", "B")] }, {});
    expect(files.map(({ path }) => path)).toContain("details/ADetailsB2.java");
  });
});

test("a member that a language has no name for is left out, and a comment says so", async () => {
  const model = catalog.errors.find(({ code }) => code === "out_of_stock") as ErrorDefinition;
  const [member] = model.details;
  const names = ["good", 'bad"', "-", "a,b", "half\ud800"];
  const details = names.map((name) => ({ ...(member as DetailsMember), name }));
  const errors = [{ ...model, details }];
  const text = (await target("go").emit({ ...catalog, errors }, {})).find(({ path }) =>
    path.includes("details"),
  )?.text;
  expect(text?.match(/json:/g)).toHaveLength(1);
  expect(text).toContain('"bad\\"", "-", "a,b", "half\\ud800"');
});
