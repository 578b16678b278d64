import type { Catalog, ErrorDefinition } from "../catalog/model.js";
import { isDeviceName } from "../portable-names.js";

/** The errors of one catalog file; they are generated into one file. */
export interface ErrorGroup {
  /** Name of the generated file, without folder and extension: that of the catalog file. */
  readonly name: string;
  readonly source: string;
  readonly errors: readonly ErrorDefinition[];
}

/** Code → name of the group it is in. */
export type GroupNames = ReadonlyMap<string, string>;

export function groupNames(groups: readonly ErrorGroup[]): GroupNames {
  return new Map(groups.flatMap(({ name, errors }) => errors.map(({ code }) => [code, name] as const)));
}

/** Errors by the file they stand in, in the order of the catalog. Two files of one name get a number. */
export function errorGroups(catalog: Catalog): readonly ErrorGroup[] {
  const bySource = new Map<string, ErrorDefinition[]>();
  for (const error of catalog.errors) {
    const group = bySource.get(error.source);
    if (group === undefined) bySource.set(error.source, [error]);
    else group.push(error);
  }
  const taken = new Set<string>();
  return [...bySource].map(([source, errors]) => {
    const stem = fileStem(source);
    let name = stem;
    for (let number = 2; taken.has(name); number++) name = `${stem}-${number}`;
    taken.add(name);
    return { name, source, errors };
  });
}

/** Of a name, so that its file can have a number and an ending on every system. */
const LONGEST = 100;

/** `errors/authentication.yaml` → `authentication` */
function fileStem(source: string): string {
  const base = source.slice(source.lastIndexOf("/") + 1).replace(/\.[^.]+$/, "");
  const stem = base
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, LONGEST)
    .replace(/^-|-$/g, "");
  return stem === "" || stem === "index" || isDeviceName(stem) ? "errors" : stem;
}
