import type { DetailsPlan } from "./details-plan.js";
import type { Look } from "./look-at.js";

/** Samples that are spelled alike, and what in them becomes details. */
export interface Group {
  readonly look: Look;
  readonly plan: DetailsPlan;
}

/** All samples, or those with field errors and the others. */
export type Groups = readonly [Group] | readonly [Group, Group];
