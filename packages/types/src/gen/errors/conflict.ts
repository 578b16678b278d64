// @generated from errors/conflict.yaml

import type { Members } from "@org/errors-types/runtime";
import type { CatalogErrorBase } from "../catalog-error.js";

/**
 * The request cannot be carried out while the resource is in its present state. Where a service knows
 * more it sends `already_exists`, `concurrent_modification` or another error that refines this one.
 *
 * Why:
 * - What the request wants to create is there already.
 * - The resource was changed or closed since the client last read it.
 *
 * What to do:
 * - Read the resource again, apply the change to what it is now, and send that.
 * - Choose another name or identifier.
 *
 * HTTP status 409; the same request will fail again.
 */
export interface ConflictError extends CatalogErrorBase {
  readonly code: "conflict";
  readonly details: Members;
}

/** Details of `already_exists`. */
export interface AlreadyExistsDetails {
  /** The kind of resource, such as `label`. */
  readonly resource?: string;
  /** JSON Pointer (RFC 6901) to the value that is in use. */
  readonly field?: string;
  /** Identifier of the resource that exists. */
  readonly resourceId?: string;
}

/**
 * A resource with this identifier, or with another value that must be unique, is there already. If an
 * earlier attempt of the same request got no answer, that attempt may have created it.
 *
 * Why:
 * - The identifier or name is in use.
 * - An earlier attempt of the same request succeeded.
 *
 * What to do:
 * - Read the resource that exists and use it if it is the one you mean.
 * - Choose another name or identifier.
 *
 * HTTP status 409; the same request will fail again.
 */
export interface AlreadyExistsError extends CatalogErrorBase {
  readonly code: "already_exists";
  readonly details: AlreadyExistsDetails;
}

/** Details of `already_registered`. */
export interface AlreadyRegisteredDetails {
  /** Identifier of the draw. */
  readonly drawId?: string;
}

/**
 * A user takes part in a draw at most once, and this one does.
 *
 * Why:
 * - The user registered before, perhaps on another device.
 * - An earlier attempt of the same request succeeded.
 *
 * What to do:
 * - Treat the user as registered.
 * - Read the registration to show it.
 *
 * HTTP status 409; the same request will fail again.
 */
export interface AlreadyRegisteredError extends CatalogErrorBase {
  readonly code: "already_registered";
  readonly details: AlreadyRegisteredDetails;
}

/** Details of `already_in_queue`. */
export interface AlreadyInQueueDetails {
  /** Identifier of the queue. */
  readonly queueId?: string;
}

/**
 * A user stands in a queue at most once, and this one does. The place in the queue is kept.
 *
 * Why:
 * - The user joined before, perhaps on another device.
 * - An earlier attempt of the same request succeeded.
 *
 * What to do:
 * - Treat the user as being in the queue.
 * - Read the user's place in the queue to show it.
 *
 * HTTP status 409; the same request will fail again.
 */
export interface AlreadyInQueueError extends CatalogErrorBase {
  readonly code: "already_in_queue";
  readonly details: AlreadyInQueueDetails;
}

/** Details of `concurrent_modification`. */
export interface ConcurrentModificationDetails {
  /** Version of the resource as it is now, such as its `ETag`. */
  readonly currentVersion?: string;
}

/**
 * Somebody else changed the resource between the moment it was read and this request. The same request
 * must not be sent again as it is: it would undo the other change, or fail again.
 *
 * Why:
 * - Several clients change the same resource in quick succession.
 * - The client works with a copy that is out of date.
 *
 * What to do:
 * - Read the resource again, apply the change to what it is now, and send that.
 *
 * HTTP status 409; the same request will fail again.
 */
export interface ConcurrentModificationError extends CatalogErrorBase {
  readonly code: "concurrent_modification";
  readonly details: ConcurrentModificationDetails;
}
