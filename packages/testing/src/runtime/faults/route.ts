import type { RecordedCall } from "./recorded-call.js";

export type Route = string | RegExp | ((call: RecordedCall) => boolean);

/** Whether a call is one that a route means. */
export function routeMatcher(route: Route | undefined): (call: RecordedCall) => boolean {
  if (route === undefined) return () => true;
  if (typeof route === "function") return route;
  // `test` of an expression with the flag `g` would go on where it ended
  if (typeof route !== "string") return ({ url }) => url.search(route) >= 0;
  const [, method, pattern = ""] = /^(?:([A-Za-z]+)\s+)?(\S*)$/.exec(route.trim()) ?? [];
  if (pattern === "" || !/^(?:\/|\*|[a-z][a-z0-9+.-]*:)/i.test(pattern)) {
    throw new TypeError(
      `\`${route}\` is no route: it is written as "GET /queue/*", "/queue" or "https://api.example/*".`,
    );
  }
  const expression = new RegExp(`^${pattern.split("*").map(escaped).join(".*")}$`);
  const wholeUrl = !pattern.startsWith("/");
  const withQuery = pattern.includes("?");
  return (call) => {
    if (method !== undefined && method.toUpperCase() !== call.method) return false;
    const { origin, pathname, search } = new URL(call.url, "http://localhost");
    return expression.test(`${wholeUrl ? origin : ""}${pathname}${withQuery ? search : ""}`);
  };
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}
