// @generated from apis/workspaces.yaml

import type { ErrorBase, errorMap, Members, UnrecognizedBase } from "@org/errors-types/runtime";

/** One violated input field, as the Workspaces API tells it. */
export interface WorkspacesFieldError {
  /** JSON Pointer (RFC 6901); `""` is the whole document. */
  readonly pointer: string;
  readonly rule?: string;
  readonly message?: string;
  readonly params?: Members;
}

/** Details of `validation_failed` as this API tells them. */
export interface WorkspacesValidationFailedDetails {
  /** Where the violated keyword stands in the JSON Schema of the request, such as `#/required`. */
  readonly schemaPath?: string;
}

/** What a response of the Workspaces API may tell. */
interface WorkspacesErrorBase extends ErrorBase {
  readonly [errorMap]?: WorkspacesErrorMap;
  /** What happened this time. */
  readonly detail?: string;
  /** Violated input fields; empty where there are none. */
  readonly fields: readonly WorkspacesFieldError[];
}

/** The error `C` of the Workspaces API, with its details. */
export interface WorkspacesErrorOf<C extends string, D = Members> extends WorkspacesErrorBase {
  readonly code: C;
  readonly recognized: true;
  readonly details: D;
}

/**
 * A response that the contract of the Workspaces API does not know, as the generic error of its
 * status; or no response at all.
 */
export interface WorkspacesUnrecognized<C extends string> extends WorkspacesErrorBase, UnrecognizedBase {
  readonly code: C;
  readonly recognized: false;
  readonly details: Members;
}

/** Code → error, for all that a call of the Workspaces API may end in. */
export interface WorkspacesErrorMap {
  /** HTTP status 400. */
  bad_request: WorkspacesErrorOf<"bad_request"> | WorkspacesUnrecognized<"bad_request">;
  /** HTTP status 400. */
  validation_failed:
    | WorkspacesErrorOf<"validation_failed", WorkspacesValidationFailedDetails>
    | WorkspacesUnrecognized<"validation_failed">;
  /** HTTP status 401. */
  unauthorized: WorkspacesErrorOf<"unauthorized"> | WorkspacesUnrecognized<"unauthorized">;
  /** HTTP status 403. */
  forbidden: WorkspacesErrorOf<"forbidden"> | WorkspacesUnrecognized<"forbidden">;
  /** HTTP status 404. */
  not_found: WorkspacesErrorOf<"not_found"> | WorkspacesUnrecognized<"not_found">;
  /** HTTP status 500. */
  internal_error: WorkspacesErrorOf<"internal_error"> | WorkspacesUnrecognized<"internal_error">;
  /** HTTP status 502. */
  bad_gateway: WorkspacesErrorOf<"bad_gateway"> | WorkspacesUnrecognized<"bad_gateway">;
  /** HTTP status 503. */
  service_unavailable:
    | WorkspacesErrorOf<"service_unavailable">
    | WorkspacesUnrecognized<"service_unavailable">;
  /** HTTP status 504. */
  gateway_timeout: WorkspacesErrorOf<"gateway_timeout"> | WorkspacesUnrecognized<"gateway_timeout">;
  conflict: WorkspacesUnrecognized<"conflict">;
  rate_limited: WorkspacesUnrecognized<"rate_limited">;
  method_not_allowed: WorkspacesUnrecognized<"method_not_allowed">;
  request_timeout: WorkspacesUnrecognized<"request_timeout">;
  unsupported_media_type: WorkspacesUnrecognized<"unsupported_media_type">;
  not_implemented: WorkspacesUnrecognized<"not_implemented">;
  network: WorkspacesUnrecognized<"network">;
  timeout: WorkspacesUnrecognized<"timeout">;
  aborted: WorkspacesUnrecognized<"aborted">;
  tls_failure: WorkspacesUnrecognized<"tls_failure">;
  unexpected_failure: WorkspacesUnrecognized<"unexpected_failure">;
}

/** Any error of the Workspaces API; a `switch` on `code` narrows it. */
export type WorkspacesError = WorkspacesErrorMap[keyof WorkspacesErrorMap];
