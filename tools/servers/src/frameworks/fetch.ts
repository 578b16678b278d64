import type { Server } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import { createAdaptorServer } from "@hono/node-server";
import { methodNotAllowed, notFound, validationFailed } from "@org/errors-server";
import { errorHandler, type FetchHandler, readJson } from "@org/errors-server/fetch";
import { zodFields } from "@org/errors-server/mappings";
import { z } from "zod";
import { fault, STALE_HEADERS, THROWING } from "../fault.js";
import type { Framework } from "../framework.js";
import { listen } from "../listen.js";

const User = z.object({ email: z.email(), name: z.string().min(3) });

const nested: Readonly<Record<string, FetchHandler>> = {
  "GET /nested/deep": () => {
    throw fault("/nested/deep");
  },
};

const routes: Readonly<Record<string, FetchHandler>> = {
  ...Object.fromEntries(THROWING.map((path) => [`GET ${path}`, () => throwing(path)])),
  ...nested,
  "GET /ok": () => Response.json({ ok: true }),
  "GET /async": async () => {
    await wait(1);
    throw fault("/async");
  },
  "GET /middleware": () => Response.json({ ok: true }),
  "GET /throw/rejected": () => Promise.reject(fault("/throw/rejected")),
  "POST /echo": async (request) => Response.json(await readJson(request, { maxBytes: 1024 })),
  "POST /only-post": () => Response.json({ ok: true }),
  "POST /validated": async (request) => {
    const user = User.safeParse(await readJson(request));
    if (!user.success) throw validationFailed({}, { fields: zodFields(user.error.issues) });
    return Response.json(user.data);
  },
  "GET /stale": () => {
    const response = new Response("abc", { headers: STALE_HEADERS });
    if (response.ok) throw fault("/stale");
    return response;
  },
  "GET /started": () => new Response(broken(), { headers: { "content-type": "application/json" } }),
  "GET /slow": async ({ signal }) => {
    await wait(2_000, undefined, { signal }).catch(() => undefined);
    throw fault("/slow");
  },
};

function throwing(path: (typeof THROWING)[number]): never {
  throw fault(path);
}

/** A handler in the style of fetch has returned when the body is sent. */
function broken(): ReadableStream<Uint8Array> {
  const chunks = (async function* () {
    yield new TextEncoder().encode('{"ok":');
    await wait(20);
    throw fault("/started");
  })();
  return new ReadableStream({
    async pull(controller) {
      const { value } = await chunks.next();
      controller.enqueue(value!);
    },
  });
}

/** What other frameworks call middleware: a function around the handler. */
function guarded(handler: FetchHandler): FetchHandler {
  return (request) => {
    if (new URL(request.url).pathname === "/middleware") throw fault("/middleware");
    return handler(request);
  };
}

/** Around the error handler, so that responses to errors have the header too. */
function withCors(handler: FetchHandler): FetchHandler {
  return async (request) => {
    const response = await handler(request);
    response.headers.set("access-control-allow-origin", "*");
    return response;
  };
}

function dispatch(request: Request): Response | Promise<Response> {
  const { pathname } = new URL(request.url);
  const handler = routes[`${request.method === "HEAD" ? "GET" : request.method} ${pathname}`];
  if (handler !== undefined) return handler(request);
  const allowed = (["GET", "POST"] as const).filter((method) =>
    Object.hasOwn(routes, `${method} ${pathname}`),
  );
  throw allowed.length > 0 ? methodNotAllowed({ allowed }) : notFound();
}

export const fetchHandlers: Framework = {
  name: "fetch",
  adapter: "fetch",
  start: ({ api, options }) => {
    const fetch = withCors(errorHandler(api, options)(guarded(dispatch)));
    // the globals of this process stay those of Node: other servers run here too
    return listen(createAdaptorServer({ fetch, overrideGlobalObjects: false }) as Server);
  },
  unsupported: {
    "http-exception":
      "Handlers from `Request` to `Response` have no errors with a status of their own: throw those of the contract.",
  },
};
