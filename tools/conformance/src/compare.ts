/** Members that are compared exactly: absent in what is wanted means absent in the error. */
const EXACT = [
  "recognized",
  "code",
  "receivedCode",
  "status",
  "detail",
  "instance",
  "traceId",
  "retryAfterMs",
] as const;

/** Members that are compared only where they are wanted. */
const WHERE_WANTED = ["title", "type", "help"] as const;

/**
 * What of an error a case compares, in the form of its `want`: `cases/README.md` says how. Two errors are the same
 * when their comparable forms are deeply equal.
 */
export function comparable(error: unknown, want: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const given = error as Readonly<Record<string, unknown>>;
  const result: Record<string, unknown> = {};
  for (const member of EXACT) if (given[member] !== undefined) result[member] = given[member];
  for (const member of WHERE_WANTED) if (want[member] !== undefined) result[member] = given[member];
  const fields = given["fields"] as readonly Readonly<Record<string, unknown>>[];
  if (fields.length > 0) result["fields"] = fields.map((field) => ({ ...field }));
  const details = given["details"] as Readonly<Record<string, unknown>>;
  if (Object.keys(details).length > 0) result["details"] = details;
  if (want["retry"] !== undefined) result["retry"] = pick(given["retry"], want["retry"]);
  return result;
}

/** A case as far as it is compared. */
export function wanted(want: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const { render, why, ...members } = want;
  return members;
}

function pick(value: unknown, like: unknown): Record<string, unknown> {
  const from = value as Readonly<Record<string, unknown>>;
  return Object.fromEntries(Object.keys(like as object).map((name) => [name, from[name]]));
}
