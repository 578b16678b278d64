/** Foreign keys have no names in SQLite. */
export const SQLITE_NAMELESS: readonly string[] = [
  "foreign key, what is named is not there",
  "foreign key, what is to be deleted is in use",
];

/** What is tested, known also where it cannot be loaded. */
export const SQLITE_DRIVERS: readonly string[] = [
  "better-sqlite3",
  "node:sqlite",
  "Drizzle on better-sqlite3",
];
