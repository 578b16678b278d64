import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runWithPnpm } from "./command.js";
import { startRemoteCache, TOKEN } from "./remote-cache.js";
import type { ServerProcess } from "./server-process.js";
import { copyWorkspace } from "./workspace-copy.js";

// Two clones that share nothing but a remote cache: what the first one generates and builds, the second one gets.

let home: string;
let cache: ServerProcess;
beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), "errors-remote-cache-"));
  cache = await startRemoteCache(join(home, "artifacts"));
});
afterAll(async () => {
  await cache.stop();
  rmSync(home, { recursive: true, force: true });
}, 300_000);

interface Task {
  readonly taskId: string;
  readonly cache: { readonly status: string; readonly source?: string; readonly remote: boolean };
  readonly execution: { readonly exitCode: number };
}

/** Clones, installs, then generates and builds with nothing but the remote cache. */
async function build(name: string, before?: (folder: string) => void) {
  const folder = join(home, name);
  await copyWorkspace(folder);
  await runWithPnpm("pnpm install --frozen-lockfile --prefer-offline --filter . --filter './packages/*'", {
    cwd: folder,
  });
  before?.(folder);
  const env = {
    TURBO_API: cache.url,
    TURBO_TOKEN: TOKEN,
    TURBO_TEAM: "errors",
    TURBO_CACHE_DIR: join(folder, ".local-cache"),
  };
  const turbo = "turbo run generate build --filter='./packages/*' --cache=local:,remote:rw --summarize";
  await runWithPnpm(turbo, { cwd: folder, env });
  const runs = join(folder, ".turbo/runs");
  const [summary] = readdirSync(runs);
  const { tasks } = JSON.parse(readFileSync(join(runs, summary!), "utf8")) as { tasks: readonly Task[] };
  return { folder, tasks };
}

test("a second clone restores everything from a remote cache", async () => {
  const first = await build("first");
  const names = first.tasks.map(({ taskId }) => taskId);
  expect(names).toContain("@org/errors-catalog#generate");
  expect(names.filter((name) => name.endsWith("#build")).length).toBeGreaterThanOrEqual(4);
  expect(first.tasks.filter(({ cache }) => cache.status !== "MISS")).toEqual([]);

  const second = await build("second");
  expect(second.tasks.map(({ taskId, cache }) => [taskId, cache.status, cache.source])).toEqual(
    names.map((name) => [name, "HIT", "REMOTE"]),
  );
  for (const name of ["types", "server", "client", "testing", "codegen"]) {
    const dist = join("packages", name, "dist");
    expect(readdirSync(join(second.folder, dist), { recursive: true }).sort()).toEqual(
      readdirSync(join(first.folder, dist), { recursive: true }).sort(),
    );
  }
  expect(existsSync(join(second.folder, "packages/codegen/dist/cli/run.js"))).toBe(true);
}, 300_000);
