import type {
  FieldListNode,
  Node,
  ObjectMember,
  ObjectNode,
  PlaceholderNode,
  TextNode,
  TupleNode,
} from "../../dialect/layout.js";
import { hasPlaceholder, isBareMap } from "../../dialect/node-facts.js";
import { shapeOf, tagOf } from "../../dialect/shape.js";
import { jsString } from "../../print/encode.js";
import { camelKey, pascalKey } from "../../print/key-names.js";
import { NamesInUse } from "../../print/names-in-use.js";
import { SERVER_RUNTIME, serverRuntime } from "../../print/runtime-names.js";
import type { Printable, TypeScriptFile } from "../../print/typescript-file.js";
import { constantText } from "./constant-text.js";
import { encodeMember, type FieldScope } from "./encode-member.js";
import { isConstant } from "./is-constant.js";
import { JsonPieces } from "./json-pieces.js";
import { printConstants } from "./print-constants.js";
import { speaksOfError, speaksOfField } from "./speaks-of.js";

/** What the file of a dialect may import. */
const RUNTIME_NAMES: readonly string[] = [...SERVER_RUNTIME.types, ...SERVER_RUNTIME.values].filter(
  (name) => name !== "renderError",
);

/** What a function is given: the error, one field of it, or a group of its fields. */
type Given = "error" | "field" | "fields";

/** A rendered value: an expression whose value is JSON text, or undefined where it may be absent. */
interface Rendered {
  readonly expression: Printable;
  /** What `expression` puts into quotes, where it is a text. */
  readonly text?: Printable;
  readonly always: boolean;
}

const SCOPES: Readonly<Record<Given, FieldScope>> = {
  error: { field: "error.fields[0]", fields: "error.fields", certain: false },
  field: { field: "field", fields: "[field]", certain: true },
  fields: { field: "fields[0]", fields: "fields", certain: false },
};

/** What renders all members without a place of their own is called. */
const SPREADS = { details: "spreadDetails", "field.params": "spreadParams" } as const;

/**
 * Prints the renderer of one dialect: one function per container of the template. Each returns JSON text, or
 * undefined where the error lacks what the container cannot do without.
 */
export class RendererPrinter {
  readonly #file: TypeScriptFile;
  readonly #names: NamesInUse;
  readonly #waiting: (() => void)[] = [];

  constructor(file: TypeScriptFile, taken: readonly string[]) {
    this.#file = file;
    this.#names = new NamesInUse([...RUNTIME_NAMES, ...taken, "error", "field", "fields"]);
  }

  /** Prints the renderer of a whole body and of its containers; returns its name. */
  printRoot(node: Node, wantedName: string): string {
    const name = this.#names.claim(wantedName);
    this.#print(name, node, "error", `Renders \`${shapeOf(node)}\`.`, true);
    for (let print = this.#waiting.shift(); print !== undefined; print = this.#waiting.shift()) print();
    return name;
  }

  /** One value of a header: a text, or undefined where it is absent. */
  headerValue(node: PlaceholderNode | TextNode): Printable {
    if (node.kind === "text") return this.#text(node, SCOPES.error).expression;
    const { expression, kind } = encodeMember(node, SCOPES.error);
    return kind === "text" ? expression : [serverRuntime("toText"), "(", expression, ")"];
  }

  #print(name: string, node: Node, given: Given, doc: string, root: boolean): void {
    const type = given === "error" ? serverRuntime("Outgoing") : serverRuntime("OutgoingField");
    const first = given === "fields" ? ["fields: readonly ", type, "[]"] : [`${given}: `, type];
    const more: Printable =
      given !== "error" && speaksOfError(node) ? [", error: ", serverRuntime("Outgoing")] : "";
    const head = (): void => {
      this.#file.comment([doc]);
      this.#file.print`function ${name}(${first}${more}): string | undefined {`;
    };
    if (node.kind === "object" && (root || !isBareMap(node))) {
      this.#object(node, given, name, root, head);
    } else {
      head();
      this.#file.print`  return ${this.#value(node, given, name).expression};`;
    }
    this.#file.print`}`;
    this.#file.blank();
  }

