// @generated from apis/workspaces.yaml

import { type Api, defineApi, optional } from "@org/errors-client/runtime";
import type { WorkspacesError } from "@org/errors-types";
import { workspacesDialect } from "../dialects/workspaces.js";

/** Workspaces API: its errors, as a client reads them. */
export const workspaces: Api<WorkspacesError> = /*#__PURE__*/ defineApi<WorkspacesError>({
  name: "workspaces",
  dialect: workspacesDialect,
  errors: () => [
    { codes: "bad_request=400 unauthorized=401" },
    { codes: "validation_failed=422", check: (details) => optional(details.schemaPath, "string") },
    {
      codes: "forbidden=403 not_found=404",
      retry: { strategy: "eventually", minDelayMs: 1000, windowMs: 10000 },
    },
    { codes: "bad_gateway=502 internal_error=500", retry: { strategy: "backoff", minDelayMs: 1000 } },
    {
      codes: "gateway_timeout=504 service_unavailable=503",
      retry: { strategy: "backoff", minDelayMs: 1000, processed: "unknown" },
    },
    {
      codes: "conflict=409 method_not_allowed=405 not_implemented=501 unsupported_media_type=415",
      unlisted: true,
    },
    {
      codes: "rate_limited=429",
      unlisted: true,
      retry: { strategy: "backoff", minDelayMs: 1000, processed: "no" },
    },
    { codes: "request_timeout=408", unlisted: true, retry: { strategy: "backoff", minDelayMs: 1000 } },
  ],
  match: (status, reading) => {
    if (status === 400 && reading.fields) return "validation_failed";
    return undefined;
  },
});
