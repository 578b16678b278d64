import type { Decision } from "./decision.js";
import type { Described } from "./described.js";
import type { Reading } from "./reading.js";

/** Looks up a header, whatever the case of its name. */
export type HeaderReader = (name: string) => string | undefined;

/** How an API spells its errors: the reading direction. */
export interface Dialect {
  /** In lower case, without parameters. */
  readonly mediaType: string;
  /** The status of every error, below 400, where the body alone tells an error from a success. */
  readonly status?: number;
  /** Only of a dialect of problem details: what the `type` means. Such a dialect is read leniently. */
  readonly typeOf?: (type: string | undefined, described: Described) => string | undefined;
  /** Which error a body is; undefined when it is not of this dialect. */
  readonly decide: (body: unknown, described: Described) => Decision | undefined;
  /** Reads a body, where that is not needed to decide. */
  // biome-ignore lint/suspicious/noExplicitAny: the body of a reader of objects
  readonly read?: (body: any) => Reading;
}
