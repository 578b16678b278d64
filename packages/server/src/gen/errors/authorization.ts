// @generated from errors/authorization.yaml

import { defineError, type ErrorFactory, type NoDetails } from "@org/errors-server/runtime";
import type {
  DeviceMismatchError,
  ForbiddenError,
  InsufficientRoleDetails,
  InsufficientRoleError,
} from "@org/errors-types";
import { messages } from "../messages.js";

/**
 * The service understood the request and knows who sent it, but refuses to carry it out.
 * Authenticating again with the same account leads to the same answer.
 */
export const forbidden: ErrorFactory<ForbiddenError, NoDetails> = /*#__PURE__*/ defineError({
  code: "forbidden",
  status: 403,
  title: "Forbidden",
  detail: "Access to this resource is refused.",
  messages,
});

/** The account has access in general, but its role does not permit this operation. */
export const insufficientRole: ErrorFactory<InsufficientRoleError, InsufficientRoleDetails> =
  /*#__PURE__*/ defineError({
    code: "insufficient_role",
    status: 403,
    refines: ["forbidden"],
    title: "Role does not suffice",
    detail: "The role of this account does not suffice.",
    messages,
  });

/**
 * The session is bound to the device that it was started on, known by its fingerprint, and the
 * fingerprint of this request is another one.
 */
export const deviceMismatch: ErrorFactory<DeviceMismatchError, NoDetails> = /*#__PURE__*/ defineError({
  code: "device_mismatch",
  status: 403,
  refines: ["forbidden"],
  title: "Another device",
  detail: "The request comes from another device than the session.",
  messages,
});
