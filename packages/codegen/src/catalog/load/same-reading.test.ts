import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { load } from "js-yaml";
import { expect, test } from "vitest";
import { readYamlDocument } from "../findings/yaml-document.js";

// Findings are found in what js-yaml reads and located in what yaml reads: they must read the same.
const folders = ["../../../../catalog/", "../../fixtures/"].map((path) =>
  fileURLToPath(new URL(path, import.meta.url)),
);
const files = folders.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.ya?ml$/.test(name) && !name.includes("node_modules"))
    .map((name) => folder + name),
);

test("there are files", () => {
  expect(files.length).toBeGreaterThan(15);
});

test.each(files)("%s", (file) => {
  const text = readFileSync(file, "utf8");
  const { document } = readYamlDocument(text);
  let quick: unknown;
  try {
    quick = load(text);
  } catch {
    // A fixture of broken YAML: then both find it broken, or js-yaml alone does.
    return;
  }
  expect(document.errors).toEqual([]);
  expect(document.toJS()).toEqual(quick);
});
