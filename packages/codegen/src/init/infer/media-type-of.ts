import type { Look } from "./look-at.js";

/** The media type of the samples, as one of them says it, or as their bodies suggest. */
export function mediaTypeOf({ samples, roles, outline }: Look): string {
  for (const { headers } of samples.values()) {
    const [essence = ""] = (headers.get("content-type") ?? "").toLowerCase().split(";");
    // what says that it is no JSON is a mistake: the body is
    if (/^application\/[\w.+-]*json[\w.+-]*$/.test(essence.trim())) return essence.trim();
  }
  // `type` is a URI, and `title` stands beside it (RFC 9457, section 3)
  const has = (key: string, role: string): boolean => {
    const member = outline.kind === "object" ? outline.members.get(key) : undefined;
    return member?.kind === "leaf" && roles.get(member) === role;
  };
  return has("type", "type") && has("title", "title") ? "application/problem+json" : "application/json";
}
