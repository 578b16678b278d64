import { SAMPLES } from "./sample.js";

/** Details of an example, and the class that they are read as. */
export interface Case {
  readonly sample: string;
  readonly type: string;
  readonly details: unknown;
}

/** The details of every example of every sample. */
export const CASES: readonly Case[] = SAMPLES.flatMap(({ name: sample, catalog }) =>
  catalog.errors
    .filter(({ details }) => details.some(({ redact }) => !redact))
    .flatMap(({ code, examples }) =>
      examples.map(({ details }) => ({ sample, type: typeName(code), details })),
    ),
);

/** `token_expired` → `TokenExpiredDetails`; said a second time here, since other languages go by it. */
function typeName(code: string): string {
  const words = code.replace(/_error$/, "").split("_");
  return `${words.map((word) => word.slice(0, 1).toUpperCase() + word.slice(1)).join("")}Details`;
}
