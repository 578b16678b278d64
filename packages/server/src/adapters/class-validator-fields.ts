import type { FieldError } from "@org/errors-types/runtime";
import { attempt } from "../mappings/validators/attempt.js";
import { collectFields, issuesOf } from "../mappings/validators/collect-fields.js";
import { fieldError, type Violation } from "../mappings/validators/field-error.js";
import { toPointer } from "../mappings/validators/pointer.js";
import { MAX_FIELDS } from "../runtime/max-fields.js";
import { ruleOf } from "./class-validator-rules.js";

/** What is used of a `ValidationError` of class-validator: neither `target` nor `value` is ever sent. */
export interface ClassValidatorError {
  readonly property: string;
  readonly value?: unknown;
  readonly constraints?: Readonly<Record<string, string>> | undefined;
  readonly children?: readonly ClassValidatorError[] | undefined;
}

/** A property with what is wrong about it. */
interface Place {
  readonly path: readonly unknown[];
  readonly error: Readonly<Record<string, unknown>>;
}

/**
 * The field errors that errors of class-validator are, with the rules of the catalog: one for each constraint, but only
 * `required` for a property that is not there at all, and only `type` for a value of another type. Never throws.
 */
export function classValidatorFields(errors: readonly ClassValidatorError[]): FieldError[] {
  return collectFields(placesOf(errors), (place) => violationsAt(place).map(fieldError));
}

/** Depth first, in the order of the properties; a thousand at most, however deep what was sent is nested. */
function* placesOf(errors: unknown): Generator<Place> {
  const pending = toPlaces(errors, []);
  for (let visits = 0; visits < MAX_FIELDS; visits++) {
    const place = pending.pop();
    if (place === undefined) return;
    yield place;
    pending.push(...toPlaces(childrenOf(place), place.path));
  }
}

/** The last one first: they are taken from the end. */
function toPlaces(errors: unknown, parent: readonly unknown[]): Place[] {
  const places = [...issuesOf(errors)].flatMap(
    (error) => attempt(() => ({ path: pathOf(error, parent), error })) ?? [],
  );
  return places.reverse();
}

function childrenOf({ error }: Place): unknown {
  return attempt(() => error["children"]);
}

/** What `ValidationPipe` calls the argument that it validates, where that has no name of its own. */
const ARGUMENTS: ReadonlySet<unknown> = new Set(["body", "query", "param", "custom"]);

function pathOf(error: Place["error"], parent: readonly unknown[]): unknown[] {
  const { property } = error;
  // said by the pipe itself of an argument that is no object, or by class-validator of one without any rule
  const isArgument = parent.length === 0 && ARGUMENTS.has(property) && !Object.hasOwn(error, "value");
  const names = constraintsOf(error).map(([name]) => name);
  const isWhole = isArgument && names.join() === "isObject";
  return isWhole || property === undefined ? [...parent] : [...parent, property];
}

function violationsAt({ path, error }: Place): Violation[] {
  const pointer = toPointer(path);
  const found = constraintsOf(error).map(([name, message]) => ({
    pointer,
    rule: ruleOf(name, message),
    message,
  }));
  if (found.length > 0 && isMissing(error)) return [required(found, pointer)];
  const ofAnotherType = found.filter(({ rule }) => rule === "type");
  // what else is wrong with a value of another type says nothing: a number has no length, and is no email address
  return (ofAnotherType.length > 0 ? ofAnotherType : found).map((violation) => withName(violation, path));
}

function constraintsOf({ constraints }: Place["error"]): [name: string, message: unknown][] {
  const named = typeof constraints === "object" && constraints !== null && !isList(constraints);
  return named ? Object.entries(constraints) : [];
}

/** Members that are numbered are no constraints, and a buffer has millions of them. */
function isList(value: object): boolean {
  return Array.isArray(value) || ArrayBuffer.isView(value);
}

/** The option `validationError: { value: false }` leaves the value out: then only the constraints tell. */
function isMissing(error: Place["error"]): boolean {
  return Object.hasOwn(error, "value") && error["value"] === undefined && error["property"] !== undefined;
}

/** What else is wrong with a value that is not there says nothing either. */
function required(found: readonly Violation[], pointer: string): Violation {
  return found.find(({ rule }) => rule === "required") ?? { pointer, rule: "required" };
}

/** As Ajv says it: the object is wrong, and the name of the property a parameter. */
function withName(violation: Violation, path: readonly unknown[]): Violation {
  if (violation.rule !== "additionalProperties") return violation;
  return { ...violation, pointer: toPointer(path.slice(0, -1)), params: { additionalProperty: path.at(-1) } };
}
