import type { AnyErrorDefinition } from "./define-error.js";
import type { ErrorMembers } from "./error-members.js";

/** By the prototype that a factory made for its errors. */
const definitions = new WeakMap<object, AnyErrorDefinition>();

let count = 0;

/** As long as there are no more, engines remember all of their shapes. */
const FEW = 128;

export function noteDefinition(prototype: object, definition: AnyErrorDefinition): void {
  definitions.set(prototype, definition);
  count++;
}

/** Whether members are better taken at once. */
export function areMany(): boolean {
  return count > FEW;
}

/** The error that members were taken of. */
export const source: unique symbol = Symbol();

/**
 * The members of an error that a factory made, taken at once; undefined for any other value. Engines remember where a
 * member stands by the shape of an object. A thousand errors are a thousand shapes, more than are remembered: each look at
 * a member is then as slow as all of this together.
 *
 * @throws whatever a getter of the error throws.
 */
export function factoryMembers(error: object): ErrorMembers | undefined {
  const definition = definitions.get(Object.getPrototypeOf(error) as object);
  if (definition === undefined) return undefined;
  const own: ErrorMembers = Object.assign({}, error);
  const { detail } = definition;
  return {
    [source]: error,
    code: "code" in own ? own.code : definition.code,
    status: "status" in own ? own.status : definition.status,
    detail: "detail" in own || typeof detail !== "string" ? own.detail : detail,
    title: own.title,
    type: own.type,
    help: own.help,
    instance: own.instance,
    traceId: own.traceId,
    retryAfterMs: own.retryAfterMs,
    fields: own.fields,
    details: own.details,
  };
}
