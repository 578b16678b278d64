import type { FieldListNode, Node, ObjectNode, TupleNode } from "../../dialect/layout.js";
import { hasPlaceholder, isBareMap } from "../../dialect/node-facts.js";
import { shapeOf, tagOf } from "../../dialect/shape.js";
import type { DialectUsage } from "../../dialect/usage.js";
import { jsString, jsValue, propertyName } from "../../print/encode.js";
import { camelKey, pascalKey } from "../../print/key-names.js";
import type { NamesInUse } from "../../print/names-in-use.js";
import { clientRuntime } from "../../print/runtime-names.js";
import type { Printable, TypeScriptFile } from "../../print/typescript-file.js";
import { handed, parameters } from "./bound-members.js";
import { decode } from "./decode.js";
import { finishReader, newScope, type Scope } from "./reader-scope.js";
import { type ReadingMember, readingMemberOf, spreadCodes } from "./reading-members.js";
import { takeMember, takeText } from "./take-member.js";

/** A printed reader: what it is called, and which members of a reading it may give. */
interface Reader {
  readonly name: string;
  readonly gives: readonly ReadingMember[];
}

const FIELD_MEMBERS: ReadonlySet<ReadingMember> = new Set(["pointer", "rule", "message", "params"]);

/**
 * Compiles what stands in a body into the function that is being made, its scope, and prints a function of its own for each list and
 * object below.
 */
export class ContainerReaders {
  readonly #file: TypeScriptFile;
  readonly #usage: DialectUsage;
  readonly #lenient: boolean;
  readonly #functions: NamesInUse;
  readonly #waiting: (() => void)[] = [];

  /** `functions`: names of the file that are taken. */
  constructor(file: TypeScriptFile, usage: DialectUsage, lenient: boolean, functions: NamesInUse) {
    this.#file = file;
    this.#usage = usage;
    this.#lenient = lenient;
    this.#functions = functions;
  }

