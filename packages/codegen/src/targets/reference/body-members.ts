import type { Api } from "../../catalog/model.js";
import type { FieldEntries, Node, ObjectNode, Presence, TupleNode } from "../../dialect/layout.js";
import { printTemplate } from "../../dialect/print-template.js";
import { markdownCode } from "../../print/markdown/markdown-text.js";
import { type MemberMeaning, memberMeaning } from "./member-meaning.js";

/** A row of the table of a body. Cells are Markdown. */
export type Row = readonly [member: string, type: string, presence: string, meaning: string];

interface Place {
  /** Keys that lead to it: `error.details[]`. Empty for the body as a whole. */
  readonly path: string;
  /** It is there whenever what it is in is there. */
  readonly presence: Presence;
  readonly api: Api;
}

const PRESENCE: Readonly<Record<Presence, string>> = {
  required: "always",
  optional: "optional",
  readOnly: "sometimes",
};

/** The members of a body, from the outside in. What is optional stands before its own members, which are there if it is. */
export function bodyMembers(body: Node, api: Api): readonly Row[] {
  return rowsOf(body, { path: "", presence: "required", api });
}

function rowsOf(node: Node, place: Place): readonly Row[] {
  switch (node.kind) {
    case "constant":
      return [row(place, constantMeaning(node.value))];
    case "placeholder":
      return [row(place, memberMeaning(node, place.api))];
    case "text": {
      const template = markdownCode(String(printTemplate(node)), "cell");
      const parts = node.parts.flatMap((part) =>
        typeof part === "string" ? [] : [memberMeaning(part, place.api).meaning],
      );
      return [row(place, { type: "string", meaning: `A text of the form ${template}. ${parts.join(" ")}` })];
    }
    case "fieldList": {
      const own = row(place, { type: "list", meaning: "One element for each field error." });
      const [element, ...others] = rowsOf(node.element, {
        ...place,
        path: `${place.path}[]`,
        presence: "required",
      });
      // of an object, its members say all
      return node.element.kind === "object" || element === undefined
        ? [own, ...others]
        : [own, element, ...others];
    }
    case "tuple":
      return tupleRows(node, place);
    case "object":
      return objectRows(node, place);
  }
}

function objectRows(node: ObjectNode, place: Place): readonly Row[] {
  const { members, entries, spread } = node;
  const { path } = place;
  const inside = path === "" ? "" : `${path}.`;
  const meaning =
    entries === undefined ? "Holds the members below." : "The field errors: one member for each field.";
  const own = path === "" ? [] : [row(place, { type: "object", meaning })];
  return [
    ...own,
    ...members.flatMap(({ key, presence: of, value }) =>
      rowsOf(value, { ...place, path: `${inside}${key}`, presence: of }),
    ),
    ...(entries === undefined ? [] : entryRows(entries, { ...place, path: inside })),
    ...(spread === undefined ? [] : [spreadRow(spread, inside)]),
  ];
}

function entryRows({ key, value }: FieldEntries, place: Place): readonly Row[] {
  const { meaning } = memberMeaning(key, place.api);
  const path = `${place.path}<${keyName(key.member.name)}>`;
  const [first, ...others] = rowsOf(value, { ...place, path, presence: "required" });
  if (first === undefined) return [];
  const [name, type, , said] = first;
  return [[name, type, "for each", `The key: ${lowerFirst(meaning)} ${said}`], ...others];
}

function keyName(member: string): string {
  return member === "field.pointer" ? "path" : member.replace("field.", "");
}

function spreadRow(spread: "details" | "field.params", inside: string): Row {
  const meaning =
    spread === "details"
      ? "Every detail of the error is a member of its own: see the page of the error."
      : "What else is known of the field error, by its name.";
  return [markdownCode(`${inside}…`, "cell"), "any", "optional", meaning];
}

function tupleRows({ elements }: TupleNode, place: Place): readonly Row[] {
  const own = row(place, { type: "list", meaning: "Holds the elements below." });
  return [
    own,
    ...elements.flatMap(({ found, value }, index) =>
      rowsOf(value, {
        ...place,
        path: `${place.path}[${index}]`,
        presence: found === "tagged" ? "optional" : "required",
      }),
    ),
  ];
}

function row({ path, presence }: Place, { type, meaning }: MemberMeaning): Row {
  const name = path === "" ? "the body" : markdownCode(path, "cell");
  return [name, type, PRESENCE[presence], meaning];
}

function constantMeaning(value: string | number | boolean | null): MemberMeaning {
  const type = value === null ? "null" : typeof value;
  return { type, meaning: `Always ${markdownCode(JSON.stringify(value), "cell")}.` };
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
