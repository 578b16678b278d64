import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { applyErrors, readCatalog } from "@org/errors-codegen";
import { validate } from "@readme/openapi-parser";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";

// Descriptions that others wrote, with all that there is in them: the errors come in, and nothing else moves.

const EXAMPLES = join(
  dirname(createRequire(import.meta.url).resolve("@readme/oas-examples/package.json")),
  "3.1",
);
const files = ["yaml", "json"].flatMap((format) =>
  readdirSync(join(EXAMPLES, format)).map((name) => ({
    name,
    text: readFileSync(join(EXAMPLES, format, name), "utf8"),
  })),
);
const CATALOG = fileURLToPath(new URL("../../../packages/catalog/catalog.yaml", import.meta.url));
const catalog = readCatalog(CATALOG).catalog!;
const org = catalog.apis.find(({ name }) => name === "org")!;

const isValid = async (text: string): Promise<boolean> => (await validate(parse(text) as never)).valid;

test("there are some", () => expect(files.length).toBeGreaterThan(20));

describe.each(files)("$name", ({ name, text }) => {
  const applied = applyErrors(text, name, org, catalog);

  test("all lines are there, in their order", () => {
    const lines = (applied.text ?? "").split("\n");
    let at = 0;
    for (const line of text.split("\n")) {
      // a comma comes behind what was last, what was empty is not any more, and a short list before a new member has lines of its own
      const same = [line, `${line},`, line.replace(/\{\}$/, "").trimEnd(), line.replace(/\{\}$/, "{")];
      const list = /^( *".*": \[)".*"\]$/.exec(line)?.[1];
      if (list !== undefined) same.push(list);
      while (at < lines.length && !same.includes(lines[at]!)) at++;
      expect(at, line).toBeLessThan(lines.length);
      at++;
    }
  });

  test("it is as valid as before, and settled", async () => {
    expect(await isValid(applied.text!)).toBe(await isValid(text));
    expect(applyErrors(applied.text!, name, org, catalog).text).toBe(applied.text);
  });
});