  /** Everything below a value that is not the body itself. */
  value(scope: Scope, node: Node, raw: Printable, required: boolean, owner: string): void {
    switch (node.kind) {
      case "constant":
        if (required) scope.unfit.push([raw, " !== ", jsValue(node.value)]);
        return;
      case "placeholder":
        takeMember(scope, node, decode(node, raw, "json", this.#usage), required);
        return;
      case "text":
        takeText(scope, node, raw, required, "text", this.#usage);
        return;
      case "object":
        this.#checkedObject(scope, node, raw, owner);
        return;
      case "fieldList":
        this.#fieldList(scope, node, raw, required, owner);
        return;
      case "tuple":
        this.#tuple(scope, node, raw, owner);
    }
  }

  /** `value` must be an object first. */
  #checkedObject(scope: Scope, node: ObjectNode, raw: Printable, owner: string): void {
    const name = scope.names.claim("members");
    scope.lines.push(["const ", name, " = ", clientRuntime("object"), "(", raw, ");"]);
    scope.lines.push(`if (${name} === undefined) return undefined;`);
    this.object(scope, node, name, owner);
  }

  /** `checked`: its own members need not be looked at where they say nothing. */
  object(scope: Scope, node: ObjectNode, object: string, owner: string, checked = false): void {
    const taken: string[] = [];
    const at = scope.lines.length;
    const others = node.spread === "details" ? scope.names.claim("others") : undefined;
    for (const { key, presence, value } of node.members) {
      const required = presence === "required";
      if (value.kind === "constant" || value.kind === "placeholder" || value.kind === "text") {
        // what is taken by name is not among the others
        const asked = (required && !checked) || others !== undefined;
        if (value.kind === "constant" && !asked) continue;
        if (value.kind === "placeholder" && !asked && readingMemberOf(value) === undefined) continue;
        const local = scope.names.claim(camelKey(key), `${camelKey(key)}Member`);
        taken.push(local === key ? key : `${propertyName(key)}: ${local}`);
        if (value.kind === "text") takeText(scope, value, local, required, local, this.#usage);
        else this.value(scope, value, local, required, owner);
      } else if (others === undefined) {
        this.#container(scope, value, `${object}[${jsString(key)}]`, required, key);
      } else {
        const local = scope.names.claim(camelKey(key), `${camelKey(key)}Member`);
        taken.push(local === key ? key : `${propertyName(key)}: ${local}`);
        this.#container(scope, value, local, required, key);
      }
    }
    if (others !== undefined) {
      taken.push(`...${others}`);
      scope.sources.add("details", others);
    }
    if (taken.length > 0) scope.lines.splice(at, 0, `const { ${taken.join(", ")} } = ${object};`);
    const named = `[${node.members.map(({ key }) => jsString(key)).join(", ")}]`;
    if (node.spread === "field.params") {
      scope.sources.add("params", [clientRuntime("rest"), `(${object}, ${named})`]);
    }
    if (node.entries !== undefined) {
      const raw = node.members.length === 0 ? object : [clientRuntime("rest"), `(${object}, ${named})`];
      this.#entries(scope, node, raw, owner);
    }
  }

  /** A list or object in an object: its own function. */
  #container(scope: Scope, node: Node, raw: string, required: boolean, key: string): void {
    const name = `read${pascalKey(key)}`;
    if (node.kind === "fieldList") {
      this.#fieldList(scope, node, raw, required, name);
    } else if (isBareMap(node)) {
      if (required) scope.unfit.push([clientRuntime("object"), "(", raw, ") === undefined"]);
      this.#entries(scope, node, raw, name);
    } else if (required || hasPlaceholder(node)) {
      const reader = this.#nested(node, name, scope.bound, `\`${key}\``);
      if (reader.gives.length === 0) {
        if (required) scope.unfit.push(`${reader.name}(${raw}) === undefined`);
        return;
      }
      const local = scope.names.claim(camelKey(key), `${camelKey(key)}Member`);
      scope.lines.push(`const ${local} = ${reader.name}(${[raw, ...scope.bound].join(", ")});`);
      if (required) scope.unfit.push(`${local} === undefined`);
      this.#merge(scope, reader, local, required);
    }
  }

  /** Takes over what the reader of a container gave. */
  #merge(scope: Scope, reader: Reader, local: string, required: boolean): void {
    const dot = required && !this.#lenient ? "." : "?.";
    for (const member of reader.gives) {
      if (scope.bound.includes(member)) continue;
      scope.sources.add(
        member,
        member === "codes" ? spreadCodes(`${local}${dot}codes`) : `${local}${dot}${member}`,
      );
    }
  }

  #fieldList(scope: Scope, node: FieldListNode, raw: Printable, required: boolean, owner: string): void {
    if (required) scope.unfit.push([clientRuntime("array"), "(", raw, ") === undefined"]);
    const item = this.#nested(node.element, `${owner}Item`, scope.bound, "one element");
    const read = handed(item.name, ["item"], scope.bound);
    const list: Printable = [clientRuntime("list"), "(", raw, `, ${read})`];
    if (item.gives.includes("fields")) {
      scope.sources.add("fields", [list, "?.flatMap((item) => item.fields ?? [])"]);
      return;
    }
    const shared = item.gives.filter((member) => !FIELD_MEMBERS.has(member));
    if (shared.length === 0) {
      scope.sources.add("fields", list);
      return;
    }
    const local = scope.names.claim("items");
    scope.lines.push(["const ", local, " = ", list, ";"]);
    scope.sources.add("fields", local);
    // what every element repeats is read from the first
    for (const member of shared) {
      const first = `${local}?.[0]?.${member}`;
      scope.sources.add(member, member === "codes" ? spreadCodes(first) : first);
    }
  }

