import type { RetryRule } from "@org/errors-types/runtime";
import type { Decision } from "./decision.js";
import type { DetailsCheck } from "./define-api.js";

/** What is known of a code. */
export interface KnownCode {
  readonly code: string;
  /** It is the generic error of some status. */
  readonly generic: boolean;
  /** Undefined: never. */
  readonly retry: RetryRule | undefined;
  /** Undefined: it has no details. */
  readonly check: DetailsCheck | undefined;
}

/**
 * What is known of a code, with what there is to say of bodies: all of that is made once, and nothing when a body is
 * decided about. All decisions have one shape, so that engines need not tell them apart.
 */
export class KnownError implements KnownCode {
  declare readonly code: string;
  declare readonly generic: boolean;
  declare readonly retry: RetryRule | undefined;
  declare readonly check: DetailsCheck | undefined;

  /** A body is this error, and its details fit. */
  readonly fitting: Decision = this.#decision(true, true);
  /** A body is this error, and its details do not fit. */
  readonly misfitting: Decision = this.#decision(true, false);
  /** A body has an unknown code, and this is the generic error of its status. */
  readonly unrecognized: Decision = this.#decision(false, true);

  #decision(recognized: boolean, fits: boolean): Decision {
    return { known: this, recognized, fits };
  }

  constructor(said: KnownCode) {
    Object.assign(this, said);
  }
}
