import { below } from "../place.js";
import type { Rule } from "./rule.js";

/** An error has the status of the one it refines: it is read as that one by those who do not know it. */
export const refinesOtherStatus: Rule = {
  name: "refines-other-status",
  severity: "error",
  check(_catalog, loaded) {
    const byCode = new Map(loaded.errors.map(({ name, value }) => [name, value]));
    return loaded.errors.flatMap(({ name, value, place }) => {
      const parent = byCode.get(value.refines ?? "");
      if (parent === undefined || parent.status === value.status) return [];
      return {
        place: below(place, "refines"),
        message: `\`${name}\` has the status ${value.status}, and refines \`${value.refines}\`, which has ${parent.status}.`,
        found: `status: ${value.status}, refines: ${value.refines}`,
        expected: "two errors of the same status; an API may still send one of them with another status",
        example: `status: ${parent.status}`,
      };
    });
  },
};
