import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, posix, relative, resolve } from "node:path";
import { type Blob, Git } from "./git.js";
import { catalogAt, filesOfCatalog, referencesOf } from "./references.js";
import { UnknownCatalog } from "./unknown-catalog.js";

/** A catalog as it was in a commit, in a temporary folder. */
export interface Extracted {
  readonly file: string;
  /** The folder that stands for the top of the repository. */
  readonly root: string;
  /** Packages that it extends: they are those that are installed now. */
  readonly packages: readonly string[];
}

/**
 * Copies a catalog of a commit into a temporary folder, with all that it refers to within the repository.
 * @param revision what git understands as a commit; `<revision>:<path>` where the catalog stood elsewhere then
 * @param catalog the catalog file of today, which says where it is in the repository
 * @throws UnknownCatalog where there is no such repository, revision or file
 */
export function extractRevision(revision: string, catalog: string): Extracted {
  const folder = existing(dirname(resolve(catalog)));
  const git = new Git(folder);
  const top = git.top();
  if (top === undefined) throw new UnknownCatalog(`${folder} is in no git repository`);
  const { name, written, commit } = commitAndPath(revision, git);
  if (commit === undefined) throw new UnknownCatalog(`git knows no revision \`${name}\` in ${top}`);
  const files = git.files(commit);
  const today = posixPath(relative(realpathSync(top), join(folder, posix.basename(posixPath(catalog)))));
  const path = find(written ?? today, files, written !== undefined);
  if (path === undefined) {
    throw new UnknownCatalog(
      `\`${name}\` has no catalog at ${written ?? today}; if it stood elsewhere, say \`${name}:path/of/catalog.yaml\``,
    );
  }
  return copy(git, files, path, realpathSync(top));
}

interface CommitAndPath {
  readonly name: string;
  /** The path after it. */
  readonly written?: string;
  readonly commit: string | undefined;
}

/** The first of the ways to read a revision that git knows: a revision may have colons in it, too (`HEAD@{2026-01-01 10:00}`). */
function commitAndPath(revision: string, git: Git): CommitAndPath {
  const splits = [...revision.matchAll(/:(?=.)/gs)].map(({ index }) => ({
    name: revision.slice(0, index),
    written: revision.slice(index + 1),
  }));
  for (const way of [{ name: revision }, ...splits]) {
    const commit = git.commit(way.name);
    if (commit !== undefined) return { ...way, commit };
  }
  return { name: splits[0]?.name ?? revision, commit: undefined };
}

/** A file may have had another name, such as `catalog.yml`, where the path is only guessed. */
function find(path: string, files: ReadonlyMap<string, Blob>, isNamed: boolean): string | undefined {
  const has = (one: string): boolean => files.has(one);
  return catalogAt(path, has) ?? (isNamed ? undefined : catalogAt(posix.dirname(path), has));
}

function copy(git: Git, files: ReadonlyMap<string, Blob>, catalog: string, top: string): Extracted {
  const root = mkdtempSync(join(realpathSync(tmpdir()), "errors-codegen-base-"));
  try {
    const packages = new Set<string>();
    const done = new Set<string>();
    const manifest = posix.join(posix.dirname(catalog), "package.json");
    let wanted = [...filesOfCatalog(catalog, files.keys()), manifest];
    while (wanted.length > 0) {
      const blobs = [...new Set(wanted)].flatMap((path) => (done.has(path) ? [] : (files.get(path) ?? [])));
      const contents = git.read(blobs);
      wanted = blobs.flatMap(({ path }, index) => {
        done.add(path);
        const content = contents[index] ?? Buffer.alloc(0);
        write(join(root, path), content);
        if (path === manifest) return [];
        const references = referencesOf(path, content.toString("utf8"));
        for (const name of references.packages) packages.add(name);
        return references.files.flatMap((file) => further(file, files));
      });
    }
    if (packages.size > 0) linkModules(root, top, posix.dirname(catalog));
    return { file: join(root, catalog), root, packages: [...packages] };
  } catch (error) {
    rmSync(root, { recursive: true, force: true });
    throw error;
  }
}

/** A file that is referred to; of a catalog, all that belongs to it. */
function further(path: string, files: ReadonlyMap<string, Blob>): string[] {
  const file = catalogAt(path, (one) => files.has(one));
  if (file === undefined) return [];
  return /\.[cm]?ts$/.test(file) ? [file] : filesOfCatalog(file, files.keys());
}

function write(path: string, content: Buffer): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

/** Packages are looked up from the copy as they are from the catalog itself. */
function linkModules(root: string, top: string, folder: string): void {
  const parts = folder === "." ? [] : folder.split("/");
  for (let depth = 0; depth <= parts.length; depth++) {
    const at = join(...parts.slice(0, depth), "node_modules");
    if (!existsSync(join(top, at))) continue;
    mkdirSync(dirname(join(root, at)), { recursive: true });
    symlinkSync(join(top, at), join(root, at), "junction");
  }
}

function existing(folder: string): string {
  if (!existsSync(folder)) throw new UnknownCatalog(`there is no folder ${folder}`);
  return realpathSync(folder);
}

function posixPath(path: string): string {
  return path.replaceAll("\\", "/");
}
