// @generated from errors/resource.yaml

import { defineError, type ErrorFactory } from "@org/errors-server/runtime";
import type { NotFoundDetails, NotFoundError } from "@org/errors-types";
import { messages } from "../messages.js";

/**
 * There is nothing at this URL, at least not for this client. Some services also answer so for a
 * moment after a resource was created: see the API.
 */
export const notFound: ErrorFactory<NotFoundError, NotFoundDetails> = /*#__PURE__*/ defineError({
  code: "not_found",
  status: 404,
  title: "Not Found",
  detail: "The resource does not exist.",
  messages,
});
