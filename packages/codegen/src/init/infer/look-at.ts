import type { Sample } from "../samples/sample.js";
import { assignRoles, type Roles, saidIn } from "./assign-roles.js";
import { hasPlace, isOfFields } from "./has-place.js";
import type { Outline, Seen } from "./outline.js";
import { outlineOf } from "./outline-of.js";
import { phraseStatus } from "./phrase-status.js";

/** Samples that are spelled alike, and what is where in them. */
export interface Look {
  readonly samples: ReadonlyMap<number, Sample>;
  readonly outline: Outline;
  readonly roles: Roles;
  /** The status of each sample, as far as it is known. */
  readonly statuses: Seen<number>;
  /**
   * How field errors are spelled: `beside` what every error has, or `instead` of it, so that an error without them has another
   * body; undefined where there are none.
   */
  readonly fields: "beside" | "instead" | undefined;
}

export function lookAt(samples: ReadonlyMap<number, Sample>): Look {
  const outline = outlineOf(new Map([...samples].map(([index, { body }]) => [index, body])));
  // a status of success says nothing about the error
  const heads = [...samples].flatMap(([index, { status }]): [number, number][] =>
    status !== undefined && status >= 400 ? [[index, status]] : [],
  );
  const known = new Map(heads);
  const roles = assignRoles(outline, known);
  const statuses = new Map<number, number>();
  for (const index of samples.keys()) {
    const said = Number(saidIn(roles, "status", index) ?? phraseStatus(saidIn(roles, "statusText", index)));
    const status = known.get(index) ?? (said >= 400 ? said : undefined);
    if (status !== undefined) statuses.set(index, status);
  }
  return { samples, outline, roles, statuses, fields: fieldsOf(outline, roles) };
}

/** What an error says of itself, field errors aside. */
const SAYS = ["code", "detail", "title", "status", "statusText"] as const;

function fieldsOf(outline: Outline, roles: Roles): Look["fields"] {
  const given = new Set(roles.values());
  const isInstead =
    given.has("rule") || hasPlace(outline, (each) => each.kind === "first" && each.pointer !== undefined);
  if (isInstead) return "instead";
  const isThere = given.has("pointer") || hasPlace(outline, isOfFields);
  if (!isThere) return undefined;
  return SAYS.some((role) => given.has(role)) ? "beside" : "instead";
}
