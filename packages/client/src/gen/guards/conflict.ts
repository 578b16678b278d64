// @generated from errors/conflict.yaml

import { defineGuard, type Guard } from "@org/errors-client/runtime";
import type { ErrorMap } from "@org/errors-types";

/**
 * Conflict: whether an error is `conflict`. Also true for `already_exists`, `already_registered`,
 * `already_in_queue`, `concurrent_modification`.
 */
export const isConflict: Guard<
  | "conflict"
  | "already_exists"
  | "already_registered"
  | "already_in_queue"
  | "concurrent_modification",
  ErrorMap
> = /*#__PURE__*/ defineGuard("conflict", "already_exists already_registered already_in_queue concurrent_modification");

/** Already exists: whether an error is `already_exists`. */
export const isAlreadyExists: Guard<"already_exists", ErrorMap> = /*#__PURE__*/ defineGuard("already_exists");

/** Already registered: whether an error is `already_registered`. */
export const isAlreadyRegistered: Guard<"already_registered", ErrorMap> =
  /*#__PURE__*/ defineGuard("already_registered");

/** Already in the queue: whether an error is `already_in_queue`. */
export const isAlreadyInQueue: Guard<"already_in_queue", ErrorMap> =
  /*#__PURE__*/ defineGuard("already_in_queue");

/** Changed by another request: whether an error is `concurrent_modification`. */
export const isConcurrentModification: Guard<"concurrent_modification", ErrorMap> =
  /*#__PURE__*/ defineGuard("concurrent_modification");
