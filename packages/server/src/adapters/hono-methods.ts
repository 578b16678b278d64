import type { Context, Hono } from "hono";

/** What Hono keeps of a route. */
interface Route {
  readonly method: string;
  readonly handler: Handler;
}

interface Handler {
  readonly length: number;
  /** On the wrapper of a handler that comes from a nested application with an `onError`: the handler. */
  readonly __COMPOSED_HANDLER?: Handler;
}

// biome-ignore lint/suspicious/noExplicitAny: Hono's types are invariant
type AnyHono = Hono<any, any, any>;

/**
 * The methods for which there is a handler where the request found none. Empty where a route for its own method matched:
 * then it was a handler that said that nothing is there.
 */
export function allowedMethods(app: AnyHono, c: Context): string[] {
  // Hono answers HEAD as GET
  const own = c.req.method === "HEAD" ? "GET" : c.req.method;
  if (routesOf(app, own, c).length > 0) return [];
  const allowed = methodsOf(app).filter((method) => routesOf(app, method, c).some(isFinal));
  // `OPTIONS` alone is no resource: it is answered for every path
  if (allowed.every((method) => method === "OPTIONS")) return [];
  return allowed.flatMap((method) => (method === "GET" ? ["GET", "HEAD"] : [method]));
}

/** The routes for just this method that match the path. `app.use` and `app.all` have the method `ALL`. */
function routesOf(app: AnyHono, method: string, c: Context): Route[] {
  const [matches] = app.router.match(method, c.req.path);
  return matches.map(([[, route]]) => route as Route).filter((route) => route.method === method);
}

const methods = new WeakMap<readonly Route[], { readonly routes: number; readonly methods: string[] }>();

function methodsOf({ routes }: { readonly routes: readonly Route[] }): string[] {
  const known = methods.get(routes);
  if (known?.routes === routes.length) return known.methods;
  const found = [...new Set(routes.map(({ method }) => method))].filter((method) => method !== "ALL");
  methods.set(routes, { routes: routes.length, methods: found });
  return found;
}

/** As Hono itself tells handlers from middleware: that has a second parameter, `next`. */
function isFinal({ handler }: Route): boolean {
  let target = handler;
  while (target.__COMPOSED_HANDLER !== undefined) target = target.__COMPOSED_HANDLER;
  return target.length < 2;
}
