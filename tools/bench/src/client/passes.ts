import type { Decide } from "./candidate.js";
import type { Sample } from "./made-up-bodies.js";

/** Bodies looked at in one pass: few enough that the slowest candidate has done one in some tenths of a second. */
export const PASS = 100;

/**
 * Goes on through the bodies with every call, over and over. What is measured is also checked: it throws an Error where
 * the candidate finds another number of errors than there are.
 */
export function passesOver(samples: readonly Sample[], decide: Decide): () => void {
  const slices = Array.from({ length: samples.length / PASS }, (_, index) => {
    const slice = samples.slice(index * PASS, (index + 1) * PASS);
    return {
      bodies: slice.map(({ body }) => body),
      errors: slice.filter(({ code }) => code !== undefined).length,
    };
  });
  let next = 0;
  return () => {
    const { bodies, errors } = slices[next]!;
    next = (next + 1) % slices.length;
    let found = 0;
    for (const body of bodies) {
      if (decide(body) !== undefined) found++;
    }
    if (found !== errors) throw new Error(`${found} errors were found in the place of ${errors}.`);
  };
}

/** @throws Error where a candidate takes a body for something that it is not. */
export function checkVerdicts(samples: readonly Sample[], decide: Decide): void {
  for (const { body, code } of samples) {
    const found = decide(body);
    if (found !== code) throw new Error(`${JSON.stringify(body)} was taken for ${found}: it is ${code}.`);
  }
}
