import { below } from "../place.js";
import type { Rule, Violation } from "./rule.js";

/** Following `refines` ends at an error that refines nothing. One finding per circle. */
export const cyclicRefines: Rule = {
  name: "cyclic-refines",
  severity: "error",
  check(_catalog, loaded) {
    const parents = new Map(loaded.errors.map(({ name, value }) => [name, value.refines]));
    const done = new Set<string>();
    const violations: Violation[] = [];
    for (const { name, place } of loaded.errors) {
      const circle = circleFrom(name, parents, done);
      if (circle === undefined) continue;
      violations.push({
        place: below(place, "refines"),
        message: `\`${name}\` refines itself${circle.length > 1 ? " by way of others" : ""}.`,
        found: [...circle, name].join(" → "),
        expected: "a chain that ends at an error without `refines`, usually the generic one of the status",
        example: `${name}: { …, refines: <the generic error of the status> }`,
      });
    }
    return violations;
  },
};

/** The codes of the circle that starts at `code`; undefined if it is in none, or in one that was found before. */
function circleFrom(
  code: string,
  parents: ReadonlyMap<string, string | undefined>,
  done: Set<string>,
): string[] | undefined {
  if (done.has(code)) return undefined;
  const path: string[] = [];
  let current: string | undefined = code;
  while (current !== undefined && !path.includes(current) && !done.has(current)) {
    path.push(current);
    current = parents.get(current);
  }
  if (current !== code) return undefined;
  for (const member of path) done.add(member);
  return path;
}
