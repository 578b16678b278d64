import type { Outline } from "./outline.js";

/** Whether something in the bodies is what is wanted. */
export function hasPlace(outline: Outline, wanted: (outline: Outline) => boolean): boolean {
  if (wanted(outline)) return true;
  switch (outline.kind) {
    case "object":
      return [...outline.members.values()].some((member) => hasPlace(member, wanted));
    case "first":
      return hasPlace(outline.element, wanted);
    case "tagged":
      return [...outline.elements.values()].some((element) => hasPlace(element, wanted));
    default:
      return false;
  }
}

/** A list or map of field errors. */
export function isOfFields({ kind }: Outline): boolean {
  return kind === "fieldList" || kind === "fieldMap";
}
