import type { ErrorObject } from "ajv";

/**
 * Of a value that may be one of several things Ajv reports what is wrong with it as each of them. Keeps what is wrong *inside* of it,
 * which is about the alternative of its own type; if there is nothing, one error remains: that it is none of them.
 */
export function reduceAnyOf(errors: readonly ErrorObject[]): ErrorObject[] {
  let kept = [...errors];
  const choices = errors
    .filter(({ keyword }) => keyword === "anyOf")
    .sort((a, b) => b.instancePath.length - a.instancePath.length);
  for (const choice of choices) {
    const isOfChoice = (error: ErrorObject): boolean =>
      error.instancePath === choice.instancePath || error.instancePath.startsWith(`${choice.instancePath}/`);
    const inside = kept.filter((error) => isOfChoice(error) && !isAboutKind(error, choice));
    kept = kept.filter((error) => !isOfChoice(error));
    kept.push(...(inside.length > 0 ? inside : [choice]));
  }
  return kept;
}

function isAboutKind(error: ErrorObject, choice: ErrorObject): boolean {
  return (
    error.instancePath === choice.instancePath && ["type", "const", "enum", "anyOf"].includes(error.keyword)
  );
}
