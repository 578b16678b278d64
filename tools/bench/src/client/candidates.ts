import type { Candidate } from "./candidate.js";

/** Each is loaded in a process of its own. */
export const candidates = {
  "Map guard": async (): Promise<Candidate> => (await import("./candidates/map-guard.js")).mapGuard,
  ours: async (): Promise<Candidate> => (await import("./candidates/ours.js")).ours,
  typia: async (): Promise<Candidate> => (await import("./candidates/typia.js")).typia,
  "ajv standalone": async (): Promise<Candidate> =>
    (await import("./candidates/ajv-standalone.js")).ajvStandalone,
  ajv: async (): Promise<Candidate> => (await import("./candidates/ajv.js")).ajv,
  typebox: async (): Promise<Candidate> => (await import("./candidates/typebox.js")).typebox,
  arktype: async (): Promise<Candidate> => (await import("./candidates/arktype.js")).arktype,
  zod: async (): Promise<Candidate> => (await import("./candidates/zod.js")).zod,
  valibot: async (): Promise<Candidate> => (await import("./candidates/valibot.js")).valibot,
} as const;

export type CandidateName = keyof typeof candidates;

/** What the others are measured by. */
export const LIMIT: CandidateName = "Map guard";
