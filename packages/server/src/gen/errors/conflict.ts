// @generated from errors/conflict.yaml

import { defineError, type ErrorFactory, type NoDetails } from "@org/errors-server/runtime";
import type {
  AlreadyExistsDetails,
  AlreadyExistsError,
  AlreadyInQueueDetails,
  AlreadyInQueueError,
  AlreadyRegisteredDetails,
  AlreadyRegisteredError,
  ConcurrentModificationDetails,
  ConcurrentModificationError,
  ConflictError,
} from "@org/errors-types";
import { messages } from "../messages.js";

/**
 * The request cannot be carried out while the resource is in its present state. Where a service knows
 * more it sends `already_exists`, `concurrent_modification` or another error that refines this one.
 */
export const conflict: ErrorFactory<ConflictError, NoDetails> = /*#__PURE__*/ defineError({
  code: "conflict",
  status: 409,
  title: "Conflict",
  detail: "The state of the resource does not permit the request.",
  messages,
});

/**
 * A resource with this identifier, or with another value that must be unique, is there already. If an
 * earlier attempt of the same request got no answer, that attempt may have created it.
 */
export const alreadyExists: ErrorFactory<AlreadyExistsError, AlreadyExistsDetails> =
  /*#__PURE__*/ defineError({
    code: "already_exists",
    status: 409,
    refines: ["conflict"],
    title: "Already exists",
    detail: "already exists",
    messages,
  });

/** A user takes part in a draw at most once, and this one does. */
export const alreadyRegistered: ErrorFactory<AlreadyRegisteredError, AlreadyRegisteredDetails> =
  /*#__PURE__*/ defineError({
    code: "already_registered",
    status: 409,
    refines: ["conflict"],
    title: "Already registered",
    detail: "The user is already registered for this draw.",
    messages,
  });

/** A user stands in a queue at most once, and this one does. The place in the queue is kept. */
export const alreadyInQueue: ErrorFactory<AlreadyInQueueError, AlreadyInQueueDetails> =
  /*#__PURE__*/ defineError({
    code: "already_in_queue",
    status: 409,
    refines: ["conflict"],
    title: "Already in the queue",
    detail: "The user is already in this queue.",
    messages,
  });

/**
 * Somebody else changed the resource between the moment it was read and this request. The same request
 * must not be sent again as it is: it would undo the other change, or fail again.
 */
export const concurrentModification: ErrorFactory<ConcurrentModificationError, ConcurrentModificationDetails> =
  /*#__PURE__*/ defineError({
    code: "concurrent_modification",
    status: 409,
    refines: ["conflict"],
    title: "Changed by another request",
    detail: "The resource was changed by another request.",
    messages,
  });
