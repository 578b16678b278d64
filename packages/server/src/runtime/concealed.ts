import type { Members } from "@org/errors-types/runtime";

/**
 * Details whose redacted members can be read by name and are otherwise not seen: not enumerable, so that no renderer,
 * `JSON.stringify` or inspecting logger shows them. Undefined for details that cannot be read.
 */
export function concealed(details: Members, redact: readonly string[] | undefined): Members | undefined {
  if (redact === undefined) return details;
  try {
    return redact.some((name) => name in details) ? copyConcealed(details, redact) : details;
  } catch {
    return undefined;
  }
}

function copyConcealed(details: Members, redact: readonly string[]): Members {
  const copy: Record<string, unknown> = {};
  for (const [name, property] of Object.entries(Object.getOwnPropertyDescriptors(details))) {
    if (redact.includes(name)) property.enumerable = false;
    Object.defineProperty(copy, name, property);
  }
  return copy;
}
