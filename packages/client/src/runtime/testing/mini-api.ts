import type { ApiError } from "@org/errors-types/runtime";
import { type Api, type ApiSpec, type Dialect, defineApi, readError } from "../index.js";
import { catalog } from "./apis.js";

const text = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined);

/** Reads `{ code?, detail? }`. */
const readCode: Dialect["variants"][number]["read"] = ({ code, detail }) => ({
  codes: [code],
  detail: text(detail),
});

/** An API with three errors, but for what a test wants to be different. */
export function miniApi(dialect: Partial<Dialect>, spec: Partial<ApiSpec> = {}): Api<ApiError> {
  return defineApi<ApiError>({
    name: "mini",
    dialect: { mediaType: "application/json", variants: [{ read: readCode }], ...dialect },
    catalog,
    codes: "conflict not_found token_expired",
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
