import { nearest } from "../../print/nearest.js";
import type { Catalog, Dialect } from "../model.js";
import type { Rule } from "./rule.js";
import { placeholders } from "./template-places.js";

/** A place for details or attributes that no error of any API of the dialect has: most likely a slip of the pen. */
export const unusedPlaceholder: Rule = {
  name: "unused-placeholder",
  severity: "warning",
  check(catalog, loaded) {
    return catalog.dialects.flatMap((dialect) => {
      const known = knownNames(dialect, catalog);
      // a dialect that no API speaks yet is not held against anything
      if (known === undefined) return [];
      return placeholders(dialect, loaded).flatMap(({ placeholder: { member }, place }) => {
        if (member.name !== "details.*" && member.name !== "attributes.*") return [];
        const kind = member.name === "details.*" ? "details" : "attributes";
        if (known[kind].has(member.of)) return [];
        const near = nearest(member.of, [...known[kind]]);
        return {
          place,
          message: `No error of an API with the dialect \`${dialect.name}\` has \`${member.of}\` in its ${kind}: nothing will ever stand there.`,
          found: `{${kind}.${member.of}}`,
          expected:
            near === undefined ? `one of the ${kind} of its errors` : `\`{${kind}.${near}}\`, perhaps`,
          example: `"{${kind}.${near ?? [...known[kind]][0] ?? "name"}}"`,
        };
      });
    });
  },
};

function knownNames(
  dialect: Dialect,
  catalog: Catalog,
): Readonly<Record<"details" | "attributes", ReadonlySet<string>>> | undefined {
  const apis = catalog.apis.filter((api) => api.dialect.name === dialect.name);
  if (apis.length === 0) return undefined;
  const sent = apis.flatMap(({ errors }) => errors);
  return {
    details: new Set(sent.flatMap(({ details }) => details.map(({ name }) => name))),
    attributes: new Set(sent.flatMap(({ error }) => Object.keys(error.attributes))),
  };
}
