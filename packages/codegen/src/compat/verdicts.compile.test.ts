import { spawnSync } from "node:child_process";
import { randomInt } from "node:crypto";
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Catalog } from "../catalog/model.js";
import { readCatalog } from "../catalog/read-catalog.js";
import type { WrittenCatalog } from "../catalog/written.js";
import { printInterface } from "../print/typescript-type.js";
import { temporaryFolder } from "../testing/temporary-folder.js";
import { compareCatalogs } from "./compare-catalogs.js";
import { smallSchema } from "./testing/schema-arbitrary.js";
import { edited } from "./testing/written-edits.js";
import { gravest, type PackageKind } from "./verdict.js";

const PAIRS = 150;

/** Details of an error, and the same after some edits. */
const pair = fc
  .tuple(
    fc.dictionary(fc.constantFrom("m", "n?"), smallSchema, { minKeys: 1, noNullPrototype: true }),
    fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat()), { minLength: 1, maxLength: 6 }),
  )
  .map(([details, draws]): readonly [WrittenCatalog, WrittenCatalog] => {
    const written: WrittenCatalog = { errors: { x: { status: 409, title: "X", detail: "X.", details } } };
    return [written, draws.reduce(edited, written)];
  });

function reader(folder: string): (written: WrittenCatalog) => Catalog | undefined {
  const file = join(folder, "catalog.json");
  return (written) => {
    writeFileSync(file, JSON.stringify(written));
    return readCatalog(file).catalog;
  };
}

/**
 * What a verdict on details promises to a compiler: below `m!` for types, what is read now fits where it was read before; below `M` for
 * server, what was given before still fits where it is given now.
 */
function claims(number: number, base: Catalog, head: Catalog): string[] {
  const changes = compareCatalogs(base, head).filter(({ member }) => member !== undefined);
  const verdict = (kind: PackageKind) => gravest(changes.map(({ verdicts }) => verdicts[kind]));
  const before = `Before${number}`;
  const now = `Now${number}`;
  const readable = verdict("types") === "P" || verdict("types") === "m";
  const givable = verdict("server") !== "M";
  return [
    ...(readable ? [`export const readable${number}: ${before} = {} as ${now};`] : []),
    ...(givable ? [`export const givable${number}: ${now} = {} as ${before};`] : []),
  ];
}

test("verdicts on details are what a compiler says of the types", () => {
  // a failure says which draws it was: `SEED=<seed>` makes them again
  const seed = fc.readConfigureGlobal()?.seed ?? randomInt(2 ** 31);
  const folder = temporaryFolder({});
  const read = reader(folder);
  const lines: string[] = [];
  let claimed = 0;
  fc.sample(pair, { numRuns: PAIRS, seed }).forEach((written, number) => {
    const [base, head] = written.map(read);
    const [before, now] = [base, head].map(
      (catalog) => catalog?.errors.find(({ code }) => code === "x")?.details,
    );
    if (base === undefined || head === undefined || before === undefined || now === undefined) return;
    if (compareCatalogs(base, head).every(({ member }) => member === undefined)) return;
    const made = claims(number, base, head);
    claimed += made.length;
    lines.push(
      printInterface(`Before${number}`, before, ""),
      printInterface(`Now${number}`, now, ""),
      ...made,
    );
  });
  // neither verdict is always the gravest
  expect(claimed, `seed ${seed}`).toBeGreaterThan(PAIRS / 4);
  writeFileSync(join(folder, "claims.ts"), lines.join("\n"));
  const tsc = join(dirname(createRequire(import.meta.url).resolve("typescript/package.json")), "bin/tsc");
  const options = ["--noEmit", "--strict", "--target", "es2022", "--types", ""];
  const call = [tsc, ...options, join(folder, "claims.ts")];
  const { stdout, stderr, status, signal } = spawnSync(process.execPath, call, {
    encoding: "utf8",
    cwd: folder,
  });
  expect({ seed, said: stdout + stderr, status, signal }).toEqual({
    ...{ seed, said: "", status: 0, signal: null },
  });
}, 120_000);
