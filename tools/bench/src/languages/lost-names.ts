import type { Catalog, GeneratedFile } from "@org/errors-codegen";

/** Codes and members of details, as they are on the wire, that stand in none of these files: whoever prints less is faster. */
export function lostNames({ errors }: Catalog, files: readonly GeneratedFile[]): string[] {
  const said = new Set(files.flatMap(({ text }) => text.match(/\w+/g) ?? []));
  const names = errors.flatMap(({ code, details }) => [code, ...details.map(({ name }) => name)]);
  return [...new Set(names)].filter((name) => !said.has(name));
}
