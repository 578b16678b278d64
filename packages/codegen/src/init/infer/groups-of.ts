import type { Sample } from "../samples/sample.js";
import { buildTemplate } from "./build-template.js";
import { codeSpelling } from "./code-spelling.js";
import { planDetails } from "./details-plan.js";
import type { Group } from "./group.js";
import { lookAt } from "./look-at.js";
import { withoutNotes } from "./noted.js";

/** All samples together, or those with field errors apart from the others where they are spelled otherwise. */
export function groupsOf(samples: ReadonlyMap<number, Sample>, mediaType: string): readonly [Group, Group?] {
  const spreadsRoot = mediaType === "application/problem+json";
  const group = (some: ReadonlyMap<number, Sample>): Group => {
    const look = lookAt(some);
    return { look, plan: planDetails(look.outline, look.roles, spreadsRoot) };
  };
  const withFields = new Map([...samples].filter(([index, sample]) => hasFields(index, sample)));
  const others = new Map([...samples].filter(([index]) => !withFields.has(index)));
  if (withFields.size === 0 || others.size === 0) return [group(samples)];
  const [a, b] = [group(withFields), group(others)];
  const isSame = a.look.fields === "beside" && asked(a) === asked(b);
  return isSame ? [group(samples)] : [a, b];
}

function hasFields(index: number, sample: Sample): boolean {
  return lookAt(new Map([[index, sample]])).fields !== undefined;
}

/** What the body of a group always has, as a text to compare. */
function asked({ look, plan }: Group): string {
  const built = buildTemplate(look.outline, "", {
    ...{ roles: look.roles, plan, spelling: codeSpelling([]), typePrefix: undefined },
    ...{ ofField: false, withoutFields: true, areFieldsSure: false, asksConstants: false },
  });
  return JSON.stringify(withoutNotes(built?.template), (key, value) =>
    key.endsWith("?") ? undefined : value,
  );
}
