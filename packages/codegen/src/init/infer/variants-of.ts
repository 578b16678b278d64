import { hasConstant } from "../../catalog/rules/success-without-sign.js";
import { parseDialect } from "../../dialect/parse.js";
import { type Built, buildTemplate, type TemplateContext } from "./build-template.js";
import type { Group, Groups } from "./group.js";
import { isObject } from "./json.js";
import { withoutNotes } from "./noted.js";
import type { Outline } from "./outline.js";
import { escapedKey } from "./template-key.js";

/** A body that a dialect has; for errors with field errors, or for all. */
export interface InferredVariant {
  readonly when?: "hasFields";
  readonly body: unknown;
}

/** What all bodies of a dialect share. */
export type Shared = Pick<TemplateContext, "spelling" | "typePrefix" | "asksConstants">;

/** The bodies of a dialect, from samples with field errors and from the others, or from all together. */
export function variantsOf([first, second]: Groups, shared: Shared): readonly InferredVariant[] {
  if (second === undefined && first.look.fields !== "instead")
    return [{ body: build(first, shared).template }];
  const ofField = first.look.fields === "instead" && [...first.look.roles.values()].includes("rule");
  const withFields = build(first, shared, { areFieldsSure: true, ofField });
  const plain = second === undefined ? plainBody(first, shared) : build(second, shared).template;
  return [{ when: "hasFields", body: withFields.template }, { body: plain }];
}

function build(group: Group, shared: Shared, more: Partial<TemplateContext> = {}): Built {
  const built = found(group, shared, more);
  return built === undefined || isHollow(group.look.outline, built) ? withText(built) : built;
}

/** What the samples have, be it nothing that tells of an error. */
function found({ look, plan }: Group, shared: Shared, more: Partial<TemplateContext>): Built | undefined {
  const context = {
    roles: look.roles,
    plan,
    ...shared,
    ofField: false,
    withoutFields: false,
    areFieldsSure: false,
  };
  return buildTemplate(look.outline, "", { ...context, ...more });
}

/** A list that may lose its element, and a body that says nothing. */
function isHollow({ kind }: Outline, { isSure, isFilled }: Built): boolean {
  return !isFilled || (kind !== "object" && !isSure);
}

/** The body with a text of the error in it, where nothing else is sure. */
function withText(built: Built | undefined): Built {
  const template = built?.template;
  if (!Array.isArray(template)) return { template: added(template, "message"), isSure: true, isFilled: true };
  const [element] = template;
  return {
    template: [isObject(element) ? added(element, "message") : "{detail}"],
    isSure: true,
    isFilled: true,
  };
}

function added(template: unknown, key: string): Record<string, unknown> {
  const others = Object.entries(isObject(template) ? template : {}).filter(
    ([name]) => name.replace(/\?$/, "") !== escapedKey(key),
  );
  return { ...Object.fromEntries(others), [escapedKey(key)]: "{detail}" };
}

/** The body of an error without field errors, where none was seen: what is left of the others, with a text. */
function plainBody(group: Group, shared: Shared): unknown {
  const { outline, roles } = group.look;
  if ([...roles.values()].some((role) => role === "detail" || role === "code"))
    return build(group, shared, { withoutFields: true }).template;
  const keys = outline.kind === "object" ? [...outline.members.keys()] : [];
  const key = keys.length === 1 ? (keys[0] ?? "message") : "message";
  return added(found(group, shared, { withoutFields: true })?.template, key);
}

/** Whether a body that fits holds a constant. */
export function hasSign({ body }: InferredVariant): boolean {
  const written = { mediaType: "application/json", body: withoutNotes(body) };
  const { layout } = parseDialect(written, { file: "", path: [] });
  return layout?.variants.every((variant) => hasConstant(variant.body)) === true;
}
