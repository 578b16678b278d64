import { mayBeSkipped } from "../loaded-catalog.js";
import { below } from "../place.js";
import { keyOf } from "./places.js";
import type { Rule } from "./rule.js";

/** What an API says about an error concerns an error that it sends. */
export const overrideWithoutEffect: Rule = {
  name: "override-without-effect",
  severity: "warning",
  check(catalog, loaded) {
    const known = new Set(catalog.errors.map(({ code }) => code));
    const written = new Map(loaded.apis.map(({ name, value }) => [name, value]));
    return catalog.apis.flatMap((api) => {
      const listed = new Set(api.errors.map(({ code }) => code));
      const { overrides, aliases } = written.get(api.name) ?? {};
      return Object.entries({ overrides, aliases }).flatMap(([section, map]) =>
        Object.keys(map ?? {})
          // a code that does not exist has its own finding
          .filter((code) => !listed.has(code) && known.has(code) && !mayBeSkipped(loaded, "errors", code))
          .map((code) => ({
            place: keyOf(below(api.place, section, code)),
            message: `The API \`${api.name}\` does not list \`${code}\`, so that its ${section} are never used.`,
            found: `${section}: { ${code}: … }`,
            expected: "one of the API's `errors`",
            example: `errors: [${[...listed].slice(0, 3).join(", ")}, …, ${code}]`,
          })),
      );
    });
  },
};
