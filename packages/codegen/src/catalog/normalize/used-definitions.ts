import { definitionName } from "../../print/typescript-type.js";
import type { Catalog, DetailsMember } from "../model.js";

type Definitions = Catalog["definitions"];

/** The named types that details refer to, directly or through others. A catalog that takes a part of another one leaves the rest behind. */
export function usedDefinitions(
  definitions: Definitions,
  owners: readonly { readonly details: readonly DetailsMember[] }[],
): Definitions {
  const used = new Set<string>();
  const open: unknown[] = owners.flatMap(({ details }) => details.map(({ schema }) => schema));
  while (open.length > 0) {
    const value = open.pop();
    if (typeof value !== "object" || value === null) continue;
    const { $ref } = value as { readonly $ref?: unknown };
    const name = typeof $ref === "string" ? definitionName($ref) : undefined;
    if (name !== undefined && !used.has(name)) {
      used.add(name);
      open.push(definitions[name]);
    }
    for (const child of Object.values(value)) open.push(child);
  }
  return Object.fromEntries(Object.entries(definitions).filter(([name]) => used.has(name)));
}
