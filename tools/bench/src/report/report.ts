import type { Spread } from "../statistics.js";

/** What one measure found. Every way of printing reads this and nothing else. */
export interface Report {
  readonly groups: readonly Group[];
  readonly verdicts: readonly Verdict[];
  /** How it was measured: what a reader of the figures must know. */
  readonly note: string;
}

/** Figures that may be compared with each other: one table. */
export interface Group {
  readonly title: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

export interface Column {
  readonly name: string;
  readonly unit: Unit;
}

/** `×` is a multiple; all others are what they are called. */
export type Unit = "ns" | "µs" | "ms" | "s" | "B" | "MB" | "×" | "";

export interface Row {
  readonly name: string;
  /** Of the package that was measured; none for what is written or generated here. */
  readonly version?: string;
  /** One for each column; undefined: there is no figure. A text says why, such as `not within 5 min`. */
  readonly cells: readonly (Cell | string | undefined)[];
}

export interface Cell {
  readonly value: Spread;
  /** By the base of the measure in the same round. */
  readonly ratio?: Spread;
}

export function isCell(cell: Row["cells"][number]): cell is Cell {
  return typeof cell === "object";
}

/** A goal, and whether it was reached. */
export interface Verdict {
  readonly what: string;
  readonly value: number;
  /** No more than this. */
  readonly most: number;
  readonly unit: Unit;
  /** Who is better, where nobody else may be. */
  readonly ahead?: readonly string[];
}

export function isReached({ value, most, ahead = [] }: Verdict): boolean {
  return value <= most && ahead.length === 0;
}

/** A figure that was found once, such as a size: it has no spread. */
export function cellOf(value: number): Cell {
  return { value: { median: value, lower: value, upper: value } };
}
