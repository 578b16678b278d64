import type { ApiError } from "@org/errors-types/runtime";
import type { AddHeaders } from "../decide-by-reading.js";
import {
  type Api,
  type ApiSpec,
  decideByReading,
  defineApi,
  problemType,
  readError,
  text,
  type Variant,
} from "../index.js";

/** Reads `{ code?, detail? }`. */
const readCode: Variant["read"] = ({ code, detail }) => ({ codes: [code], detail: text(detail) });

interface MiniDialect {
  readonly mediaType?: string;
  readonly status?: number;
  readonly variants?: readonly Variant[];
  readonly headers?: AddHeaders;
}

/** An API with three errors, but for what a test wants to be different. */
export function miniApi(
  { variants = [{ read: readCode }], headers, ...dialect }: MiniDialect,
  spec: Partial<ApiSpec> = {},
): Api<ApiError> {
  return defineApi<ApiError>({
    name: "mini",
    dialect: {
      mediaType: "application/json",
      decide: decideByReading(variants, headers),
      ...(dialect.mediaType === "application/problem+json" && { typeOf: problemType }),
      ...dialect,
    },
    errors: () => [
      { codes: "conflict=409 not_found=404 token_expired" },
      { codes: "bad_request=400 internal_error=500 bad_gateway=502", unlisted: true },
    ],
    ...spec,
  });
}

/** What an API's client reads from a JSON body. */
export async function readFrom(
  api: Api<ApiError>,
  body: unknown,
  init: ResponseInit = { status: 409 },
): Promise<ApiError | null> {
  return await readError(Response.json(body, init), api);
}
