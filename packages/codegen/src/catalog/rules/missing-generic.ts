import { mayBeSkipped } from "../loaded-catalog.js";
import { below } from "../place.js";
import { catalogPlace, keyOf } from "./places.js";
import type { Rule } from "./rule.js";

/** Code, status and title of the errors that a response is read as when nothing else fits. */
const LAST_RESORTS = [
  ["bad_request", 400, "Bad Request", "below 500"],
  ["internal_error", 500, "Internal Server Error", "from 500"],
] as const;

/** Reading ends at these two whatever the status; a catalog without them has readers that give a code it does not define. */
export const missingGeneric: Rule = {
  name: "missing-generic",
  severity: "warning",
  check(_catalog, loaded) {
    return LAST_RESORTS.flatMap(([code, status, title, range]) => {
      const entry = loaded.errors.find(({ name }) => name === code);
      const right = entry?.value.generic === true && entry.value.status === status;
      if (right || (entry === undefined && mayBeSkipped(loaded, "errors", code))) return [];
      const problem =
        entry === undefined
          ? "is missing"
          : entry.value.generic === true
            ? `has the status ${entry.value.status}`
            : "is not generic";
      return {
        place: entry === undefined ? below(catalogPlace(loaded), "errors") : keyOf(entry.place),
        message: `\`${code}\` ${problem}: a response with a status ${range} that nothing else fits is read as this error.`,
        found:
          entry === undefined
            ? `no ${code}`
            : `status: ${entry.value.status}, generic: ${entry.value.generic ?? false}`,
        expected: `a generic error \`${code}\` with status ${status}`,
        example: `${code}: { generic: true, status: ${status}, title: ${title} }`,
      };
    });
  },
};
