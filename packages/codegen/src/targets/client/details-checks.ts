import type { Catalog, DetailsMember, JsonSchema } from "../../catalog/model.js";
import { jsString, jsValue, memberOf } from "../../print/encode.js";
import { pascalKey } from "../../print/key-names.js";
import { NamesInUse } from "../../print/names-in-use.js";
import { CLIENT_RUNTIME, type ClientName, clientRuntime } from "../../print/runtime-names.js";
import type { Printable, TypeScriptFile } from "../../print/typescript-file.js";
import { definitionName } from "../../print/typescript-type.js";
import { separated } from "./reading-members.js";

/** How deep named types are followed; below, anything is taken. */
const DEPTH = 4;

/**
 * What the reader of one API checks of details, as code: JSON types and enums, member by member. Formats, patterns and
 * ranges are the server's affair.
 */
export class DetailsChecks {
  readonly #file: TypeScriptFile;
  readonly #catalog: Catalog;
  readonly #names: NamesInUse;
  /** By their code, those checks that are made of others: each is made once, not whenever something is checked. */
  readonly #made = new Map<string, Check>();

  /** `taken`: what the file calls something else. */
  constructor(file: TypeScriptFile, catalog: Catalog, taken: readonly string[]) {
    this.#file = file;
    this.#catalog = catalog;
    this.#names = new NamesInUse([...CLIENT_RUNTIME.types, ...CLIENT_RUNTIME.values, ...taken]);
  }

  /** The function that tells whether details fit; undefined where all do. */
  check(members: readonly DetailsMember[]): string | undefined {
    const parts = this.#parts(members, "details", DEPTH, ", partial");
    const partial = members.some(({ required }) => required) ? ", partial" : "";
    return parts.length === 0 ? undefined : arrow(`details${partial}`, parts, "        ");
  }

  /** Prints the checks that the expressions name. */
  print(): void {
    for (const [made, { code }] of this.#made) this.#file.print`const ${code} = ${made};`;
    if (this.#made.size > 0) this.#file.blank();
  }

  /** What must hold of each member. `partial`: what else is told to those that are required. */
  #parts(members: readonly Member[], object: string, depth: number, partial = ""): string[] {
    return members.flatMap(({ name, required, schema }) => {
      const check = this.#check(schema, name, depth);
      if (!required && check === ANYTHING) return [];
      const value: Printable =
        name in Object.prototype
          ? [clientRuntime("ownMember"), `(${object}, ${jsString(name)})`]
          : memberOf(object, name);
      const given: Printable = [value, ", ", check.code, required ? partial : ""];
      return this.#file.resolve(call(required ? "required" : "optional", [given]));
    });
  }

  /** `of`: the member that has this schema. */
  #check(schema: JsonSchema | boolean, of: string, depth: number): Check {
    if (typeof schema === "boolean" || depth === 0) return ANYTHING;
    if (schema.$ref !== undefined) {
      const definition = this.#catalog.definitions[definitionName(schema.$ref) ?? ""];
      return definition === undefined ? ANYTHING : this.#check(definition, of, depth - 1);
    }
    const values = schema.enum ?? ("const" in schema ? [schema.const] : undefined);
    // objects and lists of an enum are not compared: a reader takes any value there
    if (values !== undefined) {
      return values.some(isContainer) ? ANYTHING : this.#make("isOneOf", values.map(jsValue), pascalKey(of));
    }
    const alternatives = schema.anyOf ?? schema.oneOf;
    if (alternatives !== undefined) return this.#anyOf(alternatives, of, depth);
    if (schema.allOf !== undefined) return ANYTHING;
    if (Array.isArray(schema.type)) {
      return this.#anyOf(
        schema.type.map((type: string) => ({ ...schema, type })),
        of,
        depth,
      );
    }
    return this.#checkType(schema, of, depth);
  }

  #checkType(schema: JsonSchema, of: string, depth: number): Check {
    if (schema.type === "object" && schema.properties !== undefined) {
      const required = new Set(schema.required ?? []);
      const members = Object.entries(schema.properties).map(([name, property]) => {
        return { name, required: required.has(name), schema: property };
      });
      const parts = this.#parts(members, "value", depth - 1);
      if (parts.length > 0) return this.#make("isObjectOf", [arrow("value", parts, "    ")], pascalKey(of));
    }
    if (schema.type === "array" && schema.items !== undefined && !Array.isArray(schema.items)) {
      const item = this.#check(schema.items as JsonSchema, of, depth - 1);
      if (item !== ANYTHING) return this.#make("isListOf", [item.code], `ListOf${item.stands}`);
    }
    return BY_TYPE[String(schema.type)] ?? ANYTHING;
  }

  #anyOf(schemas: readonly (JsonSchema | boolean)[], of: string, depth: number): Check {
    const checks = [...new Set(schemas.map((schema) => this.#check(schema, of, depth)))];
    if (checks.includes(ANYTHING)) return ANYTHING;
    if (checks.length === 1) return checks[0] ?? ANYTHING;
    const stands = checks.length > 3 ? pascalKey(of) : checks.map((check) => check.stands).join("Or");
    return this.#make(
      "isAnyOf",
      checks.map(({ code }) => code),
      stands,
    );
  }

  /** A check that is made of others, by its name: `is` and what it stands for. */
  #make(maker: ClientName, given: readonly Printable[], stands: string): Check {
    const made = this.#file.resolve(["/*#__PURE__*/ ", call(maker, given)]);
    const known = this.#made.get(made);
    if (known !== undefined) return known;
    const name = this.#names.claim(`is${stands}`);
    const check = { code: name, stands: name.slice("is".length) };
    this.#made.set(made, check);
    return check;
  }
}

interface Member {
  readonly name: string;
  readonly required: boolean;
  readonly schema: JsonSchema | boolean;
}

/** A check as it is printed, and what a name may say of it. */
interface Check {
  readonly code: Printable;
  readonly stands: string;
}

const ANYTHING: Check = { code: clientRuntime("isAnything"), stands: "Anything" };

const BY_TYPE: Readonly<Record<string, Check>> = {
  string: { code: '"string"', stands: "Text" },
  number: { code: '"number"', stands: "Number" },
  boolean: { code: '"boolean"', stands: "Boolean" },
  integer: { code: '"integer"', stands: "Integer" },
  object: { code: clientRuntime("isObject"), stands: "Object" },
  array: { code: clientRuntime("isList"), stands: "List" },
  null: { code: clientRuntime("isNull"), stands: "Null" },
};

/** A function of what must hold, on one line where that is short. */
function arrow(parameters: string, parts: readonly string[], indent: string): string {
  const line = parts.join(" && ");
  return `(${parameters}) =>${line.length <= 72 ? ` ${line}` : `\n${indent}${parts.join(` &&\n${indent}`)}`}`;
}

function call(name: ClientName, given: readonly Printable[]): Printable {
  return [clientRuntime(name), "(", separated(given, ", "), ")"];
}

function isContainer(value: unknown): boolean {
  return typeof value === "object" && value !== null;
}
