import type { ApiTables } from "./api-tables.js";
import type { Dialect, HeaderReader } from "./dialect.js";
import type { KnownError } from "./known-error.js";

/** The response that an error is made of, but for its body. */
export interface Described {
  readonly status: number;
  readonly header: HeaderReader;
  /** The media type of the body, in lower case, without parameters; empty where there is none. */
  readonly essence: string;
  /** It was sent as a problem (RFC 9457): every object is one, whatever it lacks. */
  readonly lenient: boolean;
  /** Its URL; empty or absent where nobody knows. */
  readonly url: string | undefined;
  readonly tables: ApiTables;
  readonly dialect: Dialect;
  /** The generic error of the status. */
  readonly generic: KnownError;
}
