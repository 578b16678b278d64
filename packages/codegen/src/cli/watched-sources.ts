import type { Stats } from "node:fs";
import { dirname, sep } from "node:path";

/** What catalogs are made of. Folders have other files too. */
const SOURCE = /\.(ya?ml|json|[cm]?ts)$/;

/**
 * What is watched. The folders around the sources are, too, and what does not belong to the sources is ignored there: so
 * that a source may come, go and come again.
 */
export class WatchedSources {
  #sources: readonly string[] = [];
  readonly roots: Set<string> = new Set();
  /** By path, how a file was when it was last told of. */
  readonly #known = new Map<string, string>();

  constructor(sources: readonly string[]) {
    this.replace(sources);
  }

  /** Returns the folders that are new. Installed packages change by installing, which is worth a new start. */
  replace(sources: readonly string[]): string[] {
    this.#sources = sources.filter((path) => !/[\\/]node_modules[\\/]/.test(path));
    const added = this.#sources.map((path) => dirname(path)).filter((root) => !this.roots.has(root));
    for (const root of added) this.roots.add(root);
    return added;
  }

  concerns(path: string, stats: Stats | undefined): boolean {
    if (stats?.isFile() === true && !SOURCE.test(path)) return false;
    return this.roots.has(path) || this.#sources.some((source) => isWithin(path, source));
  }

  /** Whether a file is other than when it was last told of. */
  isNews(path: string, stats: Stats | undefined): boolean {
    const now = stats === undefined ? "gone" : `${stats.mtimeMs} ${stats.ctimeMs} ${stats.size}`;
    if (this.#known.get(path) === now) return false;
    this.#known.set(path, now);
    return true;
  }
}

function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder + sep);
}
