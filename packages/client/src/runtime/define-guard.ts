import { brand, type Guard } from "@org/errors-types/runtime";

interface Branded {
  readonly [brand]?: unknown;
  readonly code: unknown;
  readonly detailsValid?: unknown;
}

/**
 * The guard of a code, true also for the codes that refine it (`refinedBy`, separated by spaces). Looks at nothing but
 * the brand, `code` and `detailsValid`, and is false for whatever it cannot look at.
 */
export function defineGuard<C extends string, M>(code: string, refinedBy?: string): Guard<C, M> {
  const codes: readonly unknown[] = refinedBy ? [code, ...refinedBy.split(" ")] : [code];
  return ((error: Branded | null | undefined): boolean => {
    try {
      return error?.[brand] === true && codes.includes(error.code) && error.detailsValid !== false;
    } catch {
      return false;
    }
  }) as Guard<C, M>;
}
