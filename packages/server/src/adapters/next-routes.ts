import type { NextFetchEvent, NextRequest } from "next/server.js";
import { errorOfCode } from "../runtime/error-of-code.js";

/** The methods that a file `route.ts` may export. */
const METHODS = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"] as const;

export type Method = (typeof METHODS)[number];

/** What Next gives a route handler beside the request; say which parameters your segments have. */
export interface RouteContext {
  readonly params: Promise<Record<string, string | string[] | undefined>>;
}

/** A route handler of Next; it may take less, and name the types of its parameters more exactly. */
export type RouteHandler = {
  handle(request: NextRequest, context: RouteContext): Response | Promise<Response>;
}["handle"];

/** The handlers of a route by their methods. */
export type MethodHandlers = { readonly [M in Method]?: RouteHandler };

/** What `proxy.ts` (`middleware.ts` before Next 16) exports: nothing as a result lets the request pass. */
export type ProxyFunction = {
  handle(request: NextRequest, event: NextFetchEvent): ProxyResult | Promise<ProxyResult>;
}["handle"];

type ProxyResult = Response | null | undefined;

/** A handler that does not throw. One that takes nothing is given the request all the same: it tells of `HEAD`. */
export type Handled<Handler extends (...args: never) => unknown> = (
  ...args: Parameters<Handler> extends [] ? [request: Request] : Parameters<Handler>
) => Promise<Response | Awaited<ReturnType<Handler>>>;

/** All handlers of a route, also those of methods that nobody gave. */
export type Routes<Handlers = unknown> = {
  readonly [M in Method]: Handlers extends { readonly [N in M]: infer Handler extends RouteHandler }
    ? Handled<Handler>
    : (request: Request) => Promise<Response>;
};

/** A table with an entry for each method. */
export function eachMethod<Entry>(make: (method: Method) => Entry): Record<Method, Entry> {
  return Object.fromEntries(METHODS.map((method) => [method, make(method)])) as Record<Method, Entry>;
}

/** With handlers for the methods that have none. */
export function allHandlers(given: MethodHandlers): Record<Method, RouteHandler> {
  const allowed = allowedMethods(given);
  const implied: MethodHandlers = {
    ...(given.GET && { HEAD: given.GET }),
    OPTIONS: () => new Response(null, { status: 204, headers: { allow: allowed.join(", ") } }),
  };
  const notAllowed = () => {
    throw errorOfCode("method_not_allowed", 405, { details: { allowed } });
  };
  return eachMethod((method) => given[method] ?? implied[method] ?? notAllowed);
}

/** In the order of the alphabet, as Next names them. */
function allowedMethods(given: MethodHandlers): Method[] {
  const implied: readonly Method[] = given.GET === undefined ? ["OPTIONS"] : ["HEAD", "OPTIONS"];
  return METHODS.filter((method) => given[method] !== undefined || implied.includes(method)).sort();
}
