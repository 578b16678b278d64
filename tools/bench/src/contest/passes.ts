import { PASS, type Pass } from "./contest.js";

/** Takes `PASS` items with every call, the next ones each time, over and over. */
export function passOver<T>(items: readonly T[], each: (some: readonly T[]) => void): Pass {
  const slices = Array.from({ length: items.length / PASS }, (_, index) =>
    items.slice(index * PASS, (index + 1) * PASS),
  );
  let next = 0;
  return () => {
    each(slices[next]!);
    next = (next + 1) % slices.length;
  };
}
