import { conflict, forbidden, notFound, rateLimited, tokenExpired, unauthorized } from "@org/errors-server";

/** Must never be seen outside the process. */
export const SECRET = "secret-7f3a";

/** What `GET /stale` sets before it throws: true of the response that it meant to send, and wrong for the error. */
export const STALE_HEADERS: Readonly<Record<string, string>> = {
  "content-type": "text/plain",
  "content-length": "3",
  "content-encoding": "gzip",
  etag: '"1"',
  "cache-control": "public, max-age=3600",
  // this one is true of every response, and must stay
  "access-control-allow-origin": "*",
};

/** By the path of the route. */
const FAULTS = {
  "/sync": () => notFound({ resource: "order", resourceId: "7" }, { detail: "No order 7." }),
  "/async": () => notFound({ resource: "order", resourceId: "7" }, { detail: "No order 7." }),
  "/middleware": () => tokenExpired({ expiredAt: "2026-01-31T10:00:00Z" }),
  "/nested/deep": () => forbidden(),
  "/limited": () => rateLimited({}, { retryAfterMs: 7000 }),
  "/unauthorized": () => unauthorized(),
  "/stale": () => conflict(),
  "/started": () => conflict(),
  "/slow": () => conflict(),
  "/throw/error": () => new Error(SECRET, { cause: new Error(SECRET) }),
  "/throw/string": () => SECRET,
  "/throw/null": () => null,
  "/throw/undefined": () => undefined,
  // what an HTTP client of another service throws: not ours, whatever it looks like
  "/throw/rejected": () =>
    Object.assign(new Error(SECRET), { status: 418, statusCode: 418, code: "not_found", detail: SECRET }),
  "/log": () => new Error(`${SECRET}\r\nGET /admin 200 \u001b[2J\u001b[31mred\u0007`),
} satisfies Record<string, () => unknown>;

export type FaultPath = keyof typeof FAULTS;

let last: unknown;

/** What the route with this path throws; a new value for each request. */
export function fault(path: FaultPath): unknown {
  last = FAULTS[path]();
  return last;
}

/** What `fault` gave last: the very value that the route threw. */
export function lastFault(): unknown {
  return last;
}

/** The routes that do nothing but throw at once. */
export const THROWING = [
  "/sync",
  "/limited",
  "/unauthorized",
  "/throw/error",
  "/throw/string",
  "/throw/null",
  "/throw/undefined",
  "/log",
] as const satisfies readonly FaultPath[];
