import type { WrittenCatalog, WrittenError } from "@org/errors-codegen";
import { CONDITIONS, SUBJECTS } from "./words.js";

export interface SizedCatalogOptions {
  /** The catalog that it builds on, as a path relative to its own file. */
  readonly extends: string;
  /** How many errors are added to those. */
  readonly added: number;
  /** Whether the added errors have details. */
  readonly details: boolean;
}

/**
 * A catalog like those that grow for years: what goes wrong with many subjects, each in some of the ways that things go
 * wrong. It has one API, `sized`, which speaks problem details and sends everything.
 */
export function sizedCatalog({ extends: base, added, details }: SizedCatalogOptions): WrittenCatalog {
  const errors: Record<string, WrittenError> = {};
  for (const [subject, condition] of chosen(added)) {
    const { status, retry = "never", details: detailsOf } = CONDITIONS[condition]!;
    const code = `${subject}_${condition}`;
    const written = { status, title: code.replaceAll("_", " "), retry };
    errors[code] = details && detailsOf ? { ...written, details: detailsOf(idOf(subject)) } : written;
  }
  return {
    name: "sized",
    docs: "https://errors.example",
    extends: base,
    errors,
    apis: { sized: { title: "Sized", dialect: "problem-details", errors: { from: "all" } } },
  };
}

/** Pairs of a subject and a condition, always the same; what is chosen of a subject stands together. */
function chosen(count: number): (readonly [subject: string, condition: string])[] {
  const pairs = SUBJECTS.flatMap((subject) =>
    Object.keys(CONDITIONS).map((condition) => [subject, condition] as const),
  );
  let state = 1;
  const drawn = pairs.map((_, index) => {
    // Lehmer's generator: no order that a compressor could make use of
    state = (state * 48_271) % 2_147_483_647;
    return { index, state };
  });
  const first = drawn.sort((a, b) => a.state - b.state).slice(0, count);
  return first.sort((a, b) => a.index - b.index).map(({ index }) => pairs[index]!);
}

/** `gift_card` → `giftCardId?`. */
function idOf(subject: string): string {
  return `${subject.replace(/_(.)/g, (_, next: string) => next.toUpperCase())}Id?`;
}
