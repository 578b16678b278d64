/** What the tests need of it: the package has no types. */
declare module "better-sqlite3" {
  class Database {
    constructor(file: string, options?: { readonly timeout?: number });
    prepare(text: string): Statement;
    exec(text: string): void;
    close(): void;
  }
  interface Statement {
    /** Whether it gives rows. */
    readonly reader: boolean;
    all(...values: readonly unknown[]): unknown[];
    run(...values: readonly unknown[]): unknown;
  }
  export default Database;
}

/** The types of Node.js 20 do not have it. */
declare module "node:sqlite" {
  export class DatabaseSync {
    constructor(file: string);
    prepare(text: string): { all(...values: readonly unknown[]): unknown[] };
    close(): void;
  }
}
