import type { WrittenCatalog, WrittenError } from "@org/errors-codegen";
import { CONDITIONS, SUBJECTS } from "./words.js";

export interface SizedCatalogOptions {
  /** The catalog that it builds on. */
  readonly extends: string;
  /** How many errors are added to those. */
  readonly added: number;
  /** Whether the added errors have details. */
  readonly details: boolean;
}

/**
 * A catalog as it is after years: what goes wrong with many subjects, each in some of the ways in which things go wrong.
 * Its API `sized` speaks problem details and sends every error. A smaller one is part of a larger one.
 */
export function sizedCatalog({ extends: base, added, details }: SizedCatalogOptions): WrittenCatalog {
  const errors: Record<string, WrittenError> = {};
  for (const [subject, end] of draw(added)) {
    const { details: detailsOf, ...condition } = CONDITIONS[end]!;
    const code = `${subject}_${end}`;
    const members = details && detailsOf ? { details: detailsOf(idOf(subject)) } : {};
    errors[code] = { ...condition, ...members, title: code.replaceAll("_", " ") };
  }
  return {
    name: "sized",
    docs: "https://errors.example.org",
    extends: base,
    errors,
    apis: { sized: { title: "Sized API", dialect: "problem-details", errors: { from: "all" } } },
  };
}

/** Pairs of a subject and the end of a code, always the same ones. Those of one subject stand together. */
function draw(count: number): (readonly [subject: string, end: string])[] {
  const pairs = SUBJECTS.flatMap((subject) => Object.keys(CONDITIONS).map((end) => [subject, end] as const));
  let state = 1;
  const lots = pairs.map((pair, place) => {
    // Lehmer's generator: as if by chance, so that a compressor finds no pattern
    state = (state * 48_271) % 2_147_483_647;
    return { pair, place, lot: state };
  });
  const drawn = lots.sort((a, b) => a.lot - b.lot).slice(0, count);
  return drawn.sort((a, b) => a.place - b.place).map(({ pair }) => pair);
}

/** `gift_card` → `giftCardId?`. */
function idOf(subject: string): string {
  return `${subject.replace(/_(.)/g, (_, next: string) => next.toUpperCase())}Id?`;
}
