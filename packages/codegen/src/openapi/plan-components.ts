import type { Finding } from "../catalog/finding.js";
import type { ApiComponents, Components } from "../targets/openapi/api-components.js";
import { COMPONENT_KINDS, type ComponentKind, type TakenNames } from "../targets/openapi/component-names.js";
import type { Description, DescriptionObject } from "./description.js";
import type { Operation } from "./operations.js";
import {
  type ComponentReference,
  componentsOf,
  isOwn,
  isOwnReference,
  MARK,
  MARKED_BY,
  referencesIn,
} from "./references.js";

/** Names of components that people wrote. */
export function takenNames(description: DescriptionObject): TakenNames {
  const taken = COMPONENT_KINDS.map((kind) => {
    const others = Object.entries(componentsOf(description, kind)).filter(
      ([, component]) => !isOwn(component),
    );
    return [kind, new Set(others.map(([name]) => name))];
  });
  return Object.fromEntries(taken);
}

/**
 * The components that a description needs: responses that operations refer to, what people refer to, and what these need. Each with
 * the mark.
 * @param responses by name
 */
export function planComponents(
  components: ApiComponents,
  responses: Readonly<Record<string, object>>,
  byHand: readonly ComponentReference[],
): Components {
  const all = components.all();
  const known: Components = { ...all, responses: { ...all.responses, ...responses } };
  const needed = new Set<object>();
  const need = (kind: ComponentKind, name: string): void => {
    const component = Object.hasOwn(known[kind], name) ? known[kind][name] : undefined;
    if (component === undefined || needed.has(component)) return;
    needed.add(component);
    for (const inner of referencesIn(component)) need(inner.kind, inner.name);
  };
  for (const name of Object.keys(responses)) need("responses", name);
  for (const { kind, name } of byHand) need(kind, name);
  const planned = COMPONENT_KINDS.map((kind) => {
    const entries = Object.entries(known[kind]).filter(([, component]) => needed.has(component));
    return [kind, Object.fromEntries(entries.map(([name, component]) => [name, marked(component)]))];
  });
  return Object.fromEntries(planned);
}

function marked(component: object): object {
  // members that are undefined are none
  return JSON.parse(JSON.stringify({ [MARK]: MARKED_BY, ...component }));
}

/** References to components in all that people wrote. */
export function referencesByHand(
  { value }: Description,
  operations: readonly Operation[],
): readonly ComponentReference[] {
  const generated = new Set(
    operations.flatMap(({ path, value: operation }) =>
      Object.entries((operation["responses"] ?? {}) as DescriptionObject)
        .filter(([, response]) => isOwnReference(response, value))
        .map(([key]) => JSON.stringify([...path, "responses", key, "$ref"])),
    ),
  );
  return referencesIn(value).filter(({ path }) => {
    const [section, kind, name] = path;
    if (section === "components" && isOwn(componentsOf(value, kind as ComponentKind)[name!])) return false;
    return !generated.has(JSON.stringify(path));
  });
}

/** What people refer to that was generated once, and would not be any more. It stays. */
export function staleReferences(
  description: Description,
  byHand: readonly ComponentReference[],
  planned: Components,
): readonly (ComponentReference & { readonly finding: Finding })[] {
  return byHand.flatMap((reference) => {
    const { kind, name, path } = reference;
    const isStale = isOwn(componentsOf(description.value, kind)[name]) && !Object.hasOwn(planned[kind], name);
    if (!isStale) return [];
    const finding: Finding = {
      rule: "stale-reference",
      severity: "error",
      place: { file: description.file, path },
      message: `\`${name}\` in \`components.${kind}\` is no part of the contract any more; it stays while something refers to it.`,
      found: `#/components/${kind}/${name}`,
      expected: "a reference to a component that is still generated, or to one of your own",
    };
    return [{ ...reference, finding }];
  });
}
