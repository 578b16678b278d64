import type { ErrorObject } from "ajv";
import type { Finding } from "../finding.js";
import type { YamlFiles } from "../findings/yaml-files.js";
import { reduceAnyOf } from "./any-of.js";
import { authoringErrors, type Kind } from "./authoring-validator.js";
import { at, isRename, withEdits } from "./edit.js";
import { asWritten, isBelow, type Misspelt, misspeltKey, writtenPath } from "./misspelt.js";
import { type StructureFinding, structureFinding } from "./structure-findings.js";
import { scalarTrap, templateTraps } from "./yaml-trap.js";

/** A checked value: what was wrong is mended where it is clear what was meant, and cut out where it is not. */
export interface Checked {
  /** Undefined when nothing of it is left. */
  readonly value: unknown;
  readonly findings: readonly Finding[];
  /** The whole, with keys as they were meant. */
  readonly spelt: unknown;
  /** Keys that have the name in `value` that was meant. */
  readonly misspelt: readonly Misspelt[];
}

/** Each round cuts something out, so that a value ends up right or gone long before. */
const MOST_ROUNDS = 100;

/** Compares what a file holds with the authoring schema. What is returned conforms to it, so that all the rest can be checked. */
export function checkStructure(kind: Kind, value: unknown, file: string, files: YamlFiles): Checked {
  const traps = templateTraps(kind, value, file, files);
  const mended = withEdits(
    value,
    traps.map(({ edit }) => edit),
  );
  const { value: named, described, findings, misspelt } = spellKeys(kind, mended, file, files);
  let current = withEdits(
    named,
    described.map(({ edit }) => edit),
  );
  for (let round = 0; described.length > 0 && round < MOST_ROUNDS; round++) {
    const further = describe(kind, current, file, files, misspelt);
    if (further.length === 0) break;
    // Mending shows what a wrong type hid; a required key that was cut out makes its map go as well.
    current = withEdits(
      current,
      further.map(({ edit }) => ({ path: edit.path })),
    );
  }
  return {
    value: current,
    findings: [...traps.map(({ finding }) => finding), ...findings],
    spelt: named,
    misspelt,
  };
}

interface Spelt {
  readonly value: unknown;
  /** What is left to be mended or cut out. */
  readonly described: readonly StructureFinding[];
  readonly findings: readonly Finding[];
  readonly misspelt: readonly Misspelt[];
}

/** Gives misspelt keys the names that were meant, so that what stands below them, and what needs it, is checked too. */
function spellKeys(kind: Kind, written: unknown, file: string, files: YamlFiles): Spelt {
  let value = written;
  const misspelt: Misspelt[] = [];
  let described = describe(kind, value, file, files, misspelt);
  const findings = described.map(({ finding }) => finding);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const renames = described.map(({ edit }) => edit).filter(isRename);
    if (renames.length === 0) break;
    value = withEdits(value, renames);
    const spelt = renames.map(({ path, key }) => misspeltKey(file, path, key));
    misspelt.push(...spelt);
    described = describe(kind, value, file, files, misspelt);
    const below = described.filter(({ finding }) => spelt.some((key) => isBelow(finding.place, key)));
    findings.push(...below.map(({ finding }) => asWritten(finding, misspelt)));
  }
  return { value, described, findings, misspelt };
}

function describe(
  kind: Kind,
  value: unknown,
  file: string,
  files: YamlFiles,
  misspelt: readonly Misspelt[],
): StructureFinding[] {
  if (value === undefined) return [];
  return reduceAnyOf(authoringErrors(kind, value)).flatMap((error): StructureFinding[] => {
    const path = pathOf(error, value);
    const trap =
      error.keyword === "type" || error.keyword === "anyOf"
        ? scalarTrap(error, path, writtenPath({ file, path }, misspelt), file, files)
        : undefined;
    if (trap !== undefined) return [trap];
    const described = structureFinding(error, path, file);
    return described === undefined ? [] : [described];
  });
}

/** Keys of a JSON Pointer; an index where there is a list. */
function pathOf(error: ErrorObject, root: unknown): (string | number)[] {
  const path: (string | number)[] = [];
  for (const segment of error.instancePath.split("/").slice(1)) {
    const key = segment.replaceAll("~1", "/").replaceAll("~0", "~");
    path.push(Array.isArray(at(root, path)) ? Number(key) : key);
  }
  return path;
}
