import { describe, expect, test } from "vitest";
import { fixtureCatalog } from "../testing/fixture-catalog.js";
import { client } from "./client/client.js";
import { server } from "./server/server.js";
import type { PrintedTarget } from "./target.js";
import { testingKit } from "./testing-kit/testing-kit.js";
import { types } from "./types/types.js";

/**
 * Generated TypeScript of the catalog whose dialects are as unlike each other as they come, as people read it. That it
 * compiles, strictly, is shown by `tools/conformance/src/compiled.test.ts`. After a wanted change: `vitest run -u`.
 */
const SHOWN: readonly { readonly target: PrintedTarget; readonly files: RegExp }[] = [
  { target: types, files: /^(errors\/.*|apis\/(alpha|lambda)|catalog-error|definitions|index)\.ts$/ },
  { target: server, files: /^(dialects\/.*|errors\/.*|apis\/(alpha|eta)|catalog|index)\.ts$/ },
  { target: client, files: /^(dialects\/.*|guards\/.*|apis\/(alpha|eta)|catalog|index)\.ts$/ },
  { target: testingKit, files: /^(apis\/(alpha|eta)\.ts|cases\/(alpha|eta)\.json|matchers\.ts|index\.ts)$/ },
];

const catalog = fixtureCatalog("dialects");

describe.each(SHOWN)("$target.name", ({ target, files }) => {
  test.each(target.emit(catalog, {}).filter(({ path }) => files.test(path)))(
    "$path",
    async ({ path, text }) => {
      await expect(text).toMatchFileSnapshot(`golden/${target.name}/${path}`);
    },
  );

  test("is the same for the same catalog", () => {
    expect(target.emit(catalog, {})).toEqual(target.emit(catalog, {}));
  });
});
