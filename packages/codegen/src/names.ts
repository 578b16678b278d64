/** The generated names of one error. */
export interface ErrorNames {
  /** Type of the error: `TokenExpiredError`. */
  readonly type: string;
  /** Type of its details: `TokenExpiredDetails`. */
  readonly details: string;
  /** What a server throws: `tokenExpired`. */
  readonly factory: string;
  /** What a client asks: `isTokenExpired`. */
  readonly guard: string;
}

/** The generated names of one API. */
export interface ApiNames {
  /** The API as a value, for `readError` and `renderError`: `disruptive`. */
  readonly value: string;
  /** Union of its errors: `DisruptiveError`. */
  readonly error: string;
  /** Code → type of the error: `DisruptiveErrorMap`. */
  readonly errorMap: string;
  /** One error by its code: `DisruptiveErrorOf`. */
  readonly errorOf: string;
  /** An error whose code the API does not list: `DisruptiveUnrecognized`. */
  readonly unrecognized: string;
  /** An error whose required details are all there: `DisruptiveWellFormed`. */
  readonly wellFormed: string;
  /** An error whose required details are missing or wrong: `DisruptiveMalformed`. */
  readonly malformed: string;
  /** What every error of the API has: `DisruptiveErrorBase`. */
  readonly base: string;
  /** A field error as its dialect carries it: `DisruptiveFieldError`. */
  readonly fieldError: string;
}

/**
 * Names of an error by its code. A trailing `_error` is not repeated in its types: `internal_error` is
 * `InternalError` with `InternalDetails`; factory and guard keep it: `internalError`, `isInternalError`.
 */
export function errorNames(code: string): ErrorNames {
  let names = known.get(code);
  if (names === undefined) {
    names = newErrorNames(code);
    known.set(code, names);
  }
  return names;
}

/** Every target asks for the names of every error. */
const known = new Map<string, ErrorNames>();

function newErrorNames(code: string): ErrorNames {
  const stem = withoutError(code);
  return {
    type: `${pascal(stem)}Error`,
    details: `${pascal(stem)}Details`,
    factory: camel(code),
    guard: `is${pascal(code)}`,
  };
}

/** Names of an API by the name of its file: `order-desk` is `orderDesk` and `OrderDeskError`. */
export function apiNames(name: string): ApiNames {
  const stem = pascal(withoutError(name));
  return {
    value: camel(name),
    error: `${stem}Error`,
    errorMap: `${stem}ErrorMap`,
    errorOf: `${stem}ErrorOf`,
    unrecognized: `${stem}Unrecognized`,
    wellFormed: `${stem}WellFormed`,
    malformed: `${stem}Malformed`,
    base: `${stem}ErrorBase`,
    fieldError: `${stem}FieldError`,
  };
}

/** Name of the constant that a dialect is: `problem-details` is `problemDetailsDialect`. */
export function dialectName(name: string): string {
  return `${camel(name)}Dialect`;
}

/** Whether text can be the name of a generated variable or import: no reserved word, no global that must stay. */
export function isUsableName(name: string): boolean {
  return /^[A-Za-z_$][\w$]*$/.test(name) && !UNUSABLE.has(name);
}

/** `token_expired`, `token-expired` or `tokenExpired` as `TokenExpired`. */
export function pascal(name: string): string {
  return name
    .split(/[^A-Za-z0-9]+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("");
}

/** The same as `tokenExpired`. */
export function camel(name: string): string {
  const joined = pascal(name);
  return joined.charAt(0).toLowerCase() + joined.slice(1);
}

function withoutError(name: string): string {
  return name.replace(/(?<=[A-Za-z0-9])[_-]error$/, "");
}

/**
 * Words that no generated declaration may be called: ECMA-262 section 12.7.2 with those of strict mode and modules,
 * what TypeScript keeps for itself, the built-in errors (a generated `TypeError` would hide the real one wherever it
 * is imported), and `then` (a module that exports it cannot be loaded by `await import`).
 */
const UNUSABLE: ReadonlySet<string> = new Set(
  [
    "break case catch class const continue debugger default delete do else enum export extends false finally for",
    "function if import in instanceof new null return super switch this throw true try typeof var void while with",
    "arguments await eval implements interface let package private protected public static yield",
    "globalThis undefined then NaN Infinity",
    "Error AggregateError EvalError RangeError ReferenceError SuppressedError SyntaxError TypeError URIError",
  ].flatMap((line) => line.split(" ")),
);
