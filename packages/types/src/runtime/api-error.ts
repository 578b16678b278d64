import { brand } from "./brand.js";
import type { FieldError, Members, RetryRule, StopReason } from "./model.js";

/** The members of a new error. What is `undefined` is absent. */
export interface ApiErrorInit {
  readonly code: string;
  /** The HTTP status of the response; 0 where there was none. */
  readonly status: number;
  /** Whether the contract of the API has this error; `true` by default. */
  readonly recognized?: boolean | undefined;
  /** The text that stood in the place of the code and that the API does not list. */
  readonly receivedCode?: string | undefined;
  readonly title?: string | undefined;
  readonly detail?: string | undefined;
  readonly type?: string | undefined;
  readonly instance?: string | undefined;
  readonly traceId?: string | undefined;
  readonly help?: string | undefined;
  /** How long the server asked to wait, in milliseconds. */
  readonly retryAfterMs?: number | undefined;
  /** `[]` by default. */
  readonly fields?: readonly FieldError[] | undefined;
  /** `{}` by default. */
  readonly details?: object | undefined;
  /** Whether the required details are there with their types; `true` by default. */
  readonly detailsValid?: boolean | undefined;
  /** `never` by default. */
  readonly retry?: RetryRule | undefined;
  /** The beginning of a body that is not of the API's dialect. */
  readonly snippet?: string | undefined;
  /** The body was not read to its end. */
  readonly truncated?: boolean | undefined;
  /** How often the request was sent, where it was sent by something that retries. */
  readonly attempts?: number | undefined;
  /** Why it was not sent again. */
  readonly stopped?: StopReason | undefined;
  /** What led to this error; never leaves the process. */
  readonly cause?: unknown;
}

/** Everything of an error that is data, in the order it is shown. */
export const MEMBERS = (
  "code status recognized receivedCode title detail type instance traceId help retryAfterMs fields details " +
  "detailsValid retry snippet truncated attempts stopped"
).split(" ") as (keyof ApiErrorInit)[];

/**
 * The one runtime class of a contract error. Only members that were given are its own; the defaults stand on the
 * prototype, so that `error.details.x` works for every error. Text from a response never becomes `name`, `stack` or
 * `cause`, and `message` only as the detail or the title.
 */
export class ApiError extends Error {
  declare readonly code: string;
  declare readonly status: number;
  declare readonly recognized: boolean;
  declare readonly receivedCode?: string;
  declare readonly title?: string;
  declare readonly detail?: string;
  declare readonly type?: string;
  declare readonly instance?: string;
  declare readonly traceId?: string;
  declare readonly help?: string;
  declare readonly retryAfterMs?: number;
  declare readonly fields: readonly FieldError[];
  declare readonly details: Members;
  declare readonly detailsValid: boolean;
  declare readonly retry: RetryRule;
  declare readonly snippet?: string;
  declare readonly truncated?: boolean;
  declare readonly attempts?: number;
  declare readonly stopped?: StopReason;

  constructor(init: ApiErrorInit) {
    super(init.detail ?? init.title ?? init.code, init.cause === undefined ? undefined : init);
    copy(init, this);
  }

  /** The error as data: neither stack nor cause. `ApiError.fromJSON` makes the same error of it again. */
  toJSON(): ApiErrorInit {
    return copy(this, {}) as ApiErrorInit;
  }
}

/** Copies what is data and says something. */
function copy(from: Partial<ApiErrorInit>, to: object): object {
  for (const name of MEMBERS) {
    const value = from[name];
    if (value !== undefined && value !== SILENT[name]) (to as Record<string, unknown>)[name] = value;
  }
  return to;
}

/** Defaults that say nothing and are left out where an error is shown. */
const SILENT: Readonly<Record<string, unknown>> = {
  fields: Object.freeze([]),
  details: Object.freeze({}),
  detailsValid: true,
};

const DEFAULTS: Readonly<Record<string | symbol, unknown>> = {
  ...SILENT,
  [brand]: true,
  name: "ApiError",
  recognized: true,
  retry: Object.freeze({ strategy: "never" }),
};

for (const name of Reflect.ownKeys(DEFAULTS)) {
  Object.defineProperty(ApiError.prototype, name, {
    value: DEFAULTS[name],
    writable: true,
  });
}
