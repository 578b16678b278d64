import type { Catalog, ErrorDefinition } from "../../catalog/model.js";
import { errorNames } from "../../names.js";
import { OutputError } from "../../output/output-error.js";
import { sendableDetails } from "../schemas/details-schema.js";
import type { ClassShape, Shape } from "./shapes/shape.js";
import { ShapeReader } from "./shapes/shape-reader.js";

/** The classes that are printed into one file: those of one error, or those that details share. */
export interface DetailsFile {
  /** Undefined for the classes that details share. */
  readonly error: ErrorDefinition | undefined;
  /** The catalog file, as the generated file names its source. */
  readonly source: string;
  /** The details themselves, then the classes inside of them. */
  readonly classes: readonly ClassShape[];
}

/**
 * The classes of all details, error by error: what an error has depends on no other error, and so does not change with
 * them. Those that come from TypeScript interfaces are shared, in a file of their own at the end.
 *
 * @throws OutputError where two classes would have one name
 */
export function detailsFiles(catalog: Catalog): readonly DetailsFile[] {
  const errors = catalog.errors.filter(({ details }) => sendableDetails(details).length > 0);
  const files = errors.map((error) => errorFile(catalog, error));
  const shared = sharedClasses(
    catalog,
    files.flatMap(({ classes }) => classes),
  );
  if (shared.length > 0) files.push({ error: undefined, source: catalog.source, classes: shared });
  refuseEqualNames(files);
  return files;
}

/** Names of the classes that a class mentions. */
export function mentionedClasses({ members }: ClassShape): readonly string[] {
  return members.flatMap(({ shape }) => mentioned(shape));
}

function mentioned(shape: Shape): readonly string[] {
  if (shape.kind === "class") return [shape.name];
  return shape.kind === "list" || shape.kind === "map" ? mentioned(shape.of) : [];
}

function errorFile(catalog: Catalog, error: ErrorDefinition): DetailsFile {
  const reader = new ShapeReader(catalog.definitions);
  const about = [`Details of \`${error.code}\`: ${error.title}.`];
  reader.readDetails(errorNames(error.code).details, about, sendableDetails(error.details));
  return { error, source: error.source, classes: reader.classes };
}

/** The classes of definitions that details mention, directly or through others, in the order of the catalog. */
function sharedClasses(catalog: Catalog, classes: readonly ClassShape[]): readonly ClassShape[] {
  const candidates = Object.keys(catalog.definitions).flatMap((name) => {
    const reader = new ShapeReader(catalog.definitions);
    reader.readDefinition(name);
    return reader.classes;
  });
  const byName = new Map(candidates.map((shape) => [shape.name, shape]));
  const used = new Set<string>();
  const queue = classes.flatMap(mentionedClasses);
  for (const name of queue) {
    const shape = byName.get(name);
    if (shape === undefined || used.has(name)) continue;
    used.add(name);
    queue.push(...mentionedClasses(shape));
  }
  return candidates.filter(({ name }) => used.has(name));
}

/** Also names that differ only in case: some of them are names of files. */
function refuseEqualNames(files: readonly DetailsFile[]): void {
  const owners = new Map<string, string>();
  for (const { error, classes } of files) {
    const owner = error === undefined ? "the TypeScript interfaces" : `\`${error.code}\``;
    for (const { name } of classes) {
      const other = owners.get(name.toLowerCase());
      if (other !== undefined) {
        throw new OutputError(
          `The details of ${other} and of ${owner} would both have a type \`${name}\`, perhaps in another case. Rename one of the errors, or the member that the type is named after.\nNo file was changed.`,
        );
      }
      owners.set(name.toLowerCase(), owner);
    }
  }
}
