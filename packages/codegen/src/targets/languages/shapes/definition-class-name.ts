import { pascal } from "../../../names.js";

/** Name of the class of a definition that details share: that of the TypeScript interface it comes from. */
export function definitionClassName(definition: string): string {
  const name = pascal(definition);
  return /^[A-Z]/.test(name) ? name : `Shared${name}`;
}
