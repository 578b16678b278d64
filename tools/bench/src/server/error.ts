import { notFound, renderError } from "@org/errors-server";
import { org } from "@org/errors-server/apis";

export const TEXT = "There is no order 7.";

/** What `GET /error` throws, new for each request. */
export function newError(): Error {
  return notFound({ resource: "order", resourceId: "7" }, { detail: TEXT });
}

const rendered = renderError(newError(), org);

/** The constant response is what the error is, but for the status. */
export const BODY: string = rendered.body;
export const MEDIA_TYPE: string = rendered.headers["content-type"]!;
export const MEMBERS: unknown = JSON.parse(BODY);
export const LENGTH: number = Buffer.byteLength(BODY);
