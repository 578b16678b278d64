import type { Members } from "@org/errors-types";
import type { Field } from "./open-catalog.js";

/** A part of a field error; one that ends in `?` is told where the error has it, any other must be there. */
type FieldPart = "rule" | "message" | "params" | "rule?" | "message?" | "params?";

/** What a response in some dialect tells of an error, beside its status. */
export interface Tells {
  /** The code stands in it. */
  readonly code: boolean;
  /** What it tells of each violated field, beside where it is; undefined: there is no place for fields. */
  readonly fields: readonly FieldPart[] | undefined;
  /** It has room for one field only. */
  readonly oneField?: boolean;
  /** Which details it tells of. */
  readonly details: Details;
  /** The same for an error with violated fields, where that has a body of its own. */
  readonly detailsBesideFields?: Details;
  /** How long the client should wait. */
  readonly retryAfter: boolean;
}

type Details = "all" | readonly string[];

/**
 * What the dialects promise to tell, by their names. Written by hand and on purpose: if all of it came from the files of
 * the dialects, as the renderers and readers do, a mistake there could not be seen.
 */
const TELLS: Readonly<Record<string, Tells>> = {
  disruptive: { code: false, fields: undefined, details: [], retryAfter: true },
  fanfare: {
    code: true,
    fields: ["rule", "message", "params?"],
    details: "all",
    detailsBesideFields: [],
    retryAfter: true,
  },
  neowit: { code: false, fields: ["rule"], details: [], retryAfter: false },
  "problem-details": { code: true, fields: ["message"], details: "all", retryAfter: true },
  softwareone: { code: false, fields: ["message"], details: [], retryAfter: false },
  workspaces: {
    code: false,
    fields: ["rule", "message", "params"],
    oneField: true,
    details: [],
    detailsBesideFields: ["schemaPath"],
    retryAfter: false,
  },
};

/** Undefined where nobody has written it down yet. */
export function tellsOf(dialect: string): Tells | undefined {
  return Object.hasOwn(TELLS, dialect) ? TELLS[dialect] : undefined;
}

/** The violated fields as a client gets them. */
export function toldFields(fields: readonly Field[], { fields: parts, oneField }: Tells): Field[] {
  if (parts === undefined) return [];
  const needed = parts.filter((part) => !part.endsWith("?"));
  const names = parts.map((part) => part.replace("?", ""));
  return fields
    .slice(0, oneField ? 1 : undefined)
    .filter((field) => needed.every((part) => part in field))
    .map(({ pointer, ...others }) => ({ pointer, ...pick(others, names) }));
}

/** The details as a client gets them. */
export function toldDetails(details: Members, besideFields: boolean, tells: Tells): Members {
  const told = (besideFields ? tells.detailsBesideFields : undefined) ?? tells.details;
  return told === "all" ? details : pick(details, told);
}

function pick(from: object, names: readonly string[]): Members {
  return Object.fromEntries(Object.entries(from).filter(([name]) => names.includes(name)));
}
