import type { FieldError, Members } from "@org/errors-types/runtime";
import type { ApiSpec } from "./api.js";
import { hasDefaultDetail } from "./default-detail.js";
import type { ErrorMembers } from "./error-members.js";
import { fillWhole } from "./fill-detail.js";
import { isError } from "./is-error.js";
import { MAX_FIELDS } from "./max-fields.js";
import type { Outgoing, OutgoingField } from "./outgoing.js";
import type { SentKind } from "./sent-kind.js";

const NO_MEMBERS: Members = Object.freeze({});
const NO_FIELDS: readonly OutgoingField[] = Object.freeze([]);

/**
 * What the API sends of an error. A substitute has of the details only those it requires itself, and no title, type or
 * help of the error it stands for. Members of the wrong type are not there.
 * @throws whatever a getter or proxy of the error throws.
 */
export function toOutgoing(
  error: ErrorMembers,
  kind: SentKind,
  rules: ApiSpec["rules"],
  traceId: string | undefined,
): Outgoing {
  const { substitute } = kind;
  const title = substitute ? kind.title : ownText(error, "title", error.title, kind.title);
  const type = substitute ? kind.type : ownText(error, "type", error.type, kind.type);
  const help = substitute ? kind.help : ownText(error, "help", error.help, kind.help);
  return {
    kind: title === kind.title && type === kind.type && help === kind.help ? kind : undefined,
    code: kind.code,
    alias: kind.alias,
    status: kind.bodyStatus,
    statusText: kind.statusText,
    title,
    type,
    help,
    detail: ownDetail(error, kind) ?? text(error.detail) ?? catalogDetail(error, kind),
    instance: text(error.instance),
    traceId: text(error.traceId) ?? traceId,
    retryAfterMs: wait(error.retryAfterMs),
    fields: toFields(error.fields, rules),
    details: substitute ? picked(error.details, kind.required) : unredacted(error.details, kind.redact),
    attributes: kind.attributes,
  };
}

function text(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

/** The API's own text, where it has one and nobody gave another. */
function ownDetail(error: ErrorMembers, { detail }: SentKind): string | undefined {
  if (detail === undefined || !hasDefaultDetail(error)) return undefined;
  return fillWhole(detail, members(error.details));
}

function catalogDetail(error: ErrorMembers, { catalogDetail }: SentKind): string | undefined {
  if (catalogDetail === undefined || typeof error.code !== "string" || !hasDefaultDetail(error)) {
    return undefined;
  }
  return fillWhole(catalogDetail, members(error.details));
}

/** Of the error, only an own member goes before what is sent: those of a prototype are the catalog's. */
function ownText<Sent>(error: ErrorMembers, name: string, value: unknown, sent: Sent): string | Sent {
  // whose it is need not be asked where it is what is sent anyway
  return typeof value === "string" && value !== sent && Object.hasOwn(error, name) ? value : sent;
}

function wait(value: unknown): number | undefined {
  const valid = typeof value === "number" && value >= 0 && value <= Number.MAX_SAFE_INTEGER;
  return valid ? value : undefined;
}

/** Data with names: what is an instance of some class, or says how it is written as JSON, becomes plain data here. */
function members(value: unknown): Members | undefined {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  const prototype: unknown = Object.getPrototypeOf(value);
  const plain = prototype === Object.prototype || prototype === null;
  if (plain && typeof (value as Members).toJSON !== "function") return value as Members;
  return isError(value) || ArrayBuffer.isView(value) ? undefined : without(value as Members, ["toJSON"]);
}

function without(members: Members, names: readonly string[]): Members {
  const rest: [string, unknown][] = [];
  for (const name of Object.keys(members)) {
    if (!names.includes(name)) rest.push([name, members[name]]);
  }
  return Object.fromEntries(rest);
}

/** What refines an error has its required details too; whatever else it has is not of the substitute. */
function picked(value: unknown, names: readonly string[] | undefined): Members {
  const details = names === undefined ? undefined : members(value);
  if (details === undefined || names === undefined) return NO_MEMBERS;
  return Object.fromEntries(
    names.filter((name) => Object.hasOwn(details, name)).map((name) => [name, details[name]]),
  );
}

function unredacted(value: unknown, redact: readonly string[] | undefined): Members {
  const details = members(value);
  if (details === undefined) return NO_MEMBERS;
  return redact?.some((name) => name in details) ? without(details, redact) : details;
}

function toFields(value: unknown, rules: ApiSpec["rules"]): readonly OutgoingField[] {
  if (!Array.isArray(value) || value.length === 0) return NO_FIELDS;
  const fields: OutgoingField[] = [];
  const count = Math.min(value.length, MAX_FIELDS);
  for (let index = 0; index < count; index++) {
    const field = toField(value[index], rules);
    if (field !== undefined) fields.push(field);
  }
  return fields;
}

function toField(value: unknown, rules: ApiSpec["rules"]): OutgoingField | undefined {
  if (typeof value !== "object" || value === null || isError(value)) return undefined;
  const field = value as Partial<Record<keyof FieldError, unknown>>;
  const rule = text(field.rule);
  return {
    pointer: toPointer(text(field.pointer)),
    rule,
    alias: rule !== undefined && rules !== undefined && Object.hasOwn(rules, rule) ? rules[rule] : undefined,
    message: text(field.message),
    params: members(field.params),
  };
}

/**
 * Who sends names that long gets no pointer to them: a dialect may write each step as an object, which would be more than
 * can be written.
 */
const MAX_POINTER_LENGTH = 4_096;

/** A field without a pointer is about the whole document; `email` can only have meant `/email`. */
function toPointer(pointer: string | undefined): string {
  if (pointer === undefined || pointer === "" || pointer.length > MAX_POINTER_LENGTH) return "";
  const absolute = pointer.startsWith("/") ? pointer : `/${pointer}`;
  return absolute.includes("~") ? absolute.replace(/~(?![01])/g, "~0") : absolute;
}
