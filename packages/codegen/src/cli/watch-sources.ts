import type { FSWatcher } from "chokidar";
import { WatchedSources } from "./watched-sources.js";

/** Editors write a file in several steps, and people save several files: one run for all of them. */
const QUIET_MS = 60;

export interface WatchOptions {
  /**
   * Does the work, and says which files and folders it depends on; they need not exist. Never called twice at the same
   * time.
   * @param changed files that changed since the last call; none the first time
   */
  readonly run: (changed: readonly string[]) => Promise<readonly string[]>;
  /** Told once, when no later change can be missed. */
  readonly onReady: () => void;
  /** Ends the watching. */
  readonly signal: AbortSignal;
}

/**
 * Runs at once, and again after each change of what the last run depended on. Resolves when the signal says so, and what
 * runs at that time has ended.
 * @throws whatever the work throws, or the system where it cannot watch.
 */
export async function watchSources(options: WatchOptions): Promise<void> {
  const { watch } = await import("chokidar");
  const startedMs = Date.now();
  const watched = new WatchedSources(await options.run([]));
  const watcher = watch([...watched.roots], {
    alwaysStat: true,
    ignorePermissionErrors: true,
    ignored: (path, stats) => !watched.concerns(path, stats),
  });
  try {
    await runOnChanges(watcher, watched, startedMs, options);
  } finally {
    await watcher.close();
  }
}

function runOnChanges(
  watcher: FSWatcher,
  watched: WatchedSources,
  startedMs: number,
  { run, onReady, signal }: WatchOptions,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const changed = new Set<string>();
    let isReady = false;
    let isBusy = false;
    let timer: NodeJS.Timeout | undefined;

    const runAgain = async (): Promise<void> => {
      isBusy = true;
      const paths = [...changed];
      changed.clear();
      watcher.add(watched.replace(await run(paths)));
      isBusy = false;
      next();
    };
    const next = (): void => {
      if (isBusy) return;
      clearTimeout(timer);
      if (signal.aborted) resolve();
      else if (changed.size > 0) timer = setTimeout(() => void runAgain().catch(reject), QUIET_MS);
    };

    watcher.on("all", (event, path, stats) => {
      if (event === "addDir" || event === "unlinkDir" || !watched.isNews(path, stats)) return;
      // what was there when the watching began is news only if the first run may not have seen it
      if (!isReady && (stats === undefined || stats.mtimeMs < startedMs)) return;
      changed.add(path);
      next();
    });
    watcher.once("ready", () => {
      isReady = true;
      onReady();
    });
    watcher.on("error", reject);
    signal.addEventListener("abort", next);
    next();
  });
}
