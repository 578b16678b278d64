// @generated from errors/server.yaml

import type { Members } from "@org/errors-types/runtime";
import type { CatalogErrorBase } from "../catalog-error.js";

/**
 * The service met a condition that it was not prepared for. Such errors often pass by themselves. The
 * text of the error that lies behind it never leaves the service: its `traceId` leads support to it.
 *
 * Why:
 * - A defect of the service.
 * - A disturbance that lasts for a moment, such as a lost connection to a database.
 *
 * What to do:
 * - Send the request again, with a wait that grows and is partly random.
 * - If it lasts, look at the status page, then give support the `traceId`.
 *
 * HTTP status 500; the same request may succeed after 1 s or more.
 */
export interface InternalError extends CatalogErrorBase {
  readonly code: "internal_error";
  readonly details: Members;
}

/**
 * The service lacks the function that would be needed to carry out the request, for any resource.
 *
 * Why:
 * - The function is planned or was removed, but not for this version of the service.
 *
 * What to do:
 * - Do without the function.
 * - Ask who runs the service whether the function is planned.
 *
 * HTTP status 501; the same request will fail again.
 */
export interface NotImplementedError extends CatalogErrorBase {
  readonly code: "not_implemented";
  readonly details: Members;
}

/**
 * The service had to ask another one, and cannot use what that one answered.
 *
 * Why:
 * - A server behind this one failed, is being restarted, or is not compatible.
 *
 * What to do:
 * - Send the request again, with a wait that grows.
 * - If it lasts, give support the `traceId`.
 *
 * HTTP status 502; the same request may succeed after 1 s or more.
 */
export interface BadGatewayError extends CatalogErrorBase {
  readonly code: "bad_gateway";
  readonly details: Members;
}

/** Details of `service_unavailable`. */
export interface ServiceUnavailableDetails {
  /** Why the service is not available. */
  readonly reason?: "maintenance" | "deployment" | "capacity" | "upstream";
}

/**
 * The service, or the part of it that this endpoint needs, cannot work for a while.
 *
 * Why:
 * - Planned maintenance.
 * - A new version is being deployed.
 * - There is more load than capacity.
 * - A service that this one needs is not available.
 *
 * What to do:
 * - Wait as long as `Retry-After` says, where it is there.
 * - Otherwise send the request again, with a wait that grows.
 * - If it lasts, look at the status page, then give support the `traceId`.
 *
 * HTTP status 503; the same request may succeed after 1 s or more.
 */
export interface ServiceUnavailableError extends CatalogErrorBase {
  readonly code: "service_unavailable";
  readonly details: ServiceUnavailableDetails;
}

/**
 * The service had to ask another one and got no answer in time. Whether the other one carried out the
 * request, and whether it still will, is not known.
 *
 * Why:
 * - A server behind this one is overloaded or cannot be reached.
 * - The request takes longer than the service waits.
 *
 * What to do:
 * - Send the request again, with a wait that grows.
 * - After a request that changes something, read first whether the change was made.
 * - If it lasts, look at the status page, then give support the `traceId`.
 *
 * HTTP status 504; the same request may succeed after 1 s or more.
 */
export interface GatewayTimeoutError extends CatalogErrorBase {
  readonly code: "gateway_timeout";
  readonly details: Members;
}
