// @generated from errors/conflict.yaml

import { defineGuard, type Guard } from "@org/errors-client/runtime";
import type { ErrorMap } from "@org/errors-types";

/**
 * Whether an error is `conflict` (Conflict). Also true for `already_exists`, `already_registered`,
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

/** Whether an error is `already_exists` (Already exists). */
export const isAlreadyExists: Guard<"already_exists", ErrorMap> = /*#__PURE__*/ defineGuard("already_exists");

/** Whether an error is `already_registered` (Already registered). */
export const isAlreadyRegistered: Guard<"already_registered", ErrorMap> =
  /*#__PURE__*/ defineGuard("already_registered");

/** Whether an error is `already_in_queue` (Already in the queue). */
export const isAlreadyInQueue: Guard<"already_in_queue", ErrorMap> =
  /*#__PURE__*/ defineGuard("already_in_queue");

/** Whether an error is `concurrent_modification` (Changed by another request). */
export const isConcurrentModification: Guard<"concurrent_modification", ErrorMap> =
  /*#__PURE__*/ defineGuard("concurrent_modification");
