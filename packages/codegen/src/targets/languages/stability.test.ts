import { describe, expect, test } from "vitest";
import type { Catalog, ErrorDefinition } from "../../catalog/model.js";
import { fixtureCatalog } from "../../testing/fixture-catalog.js";
import { languages } from "../index.js";

const before = fixtureCatalog("languages");

/** Files that list all errors: they get longer. */
const LISTS = /(^|\/)(codes|errors|mod|__init__|ErrorCodes?|ErrorDefinitions)\.\w+$/;

/** The catalog with another error in front, whose members and inner types have the names of those that are there. */
function withAnother(code: string): Catalog {
  const model = before.errors.find((error) => error.code === "out_of_stock") as ErrorDefinition;
  return { ...before, errors: [{ ...model, code }, ...before.errors] };
}

describe.each(languages)("$name: another error", (target) => {
  test.each(["sold_out", "aaa", "zzz_of_stock"])("%s changes nothing but lists", async (code) => {
    const old = await target.emit(before, {});
    const files = new Map((await target.emit(withAnother(code), {})).map(({ path, text }) => [path, text]));
    for (const { path, text } of old) {
      if (LISTS.test(path)) expect(lines(files.get(path) ?? "")).toEqual(expect.arrayContaining(lines(text)));
      else expect({ path, text: files.get(path) }).toEqual({ path, text });
    }
    const added = [...files.keys()].filter((path) => !old.some((file) => file.path === path));
    expect(added.length).toBeGreaterThan(0);
  });
});

function lines(text: string): string[] {
  return text.split("\n");
}
