import type { Document, Pair, Scalar, YAMLMap } from "yaml";
import { keyText } from "../catalog/findings/yaml-document.js";
import { yamlLibrary } from "../catalog/findings/yaml-library.js";
import type { Components } from "../targets/openapi/api-components.js";
import { COMPONENT_KINDS, type ComponentKind } from "../targets/openapi/component-names.js";
import type { Description } from "./description.js";
import { componentsOf, isOwn, type Path } from "./references.js";

/** What is to stand among the responses of an operation: a key and the name of a component, or nothing. */
export interface ResponseEdit {
  /** Of the responses. */
  readonly path: Path;
  readonly key: string;
  readonly $ref: string | undefined;
}

/** Whether nothing is written there: no key, or one without a value. */
function isEmptyAt(document: Document, path: Path): boolean {
  const { isScalar } = yamlLibrary();
  const node = document.getIn(path, true);
  return node === undefined || node === null || (isScalar(node) && node.value === null);
}

/** Whether components of a kind can be added: there are none, or they are a map that is written there. */
export function hasRoomFor(kind: ComponentKind, { document }: Description): boolean {
  return isEmptyAt(document, ["components"]) || isEditable(document, ["components", kind]);
}

/** Whether something can be changed where it stands: it is written there, and not what an alias stands for. */
export function isEditable(document: Document, path: Path): boolean {
  const { isMap } = yamlLibrary();
  for (let length = 0; length <= path.length; length++) {
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    if (length === path.length && isEmptyAt(document, path)) return true;
    if (!isMap(node)) return false;
  }
  return true;
}

/** Adds, replaces and removes responses. Keys are in ascending order, `default` last; what is there is not moved. */
export function editResponses(document: Document, edits: readonly ResponseEdit[]): void {
  for (const { path, key, $ref } of edits) {
    makeMap(document, path);
    const map = document.getIn(path, true) as YAMLMap;
    const at = map.items.findIndex((pair) => keyText(pair.key) === key);
    if ($ref === undefined) {
      if (at >= 0) map.items.splice(at, 1);
    } else if (at >= 0) {
      map.items[at]!.value = document.createNode({ $ref });
    } else {
      map.items.splice(placeFor(key, map), 0, newPair(document, key, { $ref }));
    }
  }
}

/** Behind the last smaller status. */
function placeFor(key: string, { items }: YAMLMap): number {
  const smaller = items.map((pair) => /^\d{3}$/.test(keyText(pair.key)) && keyText(pair.key) < key);
  return smaller.lastIndexOf(true) + 1;
}

function newPair(document: Document, key: string, value: unknown): Pair {
  const { Pair, Scalar } = yamlLibrary();
  const scalar = new Scalar(key);
  scalar.type = usualQuotes(document);
  return new Pair(scalar, document.createNode(value));
}

/** How the keys of responses are quoted; OpenAPI wants them to be. */
function usualQuotes({ contents }: Document): Scalar.Type {
  const { visit, isScalar } = yamlLibrary();
  let found: Scalar.Type | undefined;
  visit(contents as never, {
    Pair(_, { key }) {
      if (!isScalar(key) || !/^\d{3}$/.test(String(key.value)) || !key.type?.startsWith("QUOTE"))
        return undefined;
      found = key.type as Scalar.Type;
      return visit.BREAK;
    },
  });
  return found ?? "QUOTE_DOUBLE";
}

/** Puts the planned components in the place of those that this command wrote before; no other is touched. */
export function editComponents(
  { document, value }: Description,
  planned: Components,
  kept: ReadonlySet<string>,
): void {
  const { isMap } = yamlLibrary();
  for (const kind of COMPONENT_KINDS) {
    const path = ["components", kind];
    const present = componentsOf(value, kind);
    const gone = Object.keys(present).filter(
      (name) => isOwn(present[name]) && !Object.hasOwn(planned[kind], name) && !kept.has(`${kind}/${name}`),
    );
    for (const name of gone) document.deleteIn([...path, name]);
    for (const [name, component] of Object.entries(planned[kind])) {
      if (JSON.stringify(present[name]) === JSON.stringify(component)) continue;
      makeMap(document, path);
      document.setIn([...path, name], document.createNode(component, { aliasDuplicateObjects: false }));
    }
    const section = document.getIn(path, true);
    if (gone.length > 0 && isMap(section) && section.items.length === 0) document.deleteIn(path);
  }
  if (value["components"] === undefined) setApart(document, "components");
  const components = document.getIn(["components"], true);
  if (isMap(components) && components.items.length === 0 && value["components"] !== undefined) {
    if (Object.keys(value["components"] as object).length > 0) document.deleteIn(["components"]);
  }
}

/** Makes the map at a path, and those around it. Maps that are written as `{}` get lines of their own for what comes into them. */
function makeMap(document: Document, path: Path): void {
  const { isMap } = yamlLibrary();
  for (let length = 1; length <= path.length; length++) {
    const part = path.slice(0, length);
    if (isEmptyAt(document, part)) document.setIn(part, document.createNode({}));
    const map = document.getIn(part, true);
    if (isMap(map) && map.items.length === 0) map.flow = false;
  }
}

/** What is new at the root has an empty line before it. */
function setApart({ contents }: Document, key: string): void {
  const { isMap, Scalar } = yamlLibrary();
  const pair = isMap(contents) ? contents.items.find((each) => keyText(each.key) === key) : undefined;
  if (pair === undefined) return;
  const scalar = new Scalar(key);
  scalar.spaceBefore = true;
  pair.key = scalar;
}
