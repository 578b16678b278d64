import { isDeepStrictEqual } from "node:util";
import type { Expectation } from "./expectation.js";
import { SECRET } from "./secret.js";
import type { Seen } from "./visit.js";

/** What of an error is compared; the status of the response is looked at too. */
const COMPARED = ["code", "status", "recognized", "fields", "details", "retryAfterMs", "retry"] as const;

/** What is not as promised, one sentence each; empty where all is well. */
export function compare(promised: Expectation, { status, headers, body, error }: Seen): string[] {
  const problems: string[] = [];
  if (status !== promised.status) problems.push(`sent with status ${status}, promised is ${promised.status}`);
  if (`${headers}\n${body}`.includes(SECRET)) problems.push(`"${SECRET}" left the process: ${body}`);
  if (error === undefined) return [...problems, "read as no error at all"];
  for (const member of COMPARED) {
    const [read, wanted] = [asJson(error[member]), asJson(promised[member])];
    if (isDeepStrictEqual(read, wanted)) continue;
    problems.push(`${member} read as ${JSON.stringify(read)}, promised is ${JSON.stringify(wanted)}`);
  }
  return problems;
}

/** Plain data: without members that are undefined, and whatever class it had. */
function asJson(value: unknown): unknown {
  return value === undefined ? undefined : JSON.parse(JSON.stringify(value));
}
