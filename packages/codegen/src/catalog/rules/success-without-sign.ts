import type { Node } from "../../dialect/layout.js";
import type { Rule } from "./rule.js";
import { bodyPlace } from "./template-places.js";

/** Where errors are sent with the status of a success, a constant in the body must tell that it is an error. */
export const successWithoutSign: Rule = {
  name: "success-without-sign",
  severity: "warning",
  check(catalog, loaded) {
    return catalog.dialects.flatMap((dialect) => {
      const { status } = dialect;
      if (status === undefined || status >= 400) return [];
      return dialect.layout.variants.flatMap(({ body }, index) => {
        if (hasConstant(body)) return [];
        return {
          place: bodyPlace(dialect, loaded, index),
          message: `The dialect \`${dialect.name}\` sends errors with status ${status}, and no constant in its body tells them from other responses.`,
          found: `status: ${status}`,
          expected: "a constant that only errors have",
          example: "ok: false",
        };
      });
    });
  },
};

/** Whether a body that fits must hold some constant. */
export function hasConstant(node: Node): boolean {
  switch (node.kind) {
    case "constant":
      return true;
    case "object":
      return node.members.some(({ presence, value }) => presence === "required" && hasConstant(value));
    case "tuple":
      return node.elements.some(({ found, value }) => found === "positional" && hasConstant(value));
    default:
      return false;
  }
}
