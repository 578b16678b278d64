import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { ApiComponents } from "../targets/openapi/api-components.js";
import { COMPONENT_KINDS } from "../targets/openapi/component-names.js";
import { EXTENDED } from "../testing/injection/everything.js";
import { hostileTexts } from "../testing/injection/hostile-texts.js";
import { inject } from "../testing/injection/inject.js";
import { applyErrors } from "./apply-errors.js";
import { MARK } from "./references.js";

let folder: string;
/** Places that take no free text, whatever it is. */
let closed: ReadonlySet<string>;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "errors-apply-"));
  for (const [name, catalog] of Object.entries(EXTENDED))
    writeFileSync(join(folder, name), JSON.stringify(catalog));
  closed = inject("harmless text", folder).rejected;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What ends lines, hides, or reorders text; joiners stay, as scripts and emoji need them. */
const HIDDEN = /[^\P{C}\n\t\u200c\u200d]|[\u2028\u2029]/u;

const DESCRIPTIONS = {
  yaml: "openapi: 3.1.0\ninfo: { title: x, version: '1' }\npaths:\n  /x:\n    get: {} # here\n",
  json: '{\n  "openapi": "3.1.0",\n  "info": { "title": "x", "version": "1" },\n  "paths": { "/x": { "get": {} } }\n}\n',
};

describe.each(hostileTexts)("$name", ({ text }) => {
  test("stays in its place, and is what it was", () => {
    const { catalog } = inject(text, folder, closed);
    for (const api of catalog.apis) {
      const all = JSON.parse(JSON.stringify(new ApiComponents(api, catalog).all()));
      for (const [format, description] of Object.entries(DESCRIPTIONS)) {
        const applied = applyErrors(description, `openapi.${format}`, api, catalog);
        expect(applied.text, api.name).not.toMatch(HIDDEN);
        const read = parse(applied.text ?? "");
        for (const kind of COMPONENT_KINDS)
          for (const [name, component] of Object.entries<Record<string, unknown>>(
            read.components[kind] ?? {},
          )) {
            delete component[MARK];
            expect(component).toEqual(all[kind][name]);
          }
        expect(Object.keys(read.components.responses)).toEqual(Object.keys(all.responses));
      }
    }
  });
});
