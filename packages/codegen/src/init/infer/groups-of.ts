import type { Sample } from "../samples/sample.js";
import { buildTemplate } from "./build-template.js";
import { codeSpelling } from "./code-spelling.js";
import { planDetails, type Spreading } from "./details-plan.js";
import type { Group, Groups } from "./group.js";
import { lookAt } from "./look-at.js";
import { withoutNotes } from "./noted.js";

/** All samples together, or those with field errors apart from the others where they are spelled otherwise. */
export function groupsOf(samples: ReadonlyMap<number, Sample>, mediaType: string): Groups {
  const spreading = mediaType === "application/problem+json" ? "anywhere" : "bags";
  const withFields = new Map([...samples].filter(([index, sample]) => hasFields(index, sample)));
  const others = new Map([...samples].filter(([index]) => !withFields.has(index)));
  if (withFields.size === 0 || others.size === 0) return [groupOf(samples, spreading)];
  // what is a key of one body may be a detail of the other
  const [a, b] = [groupOf(withFields, "nowhere"), groupOf(others, "nowhere")];
  const isSame = a.look.fields === "beside" && asked(a) === asked(b);
  return isSame ? [groupOf(samples, spreading)] : [a, b];
}

function groupOf(samples: ReadonlyMap<number, Sample>, spreading: Spreading): Group {
  const look = lookAt(samples);
  return { look, plan: planDetails(look.outline, look.roles, spreading) };
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
