import { spawnSync } from "node:child_process";

/** A release, as a tag of git names it. */
export interface ReleaseTag {
  /** `@org/errors-catalog@1.2.0` */
  readonly name: string;
  readonly version: string;
  /** When it was tagged, such as `2026-01-31`. */
  readonly date: string;
}

const VERSION = /^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?$/;

/**
 * The releases of a package that what is checked out now contains, the newest first: those whose tag is `<package>@<version>`.
 * None where the folder is in no repository, or where the repository was cloned without tags.
 */
export function releaseTags(packageName: string, folder: string): readonly ReleaseTag[] {
  const prefix = `${packageName}@`;
  const { status, stdout } = spawnSync(
    "git",
    [
      // 1.0.0-beta.1 comes before 1.0.0
      ...["-c", "versionsort.suffix=-"],
      ...["tag", "--list", `${prefix}*`, "--merged", "HEAD", "--sort=-version:refname"],
      "--format=%(refname:strip=2) %(creatordate:short)",
    ],
    { cwd: folder, encoding: "utf8", env: environment() },
  );
  if (status !== 0) return [];
  return stdout.split("\n").flatMap((line) => {
    const [name = "", date = ""] = line.split(" ");
    const version = name.slice(prefix.length);
    return VERSION.test(version) ? [{ name, version, date }] : [];
  });
}

/** Within a hook of git the repository is that of the folder, too. */
function environment(): NodeJS.ProcessEnv {
  const { GIT_DIR: _, GIT_WORK_TREE: __, GIT_INDEX_FILE: ___, ...others } = process.env;
  return others;
}
