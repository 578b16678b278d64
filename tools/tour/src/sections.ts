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

export const HEADING = `
Every API of the catalog: served on 127.0.0.1, made to fail in each of its ways, read by its client.
In brackets: what was thrown, where all that reaches the client is the code above the brackets.
`;

export const CLOSING = `
Add an error: write it into a file of packages/catalog/errors and run npm start: it will be listed above.
Use the errors: README.md shows a server that throws and a client that reads.
`;

/** All failures of one API. */
export function apiSection(
  { name, title, dialect }: CatalogApi,
  rows: readonly Row[],
  screen: Screen,
): string {
  const heading = `${screen.paint("bold", `API ${name}`)}  ${title}, ${dialect.mediaType}`;
  return `\n${heading}\n${table(rows, screen)}\n`;
}

/** How it went: one line, or all that is wrong. */
export function verdict(rows: readonly Row[], apis: number, { paint }: Screen): string {
  const wrong = rows.filter(({ problems }) => problems.length > 0);
  const sent = `${rows.length} errors of ${apis} APIs thrown, sent, read`;
  if (wrong.length === 0) return `\n${paint(["bold", "green"], `${sent}: all as promised`)}\n`;
  const list = wrong.flatMap(({ api, failure, problems }) =>
    problems.map((problem) => `  ${api}, ${failure.name}: ${problem}\n`),
  );
  return `\n${paint(["bold", "red"], `${sent}: ${wrong.length} not as promised`)}\n${list.join("")}`;
}
