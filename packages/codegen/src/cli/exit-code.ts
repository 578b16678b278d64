/** What the command says with its exit code. Scripts rely on these: a new meaning gets a new number. */
export const EXIT = {
  done: 0,
  /** Findings in the catalog or in an OpenAPI description, stale files, an output that was refused, or a change of the contract that is not promised. */
  found: 1,
  /** The call itself was wrong: an unknown option, code, API or target, or no catalog. */
  wrongCall: 2,
  /** A mistake in this program. */
  defect: 3,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
