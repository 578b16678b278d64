import type { Members } from "@org/errors-types/runtime";
import type { Candidate } from "../candidate.js";

/** A body that stands there as an object already. */
export const jsonStringify: Candidate<Members> = {
  load: async () => ({ input: ({ body }) => body, render: (body) => JSON.stringify(body) }),
};
