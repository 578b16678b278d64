// An API calls constraints by name. Where a database does not tell the name, it is called what PostgreSQL calls a
// constraint that was given none (ChooseIndexName and ChooseConstraintName of its sources; those of NOT NULL since
// version 18), but for names of more than 63 bytes, which PostgreSQL shortens.

/** The name of a UNIQUE constraint: `users_email_key`. */
export function keyName(table: string, columns: readonly string[]): string {
  return [table, ...columns, "key"].join("_");
}

/** The name of a primary key: `users_pkey`. */
export function primaryKeyName(table: string): string {
  return `${table}_pkey`;
}

/** The name of a FOREIGN KEY constraint: `orders_user_id_fkey`. */
export function foreignKeyName(table: string, columns: readonly string[]): string {
  return [table, ...columns, "fkey"].join("_");
}

/** The name of a NOT NULL constraint: `users_email_not_null`. */
export function notNullName(table: string, columns: readonly string[]): string {
  return [table, ...columns, "not_null"].join("_");
}

/** The name of a CHECK constraint of one column: `users_age_check`. */
export function checkName(table: string, column: string): string {
  return `${table}_${column}_check`;
}
