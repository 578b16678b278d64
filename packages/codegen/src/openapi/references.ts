import { COMPONENT_KINDS, type ComponentKind } from "../targets/openapi/component-names.js";
import { type DescriptionObject, isObject } from "./description.js";

/** Marks components that may be replaced and removed: those with this member. */
export const MARK = "x-generated-by";
export const MARKED_BY = "errors-codegen";

/** Where something stands in a description. */
export type Path = readonly (string | number)[];

/** What a chain of local references leads to; undefined where it leads out of the file, to nothing, or around. */
export function follow(
  value: unknown,
  path: Path,
  root: DescriptionObject,
): { readonly value: DescriptionObject; readonly path: Path } | undefined {
  let at: { value: unknown; path: Path } = { value, path };
  for (let hops = 0; hops < 20; hops++) {
    if (!isObject(at.value)) return undefined;
    const { $ref } = at.value;
    if (typeof $ref !== "string") return { value: at.value, path: at.path };
    const target = pointed($ref);
    if (target === undefined) return undefined;
    at = { value: valueAt(root, target), path: target };
  }
  return undefined;
}

/** The keys of a reference within the file; undefined for any other. */
function pointed(ref: string): Path | undefined {
  if (!ref.startsWith("#/")) return undefined;
  try {
    const parts = ref.slice(2).split("/").map(decodeURIComponent);
    return parts.map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
  } catch {
    return undefined;
  }
}

export function valueAt(root: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, key) => {
    if (Array.isArray(value)) return value[Number(key)];
    return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
  }, root);
}

/** The components of one kind in a description. */
export function componentsOf(root: DescriptionObject, kind: ComponentKind): DescriptionObject {
  const found = valueAt(root, ["components", kind]);
  return isObject(found) ? found : {};
}

/** Whether a component was written by this command. */
export function isOwn(component: unknown): boolean {
  const mark = isObject(component) ? component[MARK] : undefined;
  return typeof mark === "string" && mark.split(" ", 1)[0] === MARKED_BY;
}

/** Whether a response of an operation is a reference to a component that was written by this command. */
export function isOwnReference(response: unknown, root: DescriptionObject): boolean {
  if (!isObject(response) || typeof response["$ref"] !== "string") return false;
  const path = pointed(response["$ref"]);
  return path !== undefined && path.length === 3 && path[0] === "components" && isOwn(valueAt(root, path));
}

export interface ComponentReference {
  readonly kind: ComponentKind;
  readonly name: string;
  readonly path: Path;
}

/** Components that something refers to, in `$ref` or in the mapping of a discriminator. */
export function referencesIn(value: unknown, path: Path = []): ComponentReference[] {
  if (typeof value === "string") {
    const [, kind, name] = /^#\/components\/(\w+)\/([\w.-]+)$/.exec(value) ?? [];
    const known = COMPONENT_KINDS.find((each) => each === kind);
    return known === undefined || name === undefined ? [] : [{ kind: known, name, path }];
  }
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    referencesIn(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}
