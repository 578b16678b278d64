import type { RenderedError } from "@org/errors-server/runtime";
import type { Cases, TestApi } from "./define-test-api.js";
import { checkSent, renderCase, type SentAs } from "./render-case.js";

/**
 * The response that the server of an API sends for an error: as the example in the catalog has it, but for what is said
 * otherwise. That of a HEAD request has no body.
 *
 * @throws TypeError where the API does not list the code, there is no such example, or a member that would be passed over.
 */
export function errorResponse<M extends Cases<M>, C extends keyof M & string>(
  api: TestApi<M>,
  code: C,
  sent?: SentAs<M[C]["details"]>,
  request?: { readonly method: string },
): Response {
  checkSent(api, code, (sent ?? {}) as SentAs);
  return toResponse(renderCase(api, code, sent as SentAs), request);
}

export function toResponse(
  { status, headers, body }: RenderedError,
  request?: { readonly method: string },
): Response {
  return new Response(request?.method === "HEAD" ? null : body, { status, headers });
}
