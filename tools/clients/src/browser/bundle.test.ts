import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { ROOT } from "../../../conformance/src/document-home.js";
import { bundle } from "./bundle.js";

// What is published is for a browser as it is: no bundler has to put something in the place of what only Node has, and no
// policy has to allow code that was a text.

/** All that is built of a package, without its maps and types. */
function builtFiles(name: string): string[] {
  const folder = join(ROOT, "packages", name, "dist");
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return files.filter((path) => path.endsWith(".js")).map((path) => join(folder, path));
}

describe.each(["types", "client"])("what is built of %s", (name) => {
  test("goes into a bundle for a browser, file by file", async () => {
    const files = builtFiles(name);
    expect(files.length).toBeGreaterThan(20);
    await expect(bundle(files)).resolves.toBeDefined();
  });

  test("makes no code of texts", () => {
    for (const file of builtFiles(name)) {
      expect(readFileSync(file, "utf8")).not.toMatch(
        /\beval\b|\bFunction\(|\bset(?:Timeout|Interval)\(["'`]|\bimport\(/,
      );
    }
  });
});
