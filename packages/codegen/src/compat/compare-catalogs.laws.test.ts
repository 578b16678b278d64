import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import type { Catalog } from "../catalog/model.js";
import { readCatalog } from "../catalog/read-catalog.js";
import type { WrittenCatalog } from "../catalog/written.js";
import { catalog as catalogTarget } from "../targets/catalog/catalog.js";
import { client } from "../targets/client/client.js";
import { server } from "../targets/server/server.js";
import { types } from "../targets/types/types.js";
import { withOneSource } from "../testing/with-one-source.js";
import type { Change } from "./change.js";
import { compareCatalogs } from "./compare-catalogs.js";
import { START } from "./testing/start-catalog.js";
import { type Draw, edited } from "./testing/written-edits.js";
import { type Bump, bumpOf, covers, largest } from "./verdict.js";

const folder = mkdtempSync(join(tmpdir(), "errors-laws-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Step {
  readonly written: WrittenCatalog;
  readonly catalog: Catalog;
}

/** The catalog that somebody wrote; undefined when something is wrong with it. */
function read(written: WrittenCatalog): Step | undefined {
  const file = join(folder, "catalog.json");
  writeFileSync(file, JSON.stringify(written));
  const { catalog } = readCatalog(file);
  return catalog && { written, catalog: withOneSource(catalog) };
}

/** A catalog after some changes; those that would make it wrong are not made. */
function after(step: Step, draws: readonly Draw[]): Step {
  return draws.reduce((current, draw) => read(edited(current.written, draw)) ?? current, step);
}

const START_STEP = read(START)!;
const draws = fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat()), { minLength: 1, maxLength: 2 });

/** All that a catalog says. */
function said(catalog: Catalog): string {
  return catalogTarget.emit(catalog, {})[0]!.text;
}

/** The code that is generated, without comments. */
function code(catalog: Catalog): string {
  const files = [types, client, server].flatMap((target) =>
    target.emit(catalog, {}).map(({ path, text }) => `${target.name}/${path}\n${text}`),
  );
  return files
    .join("\n")
    .replace(/\/\*\*[\s\S]*?\*\/|^\/\/.*$/gm, "")
    .replace(/\s+/g, " ");
}

test("nothing that a catalog says changes in silence, the gravest is said first, and no step is small in hindsight", () => {
  fc.assert(
    fc.property(draws, draws, draws, (toA, toB, toC) => {
      const stepA = after(START_STEP, toA);
      const stepB = after(stepA, toB);
      const { catalog: a } = stepA;
      const { catalog: b } = stepB;
      const { catalog: c } = after(stepB, toC);
      expect(compareCatalogs(a, a)).toEqual([]);
      const changes = compareCatalogs(a, b);
      expect(changes.length > 0).toBe(said(a) !== said(b));
      expect(compareCatalogs(b, a).length > 0).toBe(changes.length > 0);
      if (code(a) !== code(b)) expect(changes).not.toEqual([]);
      expect(gravities(changes)).toEqual([...gravities(changes)].sort((one, other) => other - one));
      expect(covers(largest([bump(a, b), bump(b, c)]), bump(a, c))).toBe(true);
    }),
    // each catalog is written, read and generated from: a failure is told at once, not made smaller for minutes
    { numRuns: Number(process.env["LAW_RUNS"] ?? 60), endOnFailure: true },
  );
});

const RANKS: readonly string[] = ["P", "m", "m!", "M"];

/** How grave each change is, on whatever package that is most. */
function gravities(changes: readonly Change[]): readonly number[] {
  return changes.map(({ verdicts }) =>
    Math.max(...Object.values(verdicts).map((verdict) => RANKS.indexOf(verdict))),
  );
}

/**
 * A spelling may need less in steps than at once: when the new one is read, then written, and the old one goes last, nobody is left
 * behind on the way.
 */
function bump(from: Catalog, to: Catalog): Bump {
  return bumpOf(compareCatalogs(from, to).filter(({ kind }) => !kind.startsWith("spelling-")));
}
