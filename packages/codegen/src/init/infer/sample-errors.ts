import type { Sample } from "../samples/sample.js";
import { saidIn } from "./assign-roles.js";
import type { Group } from "./group.js";
import { lookAt } from "./look-at.js";
import type { Outline } from "./outline.js";

/** What a sample says about its error. */
export interface SampleError {
  /** The code as it is spelled. */
  readonly wire: string | number | undefined;
  readonly status: number | undefined;
  readonly title: string | undefined;
  readonly detail: string | undefined;
  readonly type: string | undefined;
  readonly help: string | undefined;
  readonly details: Readonly<Record<string, unknown>>;
  readonly hasFields: boolean;
  readonly sample: Sample;
}

export function sampleErrors(
  { look, plan }: Group,
  wireOf: (index: number) => string | number | undefined,
): SampleError[] {
  return [...look.samples].map(([index, sample]): SampleError => {
    const text = (role: "title" | "detail" | "type" | "help"): string | undefined => {
      const said = saidIn(look.roles, role, index);
      return typeof said === "string" ? said : undefined;
    };
    return {
      wire: wireOf(index),
      status: look.statuses.get(index),
      title: text("title"),
      detail: text("detail"),
      type: text("type"),
      help: text("help"),
      details: detailsOf(plan.names, index),
      sample,
      hasFields: look.fields !== undefined && lookAt(new Map([[index, sample]])).fields !== undefined,
    };
  });
}

function detailsOf(names: ReadonlyMap<Outline, string>, index: number): Record<string, unknown> {
  const details: Record<string, unknown> = {};
  for (const [{ seen }, name] of names) if (seen.has(index)) details[name] = seen.get(index);
  return details;
}
