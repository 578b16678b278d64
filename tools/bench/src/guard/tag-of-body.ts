import type { TagName } from "../made-up/made-up-catalog.js";

/** The tag of a body that was found to be an error: what most validators say is no more than that. */
export function tagOfBody(tag: TagName): (body: unknown) => string {
  return tag === "code"
    ? (body) => (body as { code: string }).code
    : (body) => (body as { type: string }).type;
}
