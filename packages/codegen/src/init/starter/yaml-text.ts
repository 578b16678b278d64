import { Document, Pair, Scalar, YAMLMap, YAMLSeq } from "yaml";
import { Noted, withoutNotes } from "../infer/noted.js";

/** A key of a YAML file, with its value, and a comment above it. */
export interface YamlEntry {
  readonly key: string;
  readonly value: unknown;
  readonly comment?: string;
  /** Each member of the value has a line of its own, however short they are. */
  readonly inLines?: boolean;
}

/** The longest list or map that stands on one line. */
const LONGEST = 90;

/**
 * A YAML file of these entries. `Noted` texts have their note behind them; short lists and maps stand on one line.
 * @param head comment at its beginning
 * @param tail comment at its end
 */
export function yamlText(head: string, entries: readonly YamlEntry[], tail?: string): string {
  const map = new YAMLMap();
  for (const [index, { key, value, comment, inLines = false }] of entries.entries()) {
    const name = new Scalar(key);
    if (comment !== undefined) name.commentBefore = commentOf(comment);
    name.spaceBefore = index > 0 && (comment !== undefined || typeof value === "object");
    map.items.push(new Pair(name, nodeOf(value, false, inLines)));
  }
  const document = new Document(map);
  document.commentBefore = commentOf(head);
  const text = document.toString({ lineWidth: 0, flowCollectionPadding: true });
  return tail === undefined ? text : `${text}\n${commentOf(tail, "#")}\n`;
}

function commentOf(text: string, mark = ""): string {
  return text
    .trimEnd()
    .split("\n")
    .map((line) => (line === "" ? mark : `${mark} ${line}`))
    .join("\n");
}

function nodeOf(value: unknown, isInside: boolean, inLines = false): Scalar | YAMLSeq | YAMLMap {
  if (value instanceof Noted) {
    const scalar = new Scalar(value.text);
    if (value.note !== "" && !isInside) scalar.comment = ` ${value.note}`;
    return scalar;
  }
  if (typeof value !== "object" || value === null) return new Scalar(value);
  const isShort =
    isInside || (!inLines && isFlat(value) && JSON.stringify(withoutNotes(value)).length <= LONGEST);
  const node = Array.isArray(value) ? new YAMLSeq() : new YAMLMap();
  node.flow = isShort;
  for (const [key, member] of Object.entries(value)) {
    const inner = nodeOf(member, isShort);
    if (node instanceof YAMLSeq) node.items.push(inner);
    else node.items.push(new Pair(new Scalar(key), inner));
  }
  return node;
}

/** Whether nothing in it is worth a line of its own. */
function isFlat(value: object): boolean {
  const inner = Object.values(value);
  return inner.every(
    (each) => !(each instanceof Noted) && (typeof each !== "object" || each === null || isFlat(each)),
  );
}
