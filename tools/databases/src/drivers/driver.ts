import type { Mapping } from "@org/errors-server/fetch";

export type Value = string | number | null;

/** Runs one statement; `?` stands for a value. */
export type Run = (text: string, ...values: readonly Value[]) => Promise<unknown>;

/** What the query builder of an ORM inserts. */
export interface User {
  readonly id: number;
  readonly email: string;
}

/** A pool of connections, or the one that there is. */
export interface Session {
  readonly run: Run;
  /** Everything in one transaction, on a connection of its own. */
  transaction(body: (run: Run) => Promise<unknown>): Promise<unknown>;
  /** Inserts as those do who use an ORM: without SQL. */
  readonly createUser?: (user: User) => Promise<unknown>;
  close(): Promise<unknown>;
}

/** A driver, or an ORM on top of one. */
export interface Driver<Target> {
  readonly name: string;
  /** The mapping for those who use nothing else. */
  readonly mapping: Mapping;
  /** Scenarios in which it does not tell the name of the constraint. */
  readonly nameless: readonly string[];
  /** Whether one can also insert without SQL. */
  readonly queryBuilder: boolean;
  readonly open: (target: Target) => Session;
}

/** The statement with `$1` in the place of the first `?`, and so on. */
export function numbered(text: string): string {
  let count = 0;
  return text.replaceAll("?", () => `$${++count}`);
}
