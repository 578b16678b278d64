import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { DetailShape, ErrorShape } from "../../made-up/error-shape.js";
import { type TagName, tagOf } from "../../made-up/made-up-catalog.js";
import type { Candidate, Decide } from "../candidate.js";

const FILE = "map-guard.mjs";

/**
 * What somebody would write who had the time to write it for every error: the envelope once, a `Map` from code to a
 * function, and in it nothing but comparisons. It is the limit that all others are measured by.
 */
export const mapGuard: Candidate = {
  async prepare({ errors, tag }, folder) {
    await writeFile(join(folder, FILE), sourceOf(errors, tag));
  },
  async load(_, folder) {
    return ((await import(pathToFileURL(join(folder, FILE)).href)) as { decide: Decide }).decide;
  },
};

function sourceOf(errors: readonly ErrorShape[], tag: TagName): string {
  return `
const areTexts = (value) => Array.isArray(value) && value.every((item) => typeof item === "string");

const fitting = new Map([
${errors.map(({ code, details }) => `  ["${tagOf(code, tag)}", (body) => ${fits(details)}],`).join("\n")}
]);

export function decide(body) {
  if (typeof body !== "object" || body === null) return undefined;
  const { type, title, status${tag === "code" ? ", code" : ""} } = body;
  if (typeof type !== "string" || typeof title !== "string" || typeof status !== "number") return undefined;
  ${tag === "code" ? 'if (typeof code !== "string") return undefined;' : ""}
  const fits = fitting.get(${tag});
  return fits !== undefined && fits(body) ? ${tag} : undefined;
}
`;
}

function fits(details: readonly DetailShape[]): string {
  return details.length === 0 ? "true" : details.map(fitsMember).join(" && ");
}

function fitsMember({ name, optional, type }: DetailShape): string {
  const value = `body.${name}`;
  const fits = type.kind === "enum" ? isOneOf(value, type.values) : CHECKS[type.kind](value);
  return optional ? `(${value} === undefined || ${fits})` : fits;
}

const CHECKS = {
  text: (value: string) => `typeof ${value} === "string"`,
  number: (value: string) => `typeof ${value} === "number"`,
  integer: (value: string) => `Number.isInteger(${value})`,
  boolean: (value: string) => `typeof ${value} === "boolean"`,
  texts: (value: string) => `areTexts(${value})`,
};

function isOneOf(value: string, values: readonly string[]): string {
  return `(${values.map((one) => `${value} === "${one}"`).join(" || ")})`;
}