  #value(node: Node, given: Given, owner: string): Rendered {
    const scope = SCOPES[given];
    if (!hasPlaceholder(node)) return { expression: jsString(constantText(node)), always: true };
    switch (node.kind) {
      case "constant":
        return { expression: jsString(constantText(node)), always: true };
      case "placeholder":
        return this.#member(node, scope);
      case "text": {
        const { expression, always } = this.#text(node, scope);
        return quoted(expression, always);
      }
      case "fieldList":
        return this.#fieldList(node, given, owner);
      case "tuple":
        return this.#tuple(node, given, owner);
      case "object":
        return isBareMap(node) ? this.#entries(node, given, owner) : this.#container(node, given, owner);
    }
  }

  #member(node: PlaceholderNode, scope: FieldScope): Rendered {
    const { expression, kind, always } = encodeMember(node, scope);
    // an error without details lacks them: a key with `?` is left out, a variant without it is not for this error
    if (node.member.name === "details") {
      return {
        expression: [serverRuntime("json"), "(", serverRuntime("unlessEmpty"), "(error.details))"],
        always,
      };
    }
    if (kind === "number") return { expression, always };
    if (kind === "text") return quoted(expression, always);
    return { expression: [serverRuntime("json"), "(", expression, ")"], always };
  }

  #text(node: TextNode, scope: FieldScope): Rendered {
    let certain = true;
    const parts = node.parts.map((part): Printable => {
      if (typeof part === "string") return jsString(part);
      const { expression, kind, always } = encodeMember(part, scope);
      certain &&= always;
      return kind === "data" ? [serverRuntime("toText"), "(", expression, ")"] : expression;
    });
    return { expression: [serverRuntime("concat"), "(", separate(parts), ")"], always: certain };
  }

  #container(node: Node, around: Given, owner: string): Rendered {
    const name = this.#names.claim(owner);
    const given = speaksOfField(node) ? around : "error";
    this.#waiting.push(() => this.#print(name, node, given, `Renders \`${shapeOf(node)}\`.`, false));
    const error = given !== "error" && speaksOfError(node) ? ", error" : "";
    return { expression: `${name}(${given}${error})`, always: false };
  }

  #fieldList({ element }: FieldListNode, given: Given, owner: string): Rendered {
    const { fields } = SCOPES[given];
    const isMember = element.kind === "placeholder" || element.kind === "text";
    const { text } = isMember ? this.#value(element, "field", owner) : {};
    const expression =
      text === undefined
        ? [serverRuntime("list"), `(${fields}, `, this.#perField(element, "field", `${owner}Item`), ")"]
        : [serverRuntime("textList"), `(${fields}, (field) => `, text, ")"];
    return { expression, always: false };
  }

  /** A map of field errors, grouped by its keys. */
  #entries(node: ObjectNode, given: Given, owner: string): Rendered {
    if (node.entries === undefined) return { expression: "undefined", always: false };
    const { expression, kind } = encodeMember(node.entries.key, SCOPES.field);
    const key = kind === "text" ? expression : [serverRuntime("toText"), "(", expression, ")"];
    const renderer = this.#perField(node.entries.value, "fields", `${owner}Entry`);
    const call = this.#file.resolve(serverRuntime("entries"));
    const parts = [
      SCOPES[given].fields,
      `(field) => ${this.#file.resolve(key)}`,
      this.#file.resolve(renderer),
    ];
    const line = `${call}(${parts.join(", ")})`;
    const lines = `${call}(\n${parts.map((part) => `        ${part},\n`).join("")}      )`;
    return { expression: line.length <= 80 ? line : lines, always: false };
  }

  /** A function of one field, or of a group of fields, as an argument. */
  #perField(node: Node, given: "field" | "fields", wanted: string): Printable {
    if (node.kind === "object" || node.kind === "fieldList" || node.kind === "tuple") {
      const name = this.#names.claim(wanted);
      const what = given === "field" ? "one field error" : "the errors of one path";
      const doc = `Renders ${what}: \`${shapeOf(node)}\`.`;
      this.#waiting.push(() => this.#print(name, node, given, doc, false));
      return speaksOfError(node) ? `(${given}) => ${name}(${given}, error)` : name;
    }
    return [`(${given}) => `, this.#value(node, given, wanted).expression];
  }

  #tuple(node: TupleNode, given: Given, owner: string): Rendered {
    const parts = node.elements.map(({ value }, index) => {
      const tag = tagOf(value);
      return this.#value(value, given, tag === undefined ? `${owner}Element${index + 1}` : `render${tag}`);
    });
    const tagged = node.elements.some(({ found }) => found === "tagged");
    if (parts.length === 0) return { expression: '"[]"', always: true };
    const expressions = separate(parts.map(({ expression }) => expression));
    // of tagged elements each may be absent alone; the others are there together or not at all
    if (tagged) return { expression: [serverRuntime("elements"), "(", expressions, ")"], always: false };
    const joined = separate(
      parts.map(({ expression }) => expression),
      ', ",", ',
    );
    return { expression: [serverRuntime("concat"), '("[", ', joined, ', "]")'], always: false };
  }

  #object(node: ObjectNode, given: Given, owner: string, root: boolean, head: () => void): void {
    const pieces = new JsonPieces(this.#file);
    const locals = new NamesInUse(Object.values(SPREADS), this.#names);
    const needed: [local: string, text: string][] = [];
    let certain = root || !hasPlaceholder(node);
    // all before the first local: a local must not have the name of a function that is called beside it
    for (const { key, presence, value, rendered } of this.#members(node, given)) {
      if (rendered === undefined) {
        pieces.literal(key, constantText(value));
        continue;
      }
      const constant = isConstant(value);
      if (rendered.always) {
        pieces.member({ key, constant, ...rendered });
        certain = true;
      } else if (presence === "required") {
        const local = locals.claim(camelKey(key), `${camelKey(key)}Text`);
        needed.push([local, this.#file.resolve(rendered.expression)]);
        pieces.member({ key, constant: false, expression: local });
        certain = true;
      } else {
        pieces.optional({ key, constant, ...rendered });
      }
    }
    this.#spreadAndEntries(node, given, owner, pieces);
    // of what is the same as a whole, the parts need not be kept
    const folds = certain && (root || !isConstant(node)) && pieces.hasConstants();
    const constantsName = folds ? this.#names.claim(locals.claim("constants")) : "";
    const constants = folds ? pieces.fold(locals) : [];
    if (folds) printConstants(this.#file, constantsName, constants);
    head();
    this.#printNeeded(needed);
    if (folds)
      this.#file
        .print`  const { ${constants.map(({ name }) => name).join(", ")} } = ${constantsName}(error);`;
    pieces.print(certain);
  }

  /** The members that are rendered; those that are the same for every error have no expression. */
  #members({ members }: ObjectNode, given: Given): (ObjectMember & { readonly rendered?: Rendered })[] {
    return members
      .filter(({ presence }) => presence !== "readOnly")
      .map((member) =>
        hasPlaceholder(member.value)
          ? { ...member, rendered: this.#value(member.value, given, `render${pascalKey(member.key)}`) }
          : member,
      );
  }

  /** The renderer of all members without a place of their own; returns what it is called. */
  #printSpread({ members }: ObjectNode, spread: keyof typeof SPREADS): string {
    const name = this.#names.claim(SPREADS[spread]);
    this.#file.comment([
      `Renders the ${spread === "details" ? "details" : "params"} that have no place of their own.`,
    ]);
    const named = members.map(({ key }) => jsString(key)).join(", ");
    this.#file.print`const ${name} = /*#__PURE__*/ ${serverRuntime("spread")}([${named}]);`;
    this.#file.blank();
    return name;
  }

  /** What the object cannot do without. */
  #printNeeded(needed: readonly (readonly [local: string, text: string])[]): void {
    if (needed.length === 0) return;
    for (const [local, text] of needed) this.#file.print`  const ${local} = ${text};`;
    const absent = needed.map(([local]) => `${local} === undefined`);
    const line = `  if (${absent.join(" || ")}) return undefined;`;
    if (line.length <= 110) this.#file.print`${line}`;
    else this.#file.print`  if (\n    ${absent.join(" ||\n    ")}\n  ) {\n    return undefined;\n  }`;
  }

  #spreadAndEntries(node: ObjectNode, given: Given, owner: string, pieces: JsonPieces): void {
    if (node.spread !== undefined) {
      const dot = SCOPES[given].certain ? "." : "?.";
      const members = node.spread === "details" ? "error.details" : `${SCOPES[given].field}${dot}params`;
      pieces.members(`${this.#printSpread(node, node.spread)}(${members})`);
    }
    if (node.entries !== undefined) {
      const map = this.#entries(node, given, owner).expression;
      pieces.members([serverRuntime("inside"), "(", map, ")"]);
    }
  }
}

function quoted(text: Printable, always: boolean): Rendered {
  return { expression: [serverRuntime("quote"), "(", text, ")"], text, always };
}

function separate(parts: readonly Printable[], separator = ", "): Printable {
  return parts.flatMap((part, index) => (index === 0 ? [part] : [separator, part]));
}
