// @generated from errors/resource.yaml

import type { CatalogErrorBase } from "../catalog-error.js";

/** Details of `not_found`. */
export interface NotFoundDetails {
  /** The kind of resource that is missing, such as `project`. */
  readonly resource?: string;
  /** Identifier that was looked for. */
  readonly resourceId?: string;
}

/**
 * There is nothing at this URL, at least not for this client. Some services also answer so for a
 * moment after a resource was created: see the API.
 *
 * Why:
 * - The URL has a typing error, or is not complete.
 * - The identifier is wrong.
 * - The resource was removed, perhaps after the client found it.
 * - The resource is not created yet, or not visible yet.
 *
 * What to do:
 * - Check the path and the identifier.
 * - Read the list of resources again if the identifier comes from an earlier answer.
 *
 * HTTP status 404; the same request will fail again.
 */
export interface NotFoundError extends CatalogErrorBase {
  readonly code: "not_found";
  readonly details: NotFoundDetails;
}
