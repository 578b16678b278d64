import type { ApiTables } from "./api-tables.js";
import type { Dialect, HeaderReader } from "./dialect.js";
import type { KnownError } from "./known-error.js";

/** The response that an error is made of, but for its body. */
export interface Described {
  readonly status: number;
  readonly header: HeaderReader;
  /** By its media type, the body may be of the dialect: it is JSON, or has no type that could be believed. */
  readonly readable: boolean;
  /** It was sent as a problem (RFC 9457): every object is one, whatever it lacks. */
  readonly lenient: boolean;
  /** Its URL; empty or absent where nobody knows. */
  readonly url: string | undefined;
  readonly tables: ApiTables;
  readonly dialect: Dialect;
  /** The generic error of the status. */
  readonly generic: KnownError;
}
