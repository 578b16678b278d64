import { compileErrors, validate } from "@readme/openapi-parser";
import { describe, expect, test } from "vitest";
import { describedApis } from "./described.js";

const apis = await describedApis();

/** What the validator says; "" for a valid document. */
async function problems(document: unknown): Promise<string> {
  // in 3.1 a list may say what its first elements are, and nothing of others
  const rules = { openapi: { "array-without-items": "warning" as const } };
  const result = await validate(structuredClone(document) as never, { validate: { rules } });
  return result.valid ? "" : compileErrors(result);
}

test("all APIs of both catalogs are there", () => expect(apis.length).toBe(17));

describe.each(apis)("$api", ({ document, description }) => {
  test("the document is valid", async () => expect(await problems(document)).toBe(""));
  test("the description with its errors is valid", async () => expect(await problems(description)).toBe(""));
});

describe("the validator rejects", () => {
  const { description } = apis.find(({ api }) => api === "org")!;

  test.each<[string, RegExp, (text: string) => string]>([
    [
      "a component whose name is not valid",
      /must NOT have additional properties|pattern/i,
      (text) => text.replaceAll("NotFoundError", "Not found"),
    ],
    [
      "a response without a description",
      /required property.*description/i,
      (text) =>
        text.replace(
          /"responses":\{"BadRequest":\{"x-generated-by":"errors-codegen","description":"[^"]*",/,
          '"responses":{"BadRequest":{',
        ),
    ],
    [
      "a reference to nothing",
      /NotFoundError|resolv/i,
      (text) => text.replace('"NotFoundError":', '"Renamed":'),
    ],
    ["a document without a version", /version/, (text) => text.replace(',"version":"1"', "")],
    [
      "a header without a schema",
      /schema|required|must/i,
      (text) => text.replace(/"Retry-After":\{"x-generated-by".*?\}\}/, '"Retry-After":{"required":"yes"}'),
    ],
  ])("%s", async (_, says, change) => {
    const text = JSON.stringify(description);
    expect(change(text)).not.toBe(text);
    await expect(problems(JSON.parse(change(text))).catch(String)).resolves.toMatch(says);
  });
});
