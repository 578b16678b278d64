import type { ApiError, ApiErrorInit } from "@org/errors-types/runtime";
import type { ApiSpec } from "./api.js";
import { errorOfCode } from "./error-of-code.js";

/**
 * The generic error of an HTTP status from 400 on, for a mapping that recognizes an error by its status alone. Where the
 * catalog has none for just this status, it is the one of its class (RFC 9110, section 15).
 */
export function errorOfStatus(
  status: number,
  api: ApiSpec,
  init?: Omit<ApiErrorInit, "code" | "status">,
): ApiError {
  const code = genericCode(status, api);
  if (code !== undefined) return errorOfCode(code, status, init);
  const first = status < 500 ? 400 : 500;
  return errorOfCode(
    genericCode(first, api) ?? (status < 500 ? "bad_request" : "internal_error"),
    first,
    init,
  );
}

function genericCode(status: number, { generics, catalog }: ApiSpec): string | undefined {
  return generics?.[status]?.code ?? catalog.generics[status]?.code;
}
