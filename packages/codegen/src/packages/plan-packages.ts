import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Catalog } from "../catalog/model.js";
import { type OwnFile, readOwnFile } from "../output/own-files.js";
import { mergeManifest } from "./merge-manifest.js";
import { isInPackage, type KindOfPackage, PACKAGE_KINDS, packageFolder } from "./package-kinds.js";
import { packageManifest } from "./package-manifest.js";
import { packageReadme } from "./package-readme.js";
import type { PackagesOptions } from "./packages-options.js";
import { readWorkspace, type Workspace } from "./workspace.js";

/** For the build of a package; a new one gets it, and may change it. */
const TSCONFIG = {
  compilerOptions: {
    target: "es2022",
    lib: ["es2022", "dom"],
    module: "nodenext",
    types: [],
    strict: true,
    verbatimModuleSyntax: true,
    skipLibCheck: true,
    declaration: true,
    declarationMap: true,
    sourceMap: true,
    rootDir: "src",
    outDir: "dist",
  },
  include: ["src"],
};

/**
 * What surrounds generated files in packages, and is not generated itself: a new package gets it all, of one that is there only
 * `package.json` is kept up with what generated code needs. Reads only.
 *
 * @param targets names of the targets that are generated
 * @param file the catalog file: a package of the catalog is made where it lies in the place of one
 * @throws OutputError where something else is in the place of a package
 */
export function planPackages(
  catalog: Catalog,
  options: PackagesOptions,
  targets: readonly string[],
  file: string,
): readonly OwnFile[] {
  const workspace = readWorkspace(options.root ?? process.cwd());
  const kinds = PACKAGE_KINDS.filter(({ kind }) =>
    kind === "catalog" ? isInPackage(file, options) : targets.includes(kind),
  );
  return kinds.flatMap((kind) => planPackage(kind, catalog, options, workspace));
}

function planPackage(
  kind: KindOfPackage,
  catalog: Catalog,
  options: PackagesOptions,
  workspace: Workspace,
): OwnFile[] {
  const folder = resolve(packageFolder(kind.kind, options));
  const path = join(folder, "package.json");
  const manifest = packageManifest(kind, catalog, options, workspace);
  const before = readOwnFile(path);
  if (before !== undefined) {
    const text = mergeManifest(before, manifest, path);
    return text === before ? [] : [{ path, text, before }];
  }
  const isCode = Object.keys(kind.modules).length > 0;
  const others = {
    "README.md": packageReadme(kind, catalog, options),
    ...(isCode ? { "tsconfig.json": json(TSCONFIG) } : {}),
  };
  const files = Object.entries(others).map(([name, text]) => ({
    path: join(folder, name),
    text,
    before: undefined,
  }));
  return [{ path, text: json(manifest), before }, ...files.filter((each) => !existsSync(each.path))];
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
