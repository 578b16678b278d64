import type { Document, Pair, YAMLMap } from "yaml";
import type { Position } from "../finding.js";
import { yamlLibrary } from "./yaml-library.js";

/** A text read with positions. Ten times slower than js-yaml: only for texts in which something is wrong. */
export interface YamlDocument {
  readonly document: Document;
  readonly text: string;
  positionOf(offset: number): Position;
}

/** Reads a text as YAML 1.2 core, which JSON is a part of. Never throws: errors stand in `document.errors`. */
export function readYamlDocument(text: string): YamlDocument {
  const { LineCounter, parseDocument } = yamlLibrary();
  const lineCounter = new LineCounter();
  const document = parseDocument(text, {
    version: "1.2",
    schema: "core",
    prettyErrors: false,
    logLevel: "error",
    lineCounter,
  });
  return {
    document,
    text,
    positionOf: (offset) => {
      const { line, col } = lineCounter.linePos(offset);
      return { line: Math.max(line, 1), column: Math.max(col, 1) };
    },
  };
}

/** The keys that lead to what stands at an offset, if a key begins there. */
export function pathOfKeyAt({ document }: YamlDocument, offset: number): (string | number)[] | undefined {
  const { visit } = yamlLibrary();
  let found: (string | number)[] | undefined;
  visit(document, {
    Pair(_, pair, ancestors) {
      if (rangeStart(pair.key) !== offset) return undefined;
      found = pathOf([...ancestors, pair]);
      return visit.BREAK;
    },
  });
  return found;
}

/** What stands at a path: the value, and the key if it stands in a map. */
export interface Found {
  readonly key: unknown;
  readonly value: unknown;
}

/** Looks a path up; undefined if nothing stands there. Aliases are followed. */
export function findAt({ document }: YamlDocument, path: readonly (string | number)[]): Found | undefined {
  const { isAlias, isMap, isSeq } = yamlLibrary();
  let found: Found = { key: undefined, value: document.contents };
  for (const key of path) {
    const parent = isAlias(found.value) ? found.value.resolve(document) : found.value;
    if (isMap(parent)) {
      const pair = pairsOf(parent).get(String(key));
      if (pair === undefined) return undefined;
      found = { key: pair.key, value: pair.value };
    } else if (isSeq(parent) && parent.items[Number(key)] !== undefined) {
      found = { key: undefined, value: parent.items[Number(key)] };
    } else {
      return undefined;
    }
  }
  return found;
}

/** Pairs of a map by the text of their key: a file may have thousands of findings in one map. */
function pairsOf(map: YAMLMap): ReadonlyMap<string, Pair> {
  let pairs = indices.get(map);
  if (pairs === undefined) {
    pairs = new Map(map.items.map((pair): [string, Pair] => [keyText(pair.key), pair]));
    indices.set(map, pairs);
  }
  return pairs;
}
const indices = new WeakMap<YAMLMap, ReadonlyMap<string, Pair>>();

/** The first key that is itself a map, such as an unquoted `{field.path}: x`. */
export function findMapAsKey({ document }: YamlDocument): Pair | undefined {
  const { isMap, visit } = yamlLibrary();
  let found: Pair | undefined;
  visit(document, {
    Pair(_, pair) {
      if (!isMap(pair.key)) return undefined;
      found = pair;
      return visit.BREAK;
    },
  });
  return found;
}

/** Where the quoted text begins that reaches to an offset: of one that is never closed, what to look at. */
export function quoteAround({ document }: YamlDocument, offset: number): number | undefined {
  const { visit } = yamlLibrary();
  let found: number | undefined;
  visit(document, {
    Scalar(_, { type, range }) {
      if (type?.startsWith("QUOTE") && range && range[0] < offset && range[1] >= offset) found = range[0];
    },
  });
  return found;
}

/** Where a node begins, as an offset. */
export function rangeStart(node: unknown): number | undefined {
  const range = (node as { range?: readonly number[] | null } | null | undefined)?.range;
  return range?.[0];
}

/** Text of a node as its author wrote it. */
export function sourceOf({ text }: YamlDocument, node: unknown): string | undefined {
  const range = (node as { range?: readonly number[] | null } | null | undefined)?.range;
  return range === null || range === undefined ? undefined : text.slice(range[0], range[1]);
}

function pathOf(ancestors: readonly unknown[]): (string | number)[] {
  const { isMap, isPair } = yamlLibrary();
  const path: (string | number)[] = [];
  ancestors.forEach((node, index) => {
    const child = ancestors[index + 1];
    if (isPair(node)) path.push(keyText(node.key));
    else if (!isMap(node)) {
      const items = (node as { items?: readonly unknown[] }).items;
      const at = items?.indexOf(child) ?? -1;
      if (at >= 0) path.push(at);
    }
  });
  return path;
}

/** The text that js-yaml makes of a key. */
export function keyText(key: unknown): string {
  return String((key as { value?: unknown } | null)?.value ?? key);
}
