import type { ApiErrorInit } from "./api-error.js";
import type { FieldError, RetryRule } from "./model.js";

// The data of an error comes from another process, which may be of another version, or from a page that anybody could
// have written: every member has the type that is promised, or is not there.

type Data = Readonly<Record<string, unknown>>;

/** Undefined: not of this type. */
type Read = (value: unknown) => unknown;

const text: Read = (value) => (typeof value === "string" ? value : undefined);
const flag: Read = (value) => (typeof value === "boolean" ? value : undefined);
const number: Read = (value) => (Number.isFinite(value) ? value : undefined);

const READS: Readonly<Record<string, Read>> = {
  status: number,
  recognized: flag,
  retryAfterMs: number,
  fields: (value) => (Array.isArray(value) ? value.flatMap(fieldOf) : undefined),
  details: object,
  detailsValid: flag,
  retry: retryOf,
  truncated: flag,
  attempts: number,
};

/** The members that have their types; undefined where there is no code, no status, or nothing of the contract. */
export function readInit(value: unknown, names: readonly string[]): ApiErrorInit | undefined {
  const init = members(value, names, READS);
  // every foreign error has a code or a status, and some have both
  const isOne = init.code !== undefined && init.status !== undefined && init.recognized !== undefined;
  return isOne ? (init as unknown as ApiErrorInit) : undefined;
}

function members(value: unknown, names: readonly string[], reads: Readonly<Record<string, Read>>): Data {
  const found: Record<string, unknown> = {};
  const data = object(value) ?? {};
  for (const name of names) {
    const member = (reads[name] ?? text)(data[name]);
    if (member !== undefined) found[name] = member;
  }
  return found;
}

function object(value: unknown): Data | undefined {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Data) : undefined;
}

function fieldOf(value: unknown): FieldError[] {
  const field = members(value, ["pointer", "rule", "message", "params"], { params: object });
  return field.pointer === undefined ? [] : [field as unknown as FieldError];
}

function retryOf(value: unknown): RetryRule | undefined {
  const { strategy, minDelayMs, windowMs } = object(value) ?? {};
  const complete =
    strategy === "never" ||
    (strategy === "backoff" && number(minDelayMs) !== undefined) ||
    (strategy === "eventually" && number(minDelayMs) !== undefined && number(windowMs) !== undefined);
  return complete ? (value as RetryRule) : undefined;
}
