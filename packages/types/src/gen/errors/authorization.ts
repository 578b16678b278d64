// @generated from errors/authorization.yaml

import type { Members } from "@org/errors-types/runtime";
import type { CatalogErrorBase } from "../catalog-error.js";

/**
 * The service understood the request and knows who sent it, but refuses to carry it out.
 * Authenticating again with the same account leads to the same answer.
 *
 * Why:
 * - The resource belongs to another organization.
 * - The role of the user or service account lacks a permission.
 * - Access to the resource is restricted.
 *
 * What to do:
 * - Ask an administrator for access to the resource.
 * - Use an account that has access.
 *
 * HTTP status 403; the same request will fail again.
 */
export interface ForbiddenError extends CatalogErrorBase {
  readonly code: "forbidden";
  readonly details: Members;
}

/** Details of `insufficient_role`. */
export interface InsufficientRoleDetails {
  /** Roles that permit the operation; any one of them is enough. */
  readonly requiredRoles?: readonly string[];
}

/**
 * The account has access in general, but its role does not permit this operation.
 *
 * Why:
 * - The operation needs a more powerful role than the account has.
 *
 * What to do:
 * - Ask an administrator for a role that permits the operation.
 *
 * HTTP status 403; the same request will fail again.
 */
export interface InsufficientRoleError extends CatalogErrorBase {
  readonly code: "insufficient_role";
  readonly details: InsufficientRoleDetails;
}

/**
 * The session is bound to the device that it was started on, known by its fingerprint, and the
 * fingerprint of this request is another one.
 *
 * Why:
 * - The token was copied to another device or browser.
 * - The fingerprint of the device changed, for example by an update of the browser.
 *
 * What to do:
 * - Start a new session on this device.
 * - Go on with the device that the session was started on.
 *
 * HTTP status 403; the same request will fail again.
 */
export interface DeviceMismatchError extends CatalogErrorBase {
  readonly code: "device_mismatch";
  readonly details: Members;
}
