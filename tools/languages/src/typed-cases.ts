import { CASES } from "./cases.js";

/** Each class that a case is read as, once. */
export const TYPES: readonly { readonly sample: string; readonly type: string }[] = [
  ...new Map(CASES.map(({ sample, type }) => [`${sample} ${type}`, { sample, type }])).values(),
];
