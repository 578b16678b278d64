/** Runs tasks so many at a time: a browser has six connections to a server, and some must be left to others. */
export async function inParallel(tasks: readonly (() => Promise<void>)[], lanes = 4): Promise<void> {
  const rest = tasks.values();
  const lane = async (): Promise<void> => {
    for (const task of rest) await task();
  };
  await Promise.all(Array.from({ length: lanes }, lane));
}
