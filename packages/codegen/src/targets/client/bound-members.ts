import type { ReadingMember } from "./reading-members.js";

/** A reader as an argument: by its name, or as an arrow that hands on what was read around it. */
export function handed(name: string, parameters: readonly string[], bound: readonly string[]): string {
  if (bound.length === 0) return name;
  return `(${parameters.join(", ")}) => ${name}(${[...parameters, ...bound].join(", ")})`;
}

function typeOfMember(member: ReadingMember): string {
  return member === "params" ? "JsonObject | undefined" : "string | undefined";
}

/** The parameters that take what was read around a reader, behind its own. */
export function parameters(bound: readonly ReadingMember[]): string {
  return bound.map((member) => `, ${member}: ${typeOfMember(member)}`).join("");
}
