import type { Entry, Section } from "../loaded-catalog.js";
import type { WrittenApi, WrittenError } from "../written.js";

/** A name that an entry refers to, and cannot do without. */
export interface Need {
  readonly section: Section;
  readonly name: string;
}

/**
 * What an entry needs of its catalog. Codes that a dialect has a variant for, or that an API excepts, are no need:
 * without them the condition never holds.
 */
export function needsOf(section: Section, { value }: Entry<unknown>): Need[] {
  if (section === "errors") return needsOfError(value as WrittenError);
  return section === "apis" ? needsOfApi(value as WrittenApi) : [];
}

function needsOfError({ refines, deprecated }: WrittenError): Need[] {
  return codes([refines, deprecated?.replacedBy].filter((code) => code !== undefined));
}

function needsOfApi(api: WrittenApi): Need[] {
  const { dialect, errors, overrides, aliases, match, constraints } = api;
  return [
    { section: "dialects", name: dialect },
    ...codes(Array.isArray(errors) ? errors : []),
    ...codes(Object.keys({ ...overrides, ...aliases })),
    ...codes((match ?? []).map(({ code }) => code)),
    ...codes(Object.values(constraints ?? {}).map(({ code }) => code)),
  ];
}

function codes(names: readonly string[]): Need[] {
  return names.map((name) => ({ section: "errors", name }));
}
