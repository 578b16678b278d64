import type { Finding, Place } from "../finding.js";
import type { DetailsMember, JsonSchema } from "../model.js";
import { misplacedRedact } from "./redact.js";
import { unsupportedParts } from "./typescript-findings.js";
import { secretMembers } from "./typescript-redact.js";
import { type DeclaredType, type SchemaProgram, tidySchema } from "./typescript-schemas.js";

interface InterfaceDetails {
  /** Undefined when they cannot be read. */
  readonly details: readonly DetailsMember[] | undefined;
  readonly definitions: Readonly<Record<string, JsonSchema>>;
  readonly findings: readonly Finding[];
}

/**
 * The details that an interface declares: an optional member is an optional detail, one with the tag `@redact` a secret one.
 * @param names of the named types found so far, by what the generator calls them; grows
 */
export function interfaceDetails(
  program: SchemaProgram,
  type: DeclaredType,
  names: Map<string, string>,
  place: Place,
  placeName: (file: string) => string,
): InterfaceDetails {
  const failed = (findings: readonly Finding[]): InterfaceDetails => ({
    details: undefined,
    definitions: {},
    findings,
  });
  const generated = generate(program, type);
  if (typeof generated === "string") return failed([unsupported(place, type.name, generated)]);
  const { root, definitions: written } = generated;
  const parts = unsupportedParts(program, [type.generatorName, ...Object.keys(written)], placeName);
  if (parts.length > 0) return failed(parts);
  nameTypes(Object.keys(written), names);
  const { properties = {}, required = [] } = tidySchema(root, names);
  const definitions = Object.fromEntries(
    Object.entries(written).map(([name, schema]) => [names.get(name) ?? name, tidySchema(schema, names)]),
  );
  const secret = secretMembers(program, type.generatorName, Object.keys(written));
  const details = Object.entries(properties).map(([name, { redact: _, ...schema }]) => ({
    name,
    required: required.includes(name),
    schema,
    redact: secret.members.has(name),
  }));
  return { details, definitions, findings: secret.isMisplaced ? [misplacedRedact(place)] : [] };
}

interface Generated {
  readonly root: JsonSchema;
  /** By the names of the generator. */
  readonly definitions: Readonly<Record<string, unknown>>;
}

/** What the generator makes of a type, or why nothing can be made of it. */
function generate({ generator }: SchemaProgram, { generatorName }: DeclaredType): Generated | string {
  let generated: { readonly [keyword: string]: unknown };
  try {
    generated = { ...generator.getSchemaForSymbol(generatorName) };
  } catch (error) {
    return String((error as Error).message).split("\n")[0] ?? "";
  }
  const { definitions = {}, ...root } = generated as JsonSchema & {
    readonly definitions?: Readonly<Record<string, unknown>>;
  };
  const generic = Object.keys(definitions).find((name) => plainName(name) === undefined);
  if (generic !== undefined) return `it uses the generic type ${generic.replace(HASH, "")}`;
  const isInterface = root.type === "object" && typeof root.additionalProperties !== "object";
  return isInterface ? { root, definitions } : "it is no interface with named members";
}

/** What the generator adds to a name, to tell types of one name apart. */
const HASH = /\.[0-9a-f]{8}$/;

/** `Money.0a1b2c3d` of the generator is `Money`; a second type of that name, of another file, is `Money2`. */
function nameTypes(generated: readonly string[], names: Map<string, string>): void {
  for (const full of generated) {
    if (names.has(full)) continue;
    const plain = plainName(full) ?? full;
    const taken = new Set(names.values());
    let name = plain;
    for (let count = 2; taken.has(name); count++) name = `${plain}${count}`;
    names.set(full, name);
  }
}

function plainName(full: string): string | undefined {
  const name = full.replace(HASH, "");
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : undefined;
}

function unsupported(place: Place, name: string, why: string): Finding {
  return {
    rule: "unsupported-details",
    severity: "error",
    place,
    message: `\`${name}\` cannot be turned into details: ${why}.`,
    found: name,
    expected: "an interface with named members, of texts, numbers, booleans, lists and other such interfaces",
    example: "export interface QuotaExceededDetails { limit: number; scope?: string }",
  };
}