  #entries(scope: Scope, node: Node & { kind: "object" }, raw: Printable, owner: string): void {
    if (node.entries === undefined) return;
    const { key, value } = node.entries;
    const member = readingMemberOf(key) ?? "pointer";
    const bound = [...scope.bound.filter((known) => known !== member), member];
    const name = this.#functions.claim(`${owner}Entry`);
    this.#waiting.push(() => {
      const inner = newScope(bound);
      this.#file.comment(["Reads one entry of a map of field errors."]);
      const several = value.kind === "fieldList" || isBareMap(value);
      const result = several ? ["readonly ", clientRuntime("Reading"), "[]"] : clientRuntime("Reading");
      this.#file
        .print`function ${name}(key: string, value: unknown${parameters(scope.bound)}): ${result} | undefined {`;
      const read = decode(key, "key", "text", this.#usage);
      inner.lines.push(read === member ? "" : ["const ", member, " = ", read, ";"]);
      if (several) {
        if (value.kind === "fieldList") this.#fieldList(inner, value, "value", false, owner);
        else if (value.kind === "object") this.#entries(inner, value, "value", owner);
        for (const line of inner.lines) if (line !== "") this.#file.print`  ${line}`;
        const [fields = "undefined"] = inner.sources.expressions("fields");
        this.#file.print`  return ${fields};`;
        this.#file.print`}`;
        this.#file.blank();
        return;
      }
      this.value(inner, value, "value", true, owner);
      finishReader(this.#file, inner);
    });
    scope.sources.add("fields", [
      clientRuntime("entries"),
      "(",
      raw,
      `, ${handed(name, ["key", "value"], scope.bound)})`,
    ]);
  }

  #tuple(scope: Scope, node: TupleNode, raw: Printable, owner: string): void {
    const elements = scope.names.claim("elements");
    scope.lines.push(["const ", elements, " = ", clientRuntime("array"), "(", raw, ");"]);
    scope.lines.push(`if (${elements} === undefined) return undefined;`);
    node.elements.forEach(({ found, value }, index) => {
      const at = `${elements}[${index}]`;
      if (value.kind === "constant" || value.kind === "placeholder" || value.kind === "text") {
        this.value(scope, value, at, true, owner);
        return;
      }
      const tag = tagOf(value) ?? `Element${index + 1}`;
      const reader = this.#nested(
        value,
        `${found === "tagged" ? "read" : owner}${tag}`,
        scope.bound,
        "one element",
      );
      const local = scope.names.claim(camelKey(tag));
      const call =
        found === "tagged"
          ? [clientRuntime("tagged"), `(${elements}, ${handed(reader.name, ["element"], scope.bound)})`]
          : `${reader.name}(${[at, ...scope.bound].join(", ")})`;
      scope.lines.push(["const ", local, " = ", call, ";"]);
      if (found === "positional") scope.unfit.push(`${local} === undefined`);
      this.#merge(scope, reader, local, found === "positional");
    });
  }

  /** The function of a container, printed after the one that calls it. */
  #nested(node: Node, wanted: string, bound: readonly ReadingMember[], what: string): Reader {
    const name = this.#functions.claim(wanted);
    const scope = newScope(bound);
    // compiled now, to know what it gives; printed later
    const nested: (() => void)[] = this.#waiting.splice(0);
    this.value(scope, node, "value", true, name);
    const children = this.#waiting.splice(0);
    this.#waiting.push(...nested, () => {
      this.#file.comment([`Reads ${what}: \`${shapeOf(node)}\`.`]);
      this.#file
        .print`function ${name}(value: unknown${parameters(bound)}): ${clientRuntime("Reading")} | undefined {`;
      finishReader(this.#file, scope);
      for (const print of children) print();
    });
    return { name, gives: scope.sources.members };
  }

  /** Prints the functions of containers, after those that call them. */
  printWaiting(): void {
    for (let print = this.#waiting.shift(); print !== undefined; print = this.#waiting.shift()) print();
  }
}
