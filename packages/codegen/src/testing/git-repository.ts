import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { temporaryFolder } from "./temporary-folder.js";

/** A git repository of a test, removed after it. */
export interface GitRepository {
  readonly folder: string;
  /** Writes files, `undefined` removes one, and commits all; with a tag, if one is named. */
  commit(files: Readonly<Record<string, string | undefined>>, tag?: string): void;
  /** Runs git. */
  git(...args: string[]): string;
  /** The same, with something to read. */
  pipe(input: string, ...args: string[]): string;
}

/** Who commits, and nothing of what the machine's own configuration says. */
const CONFIG = [
  "user.name=Test",
  "user.email=test@example.org",
  "commit.gpgsign=false",
  "core.hooksPath=/dev/null",
];

export function gitRepository(): GitRepository {
  const folder = temporaryFolder({});
  const pipe = (input: string, ...args: string[]): string =>
    execFileSync("git", [...CONFIG.flatMap((one) => ["-c", one]), ...args], {
      cwd: folder,
      encoding: "utf8",
      input,
      env: { ...process.env, GIT_DIR: undefined, GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_NOSYSTEM: "1" },
    });
  const git = (...args: string[]): string => pipe("", ...args);
  git("init", "--quiet", "--initial-branch=main");
  return {
    folder,
    git,
    pipe,
    commit(files, tag) {
      for (const [path, text] of Object.entries(files)) {
        const file = join(folder, path);
        if (text === undefined) rmSync(file);
        else {
          mkdirSync(dirname(file), { recursive: true });
          writeFileSync(file, text);
        }
      }
      git("add", "--all");
      git("commit", "--quiet", "--allow-empty", "--message", "A commit");
      if (tag !== undefined) git("tag", tag);
    },
  };
}
