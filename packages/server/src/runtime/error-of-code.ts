import { ApiError, type ApiErrorInit, withoutStack } from "@org/errors-types/runtime";
import { noteDefaultDetail } from "./default-detail.js";

/**
 * An error by its code, where no generated factory is at hand: what happened is said by the catalog of the API that
 * sends it. A code that this catalog does not have is sent as the generic error of the status. Without a stack: it
 * stands for a fault of the caller, or for an error that has one.
 */
export function errorOfCode(
  code: string,
  status: number,
  init?: Omit<ApiErrorInit, "code" | "status">,
): ApiError {
  const error = withoutStack(make, { ...init, code, status });
  if (init?.detail === undefined) noteDefaultDetail(error);
  return error;
}

function make(init: ApiErrorInit): ApiError {
  return new ApiError(init);
}
