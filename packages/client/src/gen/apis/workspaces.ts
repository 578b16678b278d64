// @generated from apis/workspaces.yaml

import { type Api, defineApi } from "@org/errors-client/runtime";
import type { WorkspacesError } from "@org/errors-types";
import { catalog } from "../catalog.js";
import { workspacesDialect } from "../dialects/workspaces.js";

/** Workspaces API: its errors, as a client reads them. */
export const workspaces: Api<WorkspacesError> = /*#__PURE__*/ defineApi<WorkspacesError>({
  name: "workspaces",
  dialect: workspacesDialect,
  catalog,
  codes:
    "bad_request validation_failed unauthorized forbidden not_found internal_error " +
    "bad_gateway service_unavailable gateway_timeout",
  match: [
    { status: 400, hasFields: true, code: "validation_failed" },
  ],
  retry: [
    { strategy: "eventually", minDelayMs: 1000, windowMs: 10000, codes: "forbidden not_found" },
    { strategy: "backoff", minDelayMs: 1000, codes: "internal_error bad_gateway" },
    { strategy: "backoff", minDelayMs: 1000, processed: "unknown", codes: "service_unavailable gateway_timeout" },
  ],
  details: {
    validation_failed: { "schemaPath?": "string" },
  },
});
