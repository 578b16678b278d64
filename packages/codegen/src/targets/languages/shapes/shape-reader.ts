import type { DetailsMember, JsonSchema } from "../../../catalog/model.js";
import { pascal } from "../../../names.js";
import { NamesInUse } from "../../../print/names-in-use.js";
import { describeSchema } from "../../../print/schema-comment.js";
import { definitionName } from "../../../print/typescript-type.js";
import { type Alternative, alternativesOf } from "./alternatives.js";
import { definitionClassName } from "./definition-class-name.js";
import type { ClassShape, MemberShape, Shape } from "./shape.js";

const ANY: Shape = { kind: "any" };

/** Reads schemas as shapes. Objects with named members become classes, named after where they stand. */
export class ShapeReader {
  /** The classes found so far, each before those inside of it. */
  readonly classes: ClassShape[] = [];
  readonly #definitions: Readonly<Record<string, JsonSchema>>;
  readonly #names = new NamesInUse();

  constructor(definitions: Readonly<Record<string, JsonSchema>>) {
    this.#definitions = definitions;
  }

  /** The details of an error as a class. */
  readDetails(name: string, about: readonly string[], members: readonly DetailsMember[]): void {
    this.#add(this.#names.claim(name), about, members);
  }

  /** A definition as a class of its own; nothing where it is not an object with named members. */
  readDefinition(name: string): void {
    const schema = this.#definitions[name] ?? {};
    const alternatives = alternativesOf(
      { $ref: `#/definitions/${encodeURIComponent(name)}` },
      this.#definitions,
    );
    const members =
      alternatives === "any" ? undefined : membersOf(alternatives.filter(({ type }) => type !== "null"));
    if (members === undefined) return;
    this.#add(this.#names.claim(definitionClassName(name)), describeSchema(schema), members);
  }

  #add(name: string, about: readonly string[], members: readonly Omit<DetailsMember, "redact">[]): void {
    const index = this.classes.length;
    this.classes.push({ name, about, members: [] });
    const read = members.map(({ name: member, required, schema }, position): MemberShape => {
      const word = pascal(member);
      const inside = `${name}${word === "" ? `Member${position + 1}` : capital(word)}`;
      return { name: member, required, shape: this.#read(schema, inside), about: aboutMember(schema) };
    });
    this.classes[index] = { name, about, members: read };
  }

  /** `name` is what a class that is found here is called. */
  #read(schema: JsonSchema | boolean, name: string): Shape {
    const all = alternativesOf(schema, this.#definitions);
    if (all === "any" || all.length === 0) return ANY;
    const alternatives = all.filter(({ type }) => type !== "null");
    const shape = this.#readTypes(schema, alternatives, name);
    return shape.kind !== "any" && alternatives.length < all.length ? { ...shape, nullable: true } : shape;
  }

  #readTypes(schema: JsonSchema | boolean, alternatives: readonly Alternative[], name: string): Shape {
    const types = new Set(alternatives.map(({ type }) => type));
    if (types.size === 2 && types.has("integer") && types.has("number")) return { kind: "number" };
    const [type] = types;
    if (types.size !== 1 || type === undefined || type === "null") return ANY;
    if (type === "object") return this.#readObject(schema, alternatives, name);
    if (type !== "array") return { kind: type };
    const items = alternatives.map(({ schema: list }) => itemsOf(list));
    return { kind: "list", of: this.#read(anyOf(items), name) };
  }

  #readObject(schema: JsonSchema | boolean, alternatives: readonly Alternative[], name: string): Shape {
    const members = membersOf(alternatives);
    if (members === undefined) {
      return {
        kind: "map",
        of: this.#read(anyOf(alternatives.map(({ schema: map }) => valuesOf(map))), name),
      };
    }
    const definition = this.#definitionOf(schema);
    if (definition !== undefined) return { kind: "class", name: definitionClassName(definition) };
    const free = this.#names.claim(name);
    this.#add(free, alternatives.length === 1 ? describeSchema(alternatives[0]?.schema ?? {}) : [], members);
    return { kind: "class", name: free };
  }

  /** The definition that a schema refers to, perhaps beside `null`. */
  #definitionOf(schema: JsonSchema | boolean): string | undefined {
    if (typeof schema === "boolean") return undefined;
    const name = schema.$ref === undefined ? undefined : definitionName(schema.$ref);
    if (name !== undefined) return Object.hasOwn(this.#definitions, name) ? name : undefined;
    const [only, ...others] = (schema.anyOf ?? schema.oneOf ?? []).filter(({ type }) => type !== "null");
    return only === undefined || others.length > 0 ? undefined : this.#definitionOf(only);
  }
}

/** What a member is, with the values that are known of an enum: its type does not name them. */
function aboutMember(schema: JsonSchema): readonly string[] {
  const { items } = schema;
  const list =
    schema.enum ?? (items !== undefined && !Array.isArray(items) ? (items as JsonSchema).enum : undefined);
  const values = list?.filter((value) => typeof value === "string" && /^[\w .:/-]{1,40}$/.test(value)) ?? [];
  const known =
    values.length === 0 ? [] : [`Known values: ${values.map((value) => `\`${value}\``).join(", ")}.`];
  // the type says that it is an integer
  const { type, ...rest } = schema;
  return [...describeSchema(type === "integer" ? rest : schema), ...known];
}

/**
 * The members that objects have between them: what not all of them require is optional. Undefined where one of them
 * names none, or says of what type those are that it does not name: then it is a map.
 */
function membersOf(
  alternatives: readonly Alternative[],
): readonly Omit<DetailsMember, "redact">[] | undefined {
  const objects = alternatives.map(({ schema }) => schema);
  if (alternatives.some(({ type }) => type !== "object") || objects.some(isMap)) return undefined;
  const names = new Set(objects.flatMap(({ properties }) => Object.keys(properties ?? {})));
  return [...names].map((name) => {
    const schemas = objects.flatMap(({ properties }) =>
      properties !== undefined && Object.hasOwn(properties, name) ? [properties[name] ?? {}] : [],
    );
    const required = objects.every((object) => object.required?.includes(name));
    return { name, required, schema: anyOf(schemas) as JsonSchema };
  });
}

function isMap({ properties, additionalProperties, patternProperties }: JsonSchema): boolean {
  if (Object.keys(properties ?? {}).length === 0) return true;
  return typeof additionalProperties === "object" || patternProperties !== undefined;
}

function valuesOf({ properties, additionalProperties, patternProperties }: JsonSchema): JsonSchema | boolean {
  const named = [properties, patternProperties].flatMap((map) =>
    Object.values((map ?? {}) as Record<string, JsonSchema>),
  );
  const rest = typeof additionalProperties === "object" ? [additionalProperties] : [];
  const values = [...named, ...rest];
  return values.length === 0 ? true : anyOf(values);
}

function itemsOf(schema: JsonSchema): JsonSchema | boolean {
  const positions = (schema.prefixItems ?? (Array.isArray(schema.items) ? schema.items : undefined)) as
    | readonly JsonSchema[]
    | undefined;
  if (positions !== undefined) return anyOf(positions);
  return (schema.items as JsonSchema | undefined) ?? true;
}

function anyOf(schemas: readonly (JsonSchema | boolean)[]): JsonSchema | boolean {
  const unique = [...new Map(schemas.map((schema) => [JSON.stringify(schema), schema])).values()];
  if (unique.length === 1) return unique[0] ?? true;
  return { anyOf: unique.map((schema) => (typeof schema === "boolean" ? {} : schema)) };
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
