import type { Reader } from "../read.js";

/** Nothing but the parsing: what it is worth is left to the caller. */
export const jsonParse: Reader = {
  read: ({ text }) => JSON.parse(text) as unknown,
  check: (body) => {
    if (typeof body !== "object" || body === null) throw new Error(`${String(body)} is no body.`);
  },
};
