import { cpSync, existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { run } from "./command.js";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));

/** Who commits in a copy; nothing is asked of the machine. */
const AUTHOR = ["-c", "user.name=Test", "-c", "user.email=test@example.org", "-c", "commit.gpgsign=false"];

/** Copies the sources of this workspace as they are now, with what is not committed, into a repository of their own. */
export async function copyWorkspace(folder: string): Promise<void> {
  const listed = await run("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
    cwd: ROOT,
  });
  for (const path of listed.split("\0")) {
    if (path === "" || !existsSync(join(ROOT, path))) continue;
    cpSync(join(ROOT, path), join(folder, path));
  }
  await run("git", ["init", "-q", "-b", "main"], { cwd: folder });
  await commit(folder, "A copy");
}

/** Commits all that changed. */
export async function commit(folder: string, message: string): Promise<void> {
  await run("git", ["add", "-A"], { cwd: folder });
  await run("git", [...AUTHOR, "commit", "-q", "--no-verify", "-m", message], { cwd: folder });
}

/** Copies what was built last, in the place of building it once more. */
export function copyBuilds(folder: string, packages: readonly string[]): void {
  for (const name of packages) {
    const from = join(ROOT, "packages", name, "dist");
    cpSync(from, join(folder, "packages", name, "dist"), { recursive: true });
  }
}
