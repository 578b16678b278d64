import type { Finding } from "./finding.js";
import type { LoadedCatalog, Section } from "./loaded-catalog.js";
import { taking } from "./selection-text.js";

/** Whether an extended catalog has this name, and it was not picked there. */
export function isLeftOut({ leftOut }: LoadedCatalog, section: Section, name: string): boolean {
  return leftOut[section].has(name);
}

/** What a finding about an unknown name says when an extended catalog has it. */
export function leftOutHint(
  { leftOut }: LoadedCatalog,
  section: Section,
  name: string,
): Pick<Finding, "others" | "expected" | "example"> | undefined {
  const extension = leftOut[section].get(name);
  if (extension === undefined) return undefined;
  return {
    others: [extension.place],
    expected: `\`${name}\` to be picked: ${extension.written.from} has it`,
    example: taking(extension, section, name),
  };
}
