import type { Report } from "./report/report.js";

/** What is asked of a measure. */
export interface Request {
  /** Numbers of errors in made-up catalogs; undefined: those that the measure has by default. */
  readonly errors?: readonly number[];
  /** Candidates to measure; undefined: all. What the others are measured by is always among them. */
  readonly only?: readonly string[];
  /** A short look: the spread is wider, and who needs minutes is left out. */
  readonly quick: boolean;
  /** Executable of a newer Node.js, for candidates that need one. */
  readonly newerNode?: string;
  /** Is told what is being done. */
  readonly progress: (line: string) => void;
}

/** A question about costs, and how it is answered. */
export interface Measure {
  readonly name: string;
  /** What is measured. */
  readonly what: string;
  /** What it is measured against. */
  readonly against: string;
  /** What was agreed on, in words; the figures are in the verdicts. */
  readonly goal: string;
  /** Roughly how long it takes, thoroughly and quickly. */
  readonly takes: string;
  /** Who may be named by `--only`. */
  readonly candidates: readonly string[];
  readonly run: (request: Request) => Promise<Report>;
}
