import type { Failure } from "./failures.js";
import type { CatalogApi } from "./open-catalog.js";
import type { Screen } from "./screen.js";
import { table } from "./table.js";
import type { Seen } from "./visit.js";

/** One failure of an API, and what became of it. */
export interface Row {
  readonly api: string;
  readonly failure: Failure;
  readonly seen: Seen;
  /** What is not as promised. */
  readonly problems: readonly string[];
}

const TELLS_FILE = "tools/tour/src/tells.ts";

export const HEADING = `
Every API of the catalog: served on 127.0.0.1, made to fail in each of its ways, read by its client.
(x) under a code: x was thrown, and the client can only tell the code above it.
… in a body: left out here, not on the wire.
`;

export const CLOSING = `
Add an error: write it into a file of packages/catalog/errors and run npm start: it will be listed above.
Use the errors: README.md shows a server that throws and a client that reads.
`;

/** All failures of one API, by HTTP status. */
export function apiSection(
  { name, title, dialect }: CatalogApi,
  rows: readonly Row[],
  screen: Screen,
): string {
  const heading = `${screen.paint("bold", `API ${name}`)}  ${title}, ${dialect.mediaType}`;
  const sorted = [...rows].sort((a, b) => a.seen.status - b.seen.status);
  return `\n${heading}\n${table(sorted, screen)}\n`;
}

/** How it went: one line, or all that is wrong. `leftOut`: APIs of which nobody wrote down what they promise. */
export function verdict(rows: readonly Row[], leftOut: readonly string[], { paint }: Screen): string {
  const wrong = rows.filter(({ problems }) => problems.length > 0);
  const apis = new Set(rows.map(({ api }) => api)).size;
  const sent = `${rows.length} errors of ${inWords(apis)} thrown, sent, read`;
  if (wrong.length + leftOut.length === 0)
    return `\n${paint(["bold", "green"], `${sent}: all as promised`)}\n`;
  const list = wrong.flatMap(({ api, failure, problems }) =>
    problems.map((problem) => `  ${api}, ${failure.name}: ${problem}\n`),
  );
  for (const api of leftOut)
    list.push(`  ${api}: say in ${TELLS_FILE} what a response in its dialect tells\n`);
  const result = [
    wrong.length === 0 ? "all as promised" : `${wrong.length} not as promised`,
    ...(leftOut.length === 0 ? [] : [`${inWords(leftOut.length)} left out`]),
  ].join(", ");
  return `\n${paint(["bold", "red"], `${sent}: ${result}`)}\n${list.join("")}`;
}

function inWords(apis: number): string {
  return apis === 1 ? "1 API" : `${apis} APIs`;
}
