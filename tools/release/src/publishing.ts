import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runWithPnpm } from "./command.js";
import { npmrcFor } from "./registry.js";
import type { ServerProcess } from "./server-process.js";
import { commit, copyBuilds, copyWorkspace } from "./workspace-copy.js";

/** A copy of the workspace that publishes as the release workflow does. */
export async function preparePublishing(folder: string, registry: ServerProcess): Promise<void> {
  await copyWorkspace(folder);
  writeFileSync(join(folder, ".npmrc"), npmrcFor(registry));
  await runWithPnpm(
    "pnpm install --frozen-lockfile --prefer-offline --filter . --filter './packages/*' --filter ./schemas",
    {
      cwd: folder,
    },
  );
  copyBuilds(folder, ["types", "server", "client", "testing", "codegen"]);
}

/**
 * Releases: raises the versions by the pending changesets and one more, builds, publishes.
 * @returns the version that all packages have then
 */
export async function publishNext(
  folder: string,
  bump: "minor" | "patch",
  registry: ServerProcess,
): Promise<string> {
  const changeset = `---\n"@org/errors-client": ${bump}\n---\n\nA change of the client alone.\n`;
  mkdirSync(join(folder, ".changeset"), { recursive: true });
  writeFileSync(join(folder, ".changeset", `only-the-client-${bump}.md`), changeset);
  await runWithPnpm("pnpm version:packages", { cwd: folder });
  await commit(folder, "Versions");
  await runWithPnpm("pnpm release", { cwd: folder, env: { "npm_config_@org:registry": `${registry.url}/` } });
  return versionOf(join(folder, "packages/types"));
}

export function versionOf(folder: string): string {
  return (JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as { version: string }).version;
}
