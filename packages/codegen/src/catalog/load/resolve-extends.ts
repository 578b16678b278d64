import { existsSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";

/** A catalog file that another one extends. */
export interface Extended {
  readonly file: string;
  /** The package it is of, if it was named by one. */
  readonly package: { readonly name: string; readonly folder: string } | undefined;
}

/** Why a name leads to no catalog. */
export interface NotFound {
  readonly message: string;
  readonly expected: string;
  readonly example?: string;
}

export const CATALOG_FILES: readonly string[] = ["catalog.yaml", "catalog.yml", "catalog.json"];

/**
 * Finds the catalog that `name` stands for: a path (`./base.yaml`, or a folder's `catalog.yaml`), relative to the catalog file that
 * extends it, or an installed package, as Node resolves it from there: the resolved catalog that it exports as `./catalog.json`, else
 * the catalog file in its folder. Nothing is run.
 */
export function resolveExtends(name: string, from: string): Extended | NotFound {
  return /^\.{0,2}[/\\]|^\.{1,2}$|^[A-Za-z]:[/\\]/.test(name)
    ? resolvePath(name, from)
    : resolvePackage(name, from);
}

/** The catalog file of a folder, if it has one. */
export function catalogFileIn(folder: string): string | undefined {
  return CATALOG_FILES.map((name) => join(folder, name)).find((file) => existsSync(file));
}

function resolvePath(name: string, from: string): Extended | NotFound {
  const path = resolve(dirname(from), name);
  if (!existsSync(path)) {
    return {
      message: `There is no file \`${name}\`.`,
      expected: "a path from the folder of this file",
      example: "extends: ../base/catalog.yaml",
    };
  }
  if (!statSync(path).isDirectory()) return { file: path, package: undefined };
  const file = catalogFileIn(path);
  return file === undefined ? noCatalogIn(`The folder \`${name}\``) : { file, package: undefined };
}

/** The catalog of an installed package, or of a path in it. @param from a file of the catalog that names it */
export function resolvePackage(name: string, from: string): Extended | NotFound {
  const [, packageName = name, rest = ""] = /^((?:@[^/]+\/)?[^/]+)(?:\/(.+))?$/.exec(name) ?? [];
  const { resolve: resolveModule } = createRequire(from);
  let manifest: string;
  try {
    manifest = resolveModule(`${packageName}/package.json`);
  } catch (error) {
    return notInstalled(name, packageName, from, (error as { code?: string }).code);
  }
  const folder = dirname(manifest);
  const path = join(folder, rest);
  const file =
    (rest !== "" && isFile(path) ? path : undefined) ??
    exported(resolveModule, rest === "" ? `${packageName}/catalog.json` : name) ??
    catalogFileIn(path);
  const target = { name: packageName, folder };
  return file === undefined ? noCatalogIn(`The package \`${name}\``) : { file, package: target };
}

/** A file that the package names in its `exports`. */
function exported(resolveModule: NodeJS.RequireResolve, name: string): string | undefined {
  try {
    return resolveModule(name);
  } catch {
    return undefined;
  }
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

function notInstalled(name: string, packageName: string, from: string, code: string | undefined): NotFound {
  if (code === "ERR_PACKAGE_PATH_NOT_EXPORTED") {
    return {
      message: `The package \`${packageName}\` does not export its package.json.`,
      expected: "`./package.json` among the `exports` of the package, or a relative path to its catalog",
    };
  }
  if (existsSync(resolve(dirname(from), name))) {
    return {
      message: `No package \`${packageName}\` is installed here.`,
      expected: `did you mean the file \`./${name}\`?`,
      example: `extends: ./${name}`,
    };
  }
  return {
    message: `No package \`${packageName}\` is installed here.`,
    expected:
      "a package that Node finds from the folder of this file, or a path that begins with `./` or `../`",
    example: 'extends: "@org/errors-catalog"',
  };
}

function noCatalogIn(what: string): NotFound {
  return { message: `${what} holds no catalog.`, expected: `one of ${CATALOG_FILES.join(", ")}` };
}
