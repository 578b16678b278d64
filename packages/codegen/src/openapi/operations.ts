import type { Finding } from "../catalog/finding.js";
import { type Description, type DescriptionObject, isObject } from "./description.js";
import { follow, type Path } from "./references.js";
import { STATED, type Statement } from "./stated-errors.js";

/** Fields of a Path Item Object that are operations, in OpenAPI 3.1. */
const METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace"] as const;

export interface Operation {
  /** In capital letters. */
  readonly method: string;
  /** As `paths` has it. */
  readonly route: string;
  /** Where it stands. */
  readonly path: Path;
  readonly value: DescriptionObject;
  /** What is said of its errors: at the root, at its path, at itself. */
  readonly statements: readonly Statement[];
}

/** The operations in `paths`. What others answer, in webhooks and callbacks, is no matter of the API. */
export function operationsOf({ value, file }: Description): {
  readonly operations: readonly Operation[];
  readonly findings: readonly Finding[];
} {
  const operations = new Map<string, Operation>();
  const findings: Finding[] = [];
  const atRoot = statementIn(value, []);
  findings.push(...misspeltIn(value, [], file));
  for (const [route, item] of Object.entries(isObject(value["paths"]) ? value["paths"] : {})) {
    if (!route.startsWith("/")) continue;
    const found = follow(item, ["paths", route], value);
    if (found === undefined) {
      findings.push(elsewhere(route, item, file));
      continue;
    }
    const atItem = statementIn(found.value, found.path);
    findings.push(...misspeltIn(found.value, found.path, file));
    for (const method of METHODS) {
      const operation = found.value[method];
      if (!isObject(operation)) continue;
      const path = [...found.path, method];
      // of paths that share an item, the first one names its operations
      if (operations.has(JSON.stringify(path))) continue;
      findings.push(...misspeltIn(operation, path, file));
      const statements = [...atRoot, ...atItem, ...statementIn(operation, path)];
      operations.set(JSON.stringify(path), {
        ...{ method: method.toUpperCase(), route, path, value: operation, statements },
      });
    }
  }
  return { operations: [...operations.values()], findings };
}

function statementIn(value: DescriptionObject, path: Path): Statement[] {
  return value[STATED] === undefined ? [] : [{ value: value[STATED], path: [...path, STATED] }];
}

/** Extensions may be called anything, so that nothing else would ever complain. */
function misspeltIn(value: DescriptionObject, path: Path, file: string): Finding[] {
  const keys = Object.keys(value).filter((key) => key !== STATED && /^x[-_]?errors?$/i.test(key));
  return keys.map((key) => ({
    rule: "misspelt-x-errors",
    severity: "warning",
    place: { file, path: [...path, key], atKey: true },
    message: `\`${key}\` says nothing of errors.`,
    found: key,
    expected: STATED,
  }));
}

function elsewhere(route: string, item: unknown, file: string): Finding {
  const ref = isObject(item) ? String(item["$ref"]) : JSON.stringify(item);
  return {
    rule: "not-in-this-file",
    severity: "warning",
    place: { file, path: ["paths", route] },
    message: `What \`${route}\` is, does not stand in this file: its operations are left as they are.`,
    found: ref,
    expected: "a path in this file; bundle the files first",
  };
}
