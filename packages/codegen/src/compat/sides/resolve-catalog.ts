import { existsSync, rmSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { catalogFileIn, resolvePackage } from "../../catalog/load/resolve-extends.js";
import { extractRevision } from "./extract-revision.js";
import { UnknownCatalog } from "./unknown-catalog.js";

/** A catalog that is compared, and where it is. */
export interface CatalogSide {
  /** As it was named. */
  readonly label: string;
  /** The catalog file. */
  readonly file: string;
  /** The folder that paths are shown from, where that is another one than usual. */
  readonly root: string | undefined;
  /** Where the `package.json` is that says its version. */
  readonly manifest: string;
  /** What the reader of a comparison should know. */
  readonly note: string | undefined;
  /** Takes away what was written for the comparison. */
  readonly dispose: () => void;
}

type Resolve = (name: string, catalog: () => string) => CatalogSide;

/** Says which of the three a name is meant to be. */
const PREFIXES: Readonly<Record<string, Resolve>> = { package: ofPackage, git: ofRevision };

/**
 * Finds the catalog that a name stands for: a path; else an installed package, as the catalog itself would find it; else a git revision.
 * `package:` or `git:` before the name says which.
 * @param catalog the catalog file in whose place another one is looked for; a path needs none
 * @throws UnknownCatalog where it is none of them
 */
export function resolveCatalog(name: string, catalog: () => string): CatalogSide {
  if (name.trim() === "") {
    throw new UnknownCatalog(
      "The name of a catalog to compare is empty. It is a path, a package or a git revision such as v1.2.0; where a command finds it, such as `git describe`, that found none.",
    );
  }
  const [, prefix = "", rest = ""] = /^(package|git):(.*)$/s.exec(name) ?? [];
  const named = PREFIXES[prefix];
  try {
    if (named !== undefined) return { ...named(rest, catalog), label: name };
    if (existsSync(name)) return ofPath(name);
  } catch (error) {
    throw error instanceof UnknownCatalog ? new UnknownCatalog(`${capital(error.message)}.`) : error;
  }
  if (/^\.{0,2}[/\\]|^[A-Za-z]:[/\\]/.test(name))
    throw new UnknownCatalog(`There is no file or folder \`${name}\`.`);
  const tried = [`there is no such file or folder in ${process.cwd()}`];
  for (const find of [ofPackage, ofRevision]) {
    try {
      return find(name, catalog);
    } catch (error) {
      if (!(error instanceof UnknownCatalog)) throw error;
      tried.push(error.message);
    }
  }
  throw new UnknownCatalog(
    `\`${name}\` is no file, package or git revision:\n${tried.map((text) => `  - ${text}`).join("\n")}`,
  );
}

function ofPath(path: string): CatalogSide {
  const file = statSync(path).isDirectory() ? (catalogFileIn(path) ?? join(path, "catalog.yaml")) : path;
  return side(path, file, join(dirname(file), "package.json"));
}

function ofPackage(name: string, catalog: () => string): CatalogSide {
  if (!/^(?:@[\w.~-]+\/)?[\w~][\w.~-]*(?:\/[^\\]*)?$/.test(name))
    throw new UnknownCatalog("it is not the name of a package");
  const found = resolvePackage(name, resolve(catalog()));
  if (!("file" in found)) throw new UnknownCatalog(lower(found.message).replace(/\.$/, ""));
  return side(name, found.file, join(found.package?.folder ?? dirname(found.file), "package.json"));
}

function ofRevision(name: string, catalog: () => string): CatalogSide {
  const { file, root, packages } = extractRevision(name, catalog());
  const note =
    packages.length === 0
      ? undefined
      : `${packages.join(", ")}: as installed now, not as at \`${name}\`. The target \`catalog\` keeps what a catalog extends in one committed file that can be compared instead.`;
  return {
    ...side(name, file, join(dirname(file), "package.json")),
    root,
    note,
    dispose: () => rmSync(root, { recursive: true, force: true }),
  };
}

function side(label: string, file: string, manifest: string): CatalogSide {
  return { label, file, manifest, root: undefined, note: undefined, dispose: () => {} };
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
