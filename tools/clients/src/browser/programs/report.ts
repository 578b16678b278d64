/** Tells the test what came of a program, or why nothing did. */
export async function report(name: string, result: Promise<unknown>): Promise<void> {
  const body = await result.then(
    (value) => ({ value }),
    (error: Error) => ({ failed: `${error?.stack ?? error}` }),
  );
  await fetch(`/reports/${name}`, { method: "POST", body: JSON.stringify(body) });
}
