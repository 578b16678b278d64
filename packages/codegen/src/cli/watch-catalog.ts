import type { GenerateOptions } from "../generate.js";
import { EXIT } from "./exit-code.js";
import { runGeneration, shownPath } from "./generation.js";
import type { JsonFlag } from "./json-option.js";
import { reportWritten } from "./report-written.js";
import { complain } from "./terminal.js";
import { watchSources } from "./watch-sources.js";

/**
 * Generates, and again whenever the catalog changes, until Ctrl-C. What is wrong with the catalog or the output is said,
 * and may be mended. Results are printed as they are by `generate`; what else is said goes to stderr.
 */
export async function watchCatalog(options: GenerateOptions, flags: JsonFlag): Promise<void> {
  const end = new AbortController();
  const stop = (): void => end.abort();
  // once: a second Ctrl-C ends the process at once
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, stop);
  process.exitCode = EXIT.done;
  const watching = watchSources({
    run: async (changed) => {
      if (changed.length > 0) complain(`\nChanged: ${changed.map(shownPath).join(", ")}`);
      const generation = await runGeneration(options);
      reportWritten(generation, flags, true);
      return generation.sources;
    },
    onReady: () => complain(`Watching ${options.catalog} and what belongs to it; Ctrl-C ends.`),
    signal: end.signal,
  });
  await watching.catch(complainOfLimit);
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.off(signal, stop);
}

/** A system watches only so many files. */
function complainOfLimit(error: unknown): void {
  const { code } = error as NodeJS.ErrnoException;
  if (code !== "ENOSPC" && code !== "EMFILE") throw error;
  complain(
    "The system watches no more files. Raise its limit (Linux: fs.inotify.max_user_watches), or set CHOKIDAR_USEPOLLING=1.",
  );
  process.exitCode = EXIT.found;
}
