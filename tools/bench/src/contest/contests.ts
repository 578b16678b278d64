import type { Contest } from "./contest.js";

/** By the name that the process of a candidate is given. */
export const contests: Readonly<Record<string, () => Promise<Contest>>> = {
  "guard-by-code": async () => (await import("../guard/guard.js")).guardByCode,
  "guard-by-type": async () => (await import("../guard/guard.js")).guardByType,
  read: async () => (await import("../read/read.js")).read,
  render: async () => (await import("../render/render.js")).render,
  construct: async () => (await import("../construct/construct.js")).construct,
};
