import { existsSync } from "node:fs";
import { join, relative } from "node:path";
import type { Finding } from "../catalog/finding.js";
import { catalogFileIn } from "../catalog/load/resolve-extends.js";
import type { Catalog } from "../catalog/model.js";
import { readCatalog } from "../catalog/read-catalog.js";
import { OutputError } from "../output/output-error.js";
import { writeOwnFiles } from "../output/own-files.js";
import { inferDialect } from "./infer/infer-dialect.js";
import type { Sample } from "./samples/sample.js";
import { problemDetails } from "./starter/problem-details.js";
import type { KnownSample } from "./starter/starter-errors.js";
import { starterFiles } from "./starter/starter-files.js";

export interface InitOptions {
  /** Of the API and its catalog. */
  readonly name: string;
  /** Base of the pages about errors. */
  readonly docs: string | undefined;
  /** Error responses that the dialect shall look like; RFC 9457 without any. */
  readonly samples: readonly Sample[];
  /** Where the catalog goes. */
  readonly folder: string;
  /** Where the packages are installed. */
  readonly root: string;
}

/** What was written. */
export interface Initialized {
  /** The catalog file. */
  readonly file: string;
  /** Paths of all files, that of the catalog first. */
  readonly files: readonly string[];
  /** The error that each sample is. */
  readonly known: readonly KnownSample[];
  /** The catalog as it was read again; undefined where something is wrong with it. */
  readonly catalog: Catalog | undefined;
  readonly findings: readonly Finding[];
}

/**
 * Writes a new catalog.
 *
 * @throws OutputError where there is one already, or any of its files, or where it cannot be written; nothing is replaced.
 */
export function initCatalog({ name, docs, samples, folder, root }: InitOptions): Initialized {
  const dialect = samples.length === 0 ? problemDetails : inferDialect(samples);
  const dialectName = samples.length === 0 ? "problem-details" : name;
  const schema = schemaPath(folder, root);
  const { files, known } = starterFiles({ name, docs, dialect, dialectName, schema });
  const written = files.map(({ path, text }) => ({ path: join(folder, path), text, before: undefined }));
  refuseWhatIsThere([catalogFileIn(folder), ...written.map(({ path }) => path)]);
  writeOwnFiles(written);
  const file = join(folder, "catalog.yaml");
  const { catalog, findings } = readCatalog(file);
  return { file, files: written.map(({ path }) => path), known, catalog, findings };
}

function refuseWhatIsThere(paths: readonly (string | undefined)[]): void {
  const there = paths.find((path) => path !== undefined && existsSync(path));
  if (there === undefined) return;
  throw new OutputError(
    `${there} is there already, and \`init\` replaces nothing. Choose another folder with --out, or change the catalog that you have.\nNo file was written.`,
  );
}

/** Where editors find the schema of a catalog, seen from the folder of the catalog; undefined if the codegen is not installed here. */
function schemaPath(folder: string, root: string): string | undefined {
  const path = join(root, "node_modules/@org/errors-codegen/catalog.schema.json");
  return existsSync(path) ? relative(folder, path).replaceAll("\\", "/") : undefined;
}
