import { spawnSync } from "node:child_process";
import { UnknownCatalog } from "./unknown-catalog.js";

/** A file in a commit. */
export interface Blob {
  readonly path: string;
  /** Its name among the objects of the repository. */
  readonly id: string;
}

/** A git repository, read only. Nothing of what a caller names becomes an option, and no shell, hook or filter runs. */
export class Git {
  readonly #folder: string;

  /** @param folder somewhere in the repository */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /** The top folder of the working tree; undefined where the folder is in none. */
  top(): string | undefined {
    return this.#run(["rev-parse", "--show-toplevel"])
      ?.toString("utf8")
      .replace(/\r?\n$/, "");
  }

  /** The name of the commit that a revision stands for; undefined where it stands for none. */
  commit(revision: string): string | undefined {
    if (!isRevision(revision)) return undefined;
    // what comes after --end-of-options is no option, whatever it begins with
    const found = this.#run(["rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`]);
    return found?.toString("utf8").trim();
  }

  /** All plain files of a commit by their path; links and submodules are none. */
  files(commit: string): ReadonlyMap<string, Blob> {
    const listed = this.#run(["ls-tree", "-r", "-z", "--full-tree", commit])?.toString("utf8") ?? "";
    const blobs = listed.split("\0").flatMap((line): [string, Blob][] => {
      const [, id, path] = /^100\d{3} blob ([0-9a-f]+)\t(.+)$/s.exec(line) ?? [];
      return id === undefined || path === undefined || !isInside(path) ? [] : [[path, { path, id }]];
    });
    return new Map(blobs);
  }

  /** What files hold, byte by byte, in their order. */
  read(blobs: readonly Blob[]): Buffer[] {
    if (blobs.length === 0) return [];
    const output = this.#run(["cat-file", "--batch"], blobs.map(({ id }) => `${id}\n`).join(""));
    const contents: Buffer[] = [];
    // <id> SP <type> SP <size> LF <content> LF, for each
    for (let at = 0; output !== undefined && contents.length < blobs.length; ) {
      const end = output.indexOf(10, at);
      const size = Number(output.toString("latin1", at, end).split(" ")[2]);
      if (end < 0 || !Number.isSafeInteger(size)) break;
      contents.push(output.subarray(end + 1, end + 1 + size));
      at = end + size + 2;
    }
    if (contents.length < blobs.length)
      throw new UnknownCatalog("git could not give the files of the revision.");
    return contents;
  }

  #run(args: readonly string[], input = ""): Buffer | undefined {
    const { error, status, stdout } = spawnSync("git", args, {
      cwd: this.#folder,
      input,
      maxBuffer: MOST_BYTES,
      env: environment(),
      windowsHide: true,
    });
    if ((error as NodeJS.ErrnoException | undefined)?.code === "ENOENT")
      throw new UnknownCatalog("git is not installed, so that no revision can be looked up.");
    if (error !== undefined) throw new UnknownCatalog(`git could not be run: ${error.message}`);
    return status === 0 ? stdout : undefined;
  }
}

/** What a hook of git, in which this may run, says about the repository of the hook. */
const OF_HOOKS = ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX", "GIT_COMMON_DIR"];

/** The repository is that of the folder; nobody is asked for a password, nothing is written or fetched. */
function environment(): NodeJS.ProcessEnv {
  const others = Object.entries(process.env).filter(([name]) => !OF_HOOKS.includes(name));
  return {
    ...Object.fromEntries(others),
    GIT_TERMINAL_PROMPT: "0",
    GIT_OPTIONAL_LOCKS: "0",
    GIT_NO_LAZY_FETCH: "1",
  };
}

/** A commit that was made by hand may name files outside of its tree. */
function isInside(path: string): boolean {
  return (
    !path.includes("\\") && path.split("/").every((part) => part !== "" && part !== "." && part !== "..")
  );
}

/** More than any catalog has. */
const MOST_BYTES = 1024 ** 3;

/** A revision is given to git as one argument: it begins with no hyphen, and has nothing in it that no revision can have. */
function isRevision(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what a revision cannot hold
  return text !== "" && !text.startsWith("-") && !/[\u0000-\u001f\u007f]/.test(text);
}
