import { TRANSPORT_CODES } from "../transport-codes.js";
import { keyOf } from "./places.js";
import type { Rule } from "./rule.js";

/** The page of an error is `<docs>/<code>`: there is another one at this place. */
const PAGES: readonly string[] = ["index"];

/** Some codes are not free: those of failures without a response, those of pages, and those that were retired. */
export const reservedCode: Rule = {
  name: "reserved-code",
  severity: "error",
  check(_catalog, loaded) {
    const retired = new Set(loaded.reserved.map(({ code }) => code));
    return loaded.errors.flatMap(({ name, place }) => {
      const reason = TRANSPORT_CODES.includes(name)
        ? "is what a client says when there is no response at all"
        : retired.has(name)
          ? "is listed in `reserved`: it was removed and may never come back with another meaning"
          : PAGES.includes(name)
            ? "would have its page where the first page of the reference is"
            : undefined;
      if (reason === undefined) return [];
      return {
        place: keyOf(place),
        message: `The code \`${name}\` ${reason}.`,
        found: `${name}:`,
        expected: "a code that is not reserved",
        example: name === "timeout" ? "gateway_timeout:" : `upstream_${name}:`,
      };
    });
  },
};
