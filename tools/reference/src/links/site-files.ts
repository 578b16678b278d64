import { readdirSync } from "node:fs";
import { join } from "node:path";

/** The files of a built site, found as hosts with clean addresses find them (GitHub Pages, Netlify, Vercel, nginx with `try_files`). */
export class SiteFiles {
  /** By the path from the root of the site. */
  readonly paths: ReadonlySet<string>;
  readonly #folder: string;
  readonly #base: string;

  constructor(folder: string, base: string) {
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile());
    const paths = files.map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1));
    this.paths = new Set(paths.map((path) => path.replaceAll("\\", "/")));
    this.#folder = folder;
    this.#base = base;
  }

  /** The path of the file that answers for a path of an address: `/not_found` is that of `not_found.html`. */
  at(pathname: string): string | undefined {
    if (!pathname.startsWith(this.#base)) return undefined;
    const path = pathname.slice(this.#base.length);
    const places = path === "" || path.endsWith("/") ? [`${path}index.html`] : [path, `${path}.html`];
    return places.find((place) => this.paths.has(place));
  }

  /** The way of a file on the disk. */
  onDisk(path: string): string {
    return join(this.#folder, path);
  }
}
