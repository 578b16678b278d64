import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { temporaryFolder } from "../testing/temporary-folder.js";
import { catalogFile } from "./catalog-option.js";
import { WrongCall } from "./wrong-call.js";

describe("without --catalog", () => {
  test.each([
    [{ "catalog.yaml": "" }, "catalog.yaml"],
    [{ "catalog.json": "" }, "catalog.json"],
    [{ "errors/catalog.yaml": "" }, join("errors", "catalog.yaml")],
    [{ "errors/catalog.yml": "" }, join("errors", "catalog.yml")],
  ])("%j", (files, want) => {
    expect(catalogFile({}, temporaryFolder(files))).toBe(want);
  });

  test.each([
    [{}, /neither catalog\.yaml nor errors\/catalog\.yaml in this folder.*--catalog <file>/],
    [{ "catalog.yaml": "", "errors/catalog.yaml": "" }, /Two catalogs may be meant, .* Say which/],
  ])("%j is a wrong call", (files, says) => {
    const call = () => catalogFile({}, temporaryFolder(files));
    expect(call).toThrow(WrongCall);
    expect(call).toThrow(says);
  });

  test("nothing is searched upwards", () => {
    const folder = temporaryFolder({ "catalog.yaml": "", "deep/er/x.txt": "" });
    expect(() => catalogFile({}, join(folder, "deep"))).toThrow(WrongCall);
  });
});

describe("with --catalog", () => {
  test("a file is taken as it is, be it there or not", () => {
    expect(catalogFile({ catalog: "some/where.yaml" })).toBe("some/where.yaml");
    expect(catalogFile({ catalog: "C:\\errors\\catalog.yaml" })).toBe("C:\\errors\\catalog.yaml");
  });

  test("a folder stands for its catalog", () => {
    const folder = temporaryFolder({ "a/catalog.yml": "", "b/x.txt": "" });
    expect(catalogFile({ catalog: join(folder, "a") })).toBe(join(folder, "a", "catalog.yml"));
    expect(catalogFile({ catalog: join(folder, "b") })).toBe(join(folder, "b", "catalog.yaml"));
  });
});
