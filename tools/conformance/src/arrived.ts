import type { Carried } from "./carried/carried.js";

const TEXTS = [
  "receivedCode",
  "title",
  "detail",
  "type",
  "instance",
  "traceId",
  "help",
  "retryAfterMs",
] as const;

/** An error that was read, in the form of the oracle: without what is only there for people (snippet, message). */
export function arrived(error: unknown): Carried {
  const read = error as Readonly<Record<string, unknown>>;
  const result: Record<string, unknown> = {
    code: read["code"],
    recognized: read["recognized"],
    status: read["status"],
    fields: read["fields"],
    details: read["details"],
    detailsValid: read["detailsValid"],
    retry: read["retry"],
  };
  for (const name of TEXTS) if (read[name] !== undefined) result[name] = read[name];
  return result as unknown as Carried;
}
