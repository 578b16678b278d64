import type { Api, Catalog, FieldError, Thrown } from "../model.js";
import { type Carried, carried, carriesDetail } from "./carried.js";

/**
 * What arrives behind a gateway, worked out from the catalog alone: the error as the API `from` carries it, then what
 * `to` may send of that, as `to` carries it.
 */
export function relayed(thrown: Thrown, from: Api, to: Api, catalog: Catalog, nowMs: number): Carried {
  const onward = sentOn(carried(thrown, from, catalog, nowMs), to, catalog);
  return carried(onward, to, catalog, nowMs);
}

/** What goes on of an error that a gateway has read. */
export function sentOn(read: Carried, to: Api, catalog: Catalog): Thrown {
  const trusted = read.recognized && read.detailsValid ? read.details : {};
  const code = codeFor(read.code, trusted, to, catalog);
  const details = Object.fromEntries(
    declared(code, to)
      .filter(({ name, required }) => (required || code === read.code) && Object.hasOwn(trusted, name))
      .map(({ name }) => [name, trusted[name]]),
  );
  const detail = textOf(code, details, to, catalog);
  return {
    code,
    details,
    ...(detail !== undefined && { detail }),
    ...(read.traceId !== undefined && { traceId: read.traceId }),
    ...(read.retryAfterMs !== undefined && { retryAfterMs: read.retryAfterMs }),
    fields: read.fields.map((field) => withMessage(field as FieldError, catalog)),
  };
}

/** The first of the error and what it refines that `to` can send whole, else the generic error of the status. */
function codeFor(
  code: string,
  details: Readonly<Record<string, unknown>>,
  to: Api,
  catalog: Catalog,
): string {
  const error = catalog.errors.find((one) => one.code === code);
  const whole = [code, ...(error?.refines ?? [])].find(
    (one) =>
      to.errors.some((sent) => sent.code === one) &&
      declared(one, to).every(({ name, required }) => !required || Object.hasOwn(details, name)),
  );
  return whole ?? catalog.errors.find((one) => one.generic && one.status === error?.status)?.code ?? code;
}

/** The details of an error that its dialect carries. */
function declared(code: string, to: Api): Api["errors"][number]["details"] {
  const { details = [] } = to.errors.find((sent) => sent.code === code) ?? {};
  return details.filter(({ name, redact }) => !redact && carriesDetail(name, to));
}

/** What `to` says of the error, or the catalog; no text with a hole. */
function textOf(
  code: string,
  details: Readonly<Record<string, unknown>>,
  to: Api,
  catalog: Catalog,
): string | undefined {
  const { detail } = [...to.errors, ...catalog.errors].find((one) => one.code === code) ?? {};
  const parts = detail?.parts.map((part) => (typeof part === "string" ? part : details[part.member]));
  return parts?.includes(undefined) ? undefined : parts?.join("");
}

function withMessage(field: FieldError, { rules }: Catalog): FieldError {
  const { rule, message } = field;
  if (message !== undefined || rule === undefined || !Object.hasOwn(rules, rule)) return field;
  return { ...field, message: rules[rule]! };
}
