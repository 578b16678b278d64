import type { Sample } from "../samples/sample.js";
import { saidIn } from "./assign-roles.js";
import { isObject } from "./json.js";
import { type Look, lookAt } from "./look-at.js";
import type { Outline } from "./outline.js";

/**
 * The samples in one whose body is a list of errors (JSON:API, GraphQL): one for each code in it, as if it had come alone.
 * Any other sample is one.
 */
export function entriesApart(sample: Sample): readonly Sample[] {
  const path = listPath(alone(sample).outline);
  const entries = path === undefined ? [] : at(sample.body, path);
  if (path === undefined || entries.length < 2) return [sample];
  const apart = new Map<unknown, Sample>();
  for (const [index, entry] of entries.entries()) {
    const one = { ...sample, body: replaced(sample.body, path, [entry]) };
    const code = saidIn(alone(one).roles, "code", 0);
    if (apart.has(code) || (code === undefined && index > 0)) continue;
    apart.set(code, { ...one, status: statusOf(one) });
  }
  return apart.size === 1 ? [sample] : [...apart.values()];
}

function alone(sample: Sample): Look {
  return lookAt(new Map([[0, sample]]));
}

/** Where errors of several kinds come together, the status of the response is that of none of them: an entry may say its own. */
function statusOf(sample: Sample): number | undefined {
  const { status } = sample;
  if (status === undefined || status < 400) return status;
  return alone({ ...sample, status: undefined }).statuses.get(0) ?? status;
}

/** The keys that lead to the list of which the first element says it all. */
function listPath(outline: Outline): readonly string[] | undefined {
  if (outline.kind === "first") return [];
  if (outline.kind !== "object") return undefined;
  for (const [key, member] of outline.members) {
    const path = listPath(member);
    if (path !== undefined) return [key, ...path];
  }
  return undefined;
}

function at(body: unknown, [key, ...rest]: readonly string[]): readonly unknown[] {
  if (key === undefined) return Array.isArray(body) ? body : [];
  return isObject(body) ? at(body[key], rest) : [];
}

function replaced(body: unknown, [key, ...rest]: readonly string[], list: readonly unknown[]): unknown {
  if (key === undefined) return list;
  return isObject(body) ? { ...body, [key]: replaced(body[key], rest, list) } : body;
}
