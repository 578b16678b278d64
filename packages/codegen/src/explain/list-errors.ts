import type { Catalog, Deprecation, RetryRule } from "../catalog/model.js";

/** One line of a list of errors. */
export interface ListedError {
  readonly code: string;
  readonly status: number;
  readonly title: string;
  readonly retry: RetryRule;
  /** Names of the APIs that list it. */
  readonly apis: readonly string[];
  readonly deprecated: Deprecation | undefined;
}

/**
 * The errors of a catalog, in its order.
 * @param apiName those of this API only, with the status, title and retry rule that it gives them
 */
export function listErrors(catalog: Catalog, apiName?: string): readonly ListedError[] {
  const api = catalog.apis.find(({ name }) => name === apiName);
  const listed = new Map<string, string[]>(catalog.errors.map(({ code }) => [code, []]));
  for (const { name, errors } of catalog.apis) for (const { code } of errors) listed.get(code)?.push(name);
  const shown =
    apiName === undefined ? catalog.errors.map((error) => ({ ...error, error })) : (api?.errors ?? []);
  return shown.map(({ code, status, title, retry, error: { deprecated } }) => ({
    ...{ code, status, title, retry, apis: listed.get(code) ?? [], deprecated },
  }));
}
