import { describe, expect, test } from "vitest";
import { fixtureCatalog } from "../../testing/fixture-catalog.js";
import { languages } from "../index.js";

/**
 * A small catalog in every language, as people read it. That it compiles and runs is shown by `tools/languages`. After a
 * wanted change: `vitest run -u`.
 */
const catalog = fixtureCatalog("languages");

describe.each(languages)("$name", (target) => {
  test("is what it was", async () => {
    for (const { path, text } of await target.emit(catalog, {})) {
      await expect(text).toMatchFileSnapshot(`../golden/${target.name}/${path}`);
    }
  });

  test("is the same for the same catalog", async () => {
    expect(await target.emit(catalog, {})).toEqual(await target.emit(catalog, {}));
  });

  test("says in its first lines where it comes from", async () => {
    for (const { text } of await target.emit(catalog, {})) {
      expect(text.split("\n").slice(0, 2).join("\n")).toContain("@generated from catalog.yaml");
    }
  });

  test("holds no detail that is never sent", async () => {
    for (const { text } of await target.emit(catalog, {})) expect(text.toLowerCase()).not.toContain("token");
  });
});
