import type { Finding } from "./finding.js";
import type { LoadedCatalog } from "./loaded-catalog.js";
import type { Catalog } from "./model.js";
import { rules } from "./rules/index.js";

/** Holds every semantic rule against a catalog, and reports all that they find at once. */
export function validate(catalog: Catalog, loaded: LoadedCatalog): readonly Finding[] {
  return rules.flatMap(({ name, severity, check }) =>
    check(catalog, loaded).map((violation): Finding => ({ severity, ...violation, rule: name })),
  );
}
