import { posix } from "node:path";
import { parseData } from "../../catalog/load/read-data.js";
import { CATALOG_FILES } from "../../catalog/load/resolve-extends.js";

const DATA_FILE = /\.(ya?ml|json)$/;

/** What the files of a catalog lead to, by paths from the top of a repository. */
export interface References {
  /** Files, as far as they are there: one of them may have several names. */
  readonly files: readonly string[];
  /** Packages that it extends. */
  readonly packages: readonly string[];
}

/** Where the files of the catalog are that a catalog file is of: itself, and the folders beside it. */
export function filesOfCatalog(file: string, paths: Iterable<string>): string[] {
  const folder = posix.dirname(file);
  const parts = ["errors", "dialects", "apis"].map((name) => `${posix.join(folder, name)}/`);
  return [...paths].filter(
    (path) => path === file || (DATA_FILE.test(path) && parts.some((part) => path.startsWith(part))),
  );
}

/** What a file refers to: catalogs that it extends, TypeScript files of details, and what these import in turn. */
export function referencesOf(path: string, text: string): References {
  if (/\.[cm]?ts$/.test(path))
    return { files: imports(text).flatMap((name) => modules(path, name)), packages: [] };
  const { value } = parseData(text, path);
  const details = detailsFiles(value).map((name) => resolved(path, name));
  const names = extended(value);
  const isPath = (name: string): boolean => /^\.{0,2}[/\\]|^\.{1,2}$/.test(name);
  return {
    files: [...details, ...names.filter(isPath).map((name) => resolved(path, name))],
    packages: names.filter((name) => !isPath(name)),
  };
}

/** The catalog file that a path means: itself, or that of the folder. */
export function catalogAt(path: string, has: (path: string) => boolean): string | undefined {
  return [path, ...CATALOG_FILES.map((name) => posix.join(path, name))].find(has);
}

function resolved(from: string, name: string): string {
  return posix.join(posix.dirname(from), name.replaceAll("\\", "/"));
}

/** What a catalog extends: names, or objects that name it and say which part. */
function extended(value: unknown): string[] {
  const written = (value as { extends?: unknown } | null | undefined)?.extends;
  return [written]
    .flat()
    .map((one) => (one as { from?: unknown } | null | undefined)?.from ?? one)
    .filter((name) => typeof name === "string");
}

/** `details: ./file.ts#Interface`, wherever it stands. */
function detailsFiles(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => {
    const file =
      key === "details" && typeof child === "string" ? /^(.+\.[cm]?ts)#/.exec(child)?.[1] : undefined;
    return file === undefined ? detailsFiles(child) : [file];
  });
}

function imports(text: string): string[] {
  return [...text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*["'](\.[^"'\n]*)["']/g)].map(([, name = ""]) => name);
}

/** The files that an import may mean: `./money.js` is `money.ts`, and so on. */
function modules(from: string, name: string): string[] {
  const path = resolved(from, name);
  const stem = path.replace(/\.([cm]?)[jt]s$/, "");
  return [
    path,
    ...["", "/index"].flatMap((rest) => [".ts", ".mts", ".cts", ".d.ts"].map((end) => stem + rest + end)),
  ];
}
