/** Does as many operations as `PASS` says. */
export type Pass = () => void;

/** Passes by task. */
export type Passes = Readonly<Record<string, Pass>>;

/** One way of doing the tasks of a contest. */
export interface Entry<C> {
  /** The package whose version is printed; none for what is written or generated here. */
  readonly package?: string;
  /** With so many errors, and more, it needs a minute or longer: a quick look leaves it out. */
  readonly slowFrom?: number;
  /** Loaded in a process of its own, and nowhere else. */
  readonly load: () => Promise<C>;
}

/** Candidates that do the same, each in a process of its own, and what one of them may cost. */
export interface Contest<C = unknown> {
  readonly name: string;
  /** What is compared, for the title of a table. */
  readonly title: string;
  readonly tasks: readonly string[];
  readonly candidates: Readonly<Record<string, Entry<C>>>;
  /** The candidate that all are measured by. */
  readonly base: string;
  readonly goals: readonly ContestGoal[];
  /** A task that must cost the same with the largest catalog as with the smallest, and how far it may differ. */
  readonly flat?: { readonly task: string; readonly most: number };
  /** Writes what a candidate needs on disk. */
  prepare?(candidate: C, errors: number, folder: string): Promise<void>;
  /**
   * The passes of a candidate, one for each task.
   *
   * @throws Error where the candidate gives a wrong answer to any input: what is wrong is not timed.
   */
  open(candidate: C, errors: number, folder: string): Promise<Passes>;
}

/** What a candidate of ours may cost. */
export interface ContestGoal {
  readonly candidate: string;
  readonly tasks: readonly string[];
  /** As a multiple of the base. */
  readonly most: number;
  /** Who may not be better; none by default. */
  readonly against?: readonly string[];
}

/** Operations in one pass: few enough that the slowest candidate has done one in some tenths of a second. */
export const PASS = 100;
