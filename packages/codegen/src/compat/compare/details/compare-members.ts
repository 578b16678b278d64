import type { JsonSchema } from "../../../catalog/model.js";
import { about, type Report } from "../../change.js";
import { pair } from "../pair.js";

/** A member of the details of an error, or of an object in them. */
export interface Member {
  readonly name: string;
  readonly required: boolean;
  readonly schema: JsonSchema | boolean;
  /** Only the details themselves have secrets. */
  readonly redact?: boolean;
}

/** Compares the schemas of one member. @param path of the member in the details */
export type CompareSchemas = (
  base: JsonSchema | boolean,
  head: JsonSchema | boolean,
  path: string,
  report: Report,
) => void;

/**
 * Compares the members of details, or of an object in them. Servers give them and clients take them, at every depth: nothing there
 * turns the direction around.
 * @param path of the object in the details; empty for the details themselves
 */
export function compareMembers(
  base: readonly Member[],
  head: readonly Member[],
  path: string,
  report: Report,
  compareSchemas: CompareSchemas,
): void {
  const { added, removed, kept, reordered } = pair(base, head, ({ name }) => name);
  const pathOf = ({ name }: Member): string => (path === "" ? name : `${path}.${name}`);
  for (const member of added)
    report(member.required ? "required-member-added" : "member-added", { member: pathOf(member) });
  for (const member of removed)
    report(member.required ? "required-member-removed" : "member-removed", { member: pathOf(member) });
  for (const [before, after] of kept) {
    const here = about(report, { member: pathOf(before) });
    if (before.redact !== after.redact) here(after.redact === true ? "member-redacted" : "member-disclosed");
    if (before.required !== after.required)
      here(after.required ? "member-made-required" : "member-made-optional");
    compareSchemas(before.schema, after.schema, pathOf(before), report);
  }
  if (reordered) report("reordered", { ...(path === "" ? {} : { member: path }), name: "members" });
}
