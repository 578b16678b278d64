import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import type { Catalog } from "../../catalog/model.js";
import { readCatalog } from "../../catalog/read-catalog.js";
import { temporaryFolder } from "../../testing/temporary-folder.js";
import { withOneSource } from "../../testing/with-one-source.js";
import { defaultTargets } from "../index.js";
import { catalog as target } from "./catalog.js";

const path = (file: string): string => fileURLToPath(new URL(file, import.meta.url));

/** Catalogs that have all there is: folders, TypeScript interfaces, templates of type and help, dialects unlike each other. */
const CATALOGS = {
  ours: path("../../../../catalog/catalog.yaml"),
  draft: path("../../fixtures/draft/catalog.yaml"),
  dialects: path("../../fixtures/dialects/catalog.yaml"),
  clean: path("../../fixtures/rules/clean/catalog.yaml"),
  small: path("../../fixtures/resolved/catalog.yaml"),
};

function read(file: string): Catalog {
  const { catalog, findings } = readCatalog(file);
  if (catalog === undefined) throw new Error(JSON.stringify(findings, undefined, 2));
  return catalog;
}

function resolved(catalog: Catalog): string {
  return target.emit(catalog, {})[0]!.text;
}

/** Whatever is generated, as if the errors stood in one file. */
async function generated(catalog: Catalog): Promise<unknown> {
  const same = withOneSource(catalog);
  return Promise.all(defaultTargets.map(({ emit }) => emit(same, {})));
}

describe.each(Object.entries(CATALOGS))("%s", (_, file) => {
  const written = read(file);
  const text = resolved(written);
  const reread = () => read(join(temporaryFolder({ "gen/catalog.json": text }), "gen/catalog.json"));

  test("what is generated from the resolved catalog is the same", async () => {
    expect(await generated(reread())).toEqual(await generated(written));
  });

  test("a resolved catalog resolves to itself", () => {
    const again = resolved(reread());
    const withoutSource = (json: string) => ({ ...JSON.parse(json), $comment: "" });
    expect(withoutSource(again)).toEqual(withoutSource(text));
  });

  test("a part of it resolves to no more than that part", async () => {
    const [api] = written.apis;
    const part = `name: part\nextends: { from: ${JSON.stringify(file)}, apis: [${api!.name}] }\n`;
    const taken = read(join(temporaryFolder({ "catalog.yaml": part }), "catalog.yaml"));
    const again = read(join(temporaryFolder({ "catalog.json": resolved(taken) }), "catalog.json"));
    expect(await generated(again)).toEqual(await generated(taken));
  });

  test("extending it is the same as extending what it comes from", async () => {
    const own = `
errors: { a_new_one: { generic: true, status: 418, title: New, detail: New., attributes: { canonical: NEW, challenge: Bearer } } }
apis: { further: { dialect: ${written.dialects[0]!.name}, errors: [a_new_one, ${written.errors[0]!.code}] } }
`;
    const folder = temporaryFolder({
      "base/catalog.json": text,
      "on-resolved/catalog.yaml": `name: shop\nextends: ../base\n${own}`,
      "on-written/catalog.yaml": `name: shop\nextends: ${JSON.stringify(file)}\n${own}`,
    });
    const [onResolved, onWritten] = ["on-resolved", "on-written"].map((name) => read(join(folder, name)));
    expect(await generated(onResolved!)).toEqual(await generated(onWritten!));
  });
});

test("what it looks like", async () => {
  await expect(resolved(read(CATALOGS.small))).toMatchFileSnapshot("golden/catalog.json");
});
