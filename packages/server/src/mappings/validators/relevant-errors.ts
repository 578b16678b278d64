import type { AjvErrorMembers } from "./ajv-keywords.js";

/** Errors at the place of the alternatives themselves that say: this one was not meant. */
const OF_ANOTHER_KIND: ReadonlySet<string> = new Set(["type", "const", "enum", "anyOf", "oneOf"]);

/** Where schemas stand that others refer to. */
const DEFINITIONS = /^#\/(?:\$defs|definitions|components)\//;

/** The alternative that errors from another schema (`$ref`) are taken for. */
const ELSEWHERE = "$ref";

/**
 * Without the errors that would only confuse the sender. Ajv reports what is wrong with each alternative of `anyOf` and
 * `oneOf` and then that none fits: of a wrong string that may be null there would be three errors. What stays: the errors
 * of the one alternative whose kind of value was given; else that none fits, or the wrong `type` where that is all that is
 * wrong. Several alternatives behind a `$ref` cannot be told apart; their errors stay.
 */
export function relevantErrors(errors: readonly AjvErrorMembers[]): AjvErrorMembers[] {
  let kept: AjvErrorMembers[] = [];
  for (const error of errors) {
    switch (error.keyword) {
      case "anyOf":
      case "oneOf": {
        const alternatives = alternativesOf(error, kept);
        const within = new Set([...alternatives.values()].flat());
        kept = [...kept.filter((other) => !within.has(other)), ...meant(error, alternatives)];
        break;
      }
      case "contains":
      case "propertyNames":
        // what was said of each element or name
        kept = [...kept.filter((other) => !isWithin(other, error)), error];
        break;
      case "if":
        // what `then` or `else` says comes first
        if (kept.length === 0) kept.push(error);
        break;
      default:
        kept.push(error);
    }
  }
  return kept;
}

type Alternatives = ReadonlyMap<string, readonly AjvErrorMembers[]>;

/** The errors of each alternative. Ajv checks `anyOf` and `oneOf` before it looks into the value. */
function alternativesOf(error: AjvErrorMembers, before: readonly AjvErrorMembers[]): Alternatives {
  const alternatives = new Map<string, AjvErrorMembers[]>();
  for (const other of before) {
    const alternative = alternativeOf(other, error);
    if (alternative === undefined) continue;
    const own = alternatives.get(alternative);
    if (own === undefined) alternatives.set(alternative, [other]);
    else own.push(other);
  }
  return alternatives;
}

function alternativeOf(other: AjvErrorMembers, error: AjvErrorMembers): string | undefined {
  if (isWithin(other, error)) return other.schemaPath.slice(error.schemaPath.length + 1).split("/", 1)[0];
  if (!isAtOrBelow(other, error)) return undefined;
  const around = error.schemaPath.slice(0, error.schemaPath.lastIndexOf("/") + 1);
  const isSibling = other.schemaPath.startsWith(around) && !DEFINITIONS.test(other.schemaPath);
  return isSibling ? undefined : ELSEWHERE;
}

function isWithin(other: AjvErrorMembers, error: AjvErrorMembers): boolean {
  return other.schemaPath.startsWith(`${error.schemaPath}/`) && isAtOrBelow(other, error);
}

function isAtOrBelow(other: AjvErrorMembers, { instancePath }: AjvErrorMembers): boolean {
  return other.instancePath === instancePath || other.instancePath.startsWith(`${instancePath}/`);
}

function meant(error: AjvErrorMembers, alternatives: Alternatives): readonly AjvErrorMembers[] {
  const isOfAnotherKind = ({ instancePath, keyword }: AjvErrorMembers) =>
    instancePath === error.instancePath && OF_ANOTHER_KIND.has(keyword);
  const [first, second] = [...alternatives.values()].filter((own) => !own.some(isOfAnotherKind));
  if (first !== undefined && second === undefined) return first;
  const all = [...alternatives.values()].flat();
  if (all.length > 0 && all.every((other) => isOfAnotherKind(other) && other.keyword === "type")) {
    return [{ ...error, keyword: "type", params: { type: all.flatMap(({ params }) => params["type"]) } }];
  }
  return [...(alternatives.get(ELSEWHERE) ?? []), error];
}
