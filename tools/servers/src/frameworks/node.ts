import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import { methodNotAllowed, notFound, validationFailed } from "@org/errors-server";
import { zodFields } from "@org/errors-server/mappings";
import { errorHandler, type NodeHandler, readJson } from "@org/errors-server/node";
import { z } from "zod";
import { fault, STALE_HEADERS, THROWING } from "../fault.js";
import type { Framework } from "../framework.js";
import { listen } from "../listen.js";

/** `<method> <path>` → handler: what a program on `node:http` has for a router. */
type Routes = Readonly<Record<string, NodeHandler>>;

const User = z.object({ email: z.email(), name: z.string().min(3) });

const nested: Routes = {
  "GET /nested/deep": () => {
    throw fault("/nested/deep");
  },
};

const routes: Routes = {
  ...Object.fromEntries(THROWING.map((path) => [`GET ${path}`, () => throwing(path)])),
  ...nested,
  "GET /ok": (_, res) => sendJson(res, { ok: true }),
  "GET /async": async () => {
    await wait(1);
    throw fault("/async");
  },
  "GET /middleware": (_, res) => sendJson(res, { ok: true }),
  "GET /throw/rejected": () => Promise.reject(fault("/throw/rejected")),
  "POST /echo": async (req, res) => sendJson(res, await readJson(req, { maxBytes: 1024 })),
  "POST /only-post": (_, res) => sendJson(res, { ok: true }),
  "POST /validated": async (req, res) => {
    const user = User.safeParse(await readJson(req));
    if (!user.success) throw validationFailed({}, { fields: zodFields(user.error.issues) });
    sendJson(res, user.data);
  },
  "GET /stale": (_, res) => {
    for (const [name, value] of Object.entries(STALE_HEADERS)) res.setHeader(name, value);
    res.statusCode = 200;
    throw fault("/stale");
  },
  "GET /started": async (_, res) => {
    res.writeHead(200, { "content-type": "application/json" });
    await new Promise((written) => res.write('{"ok":', written));
    throw fault("/started");
  },
  "GET /slow": async (_, res) => {
    await Promise.race([once(res, "close"), wait(2_000)]);
    throw fault("/slow");
  },
};

function throwing(path: (typeof THROWING)[number]): never {
  throw fault(path);
}

function sendJson(res: ServerResponse, data: unknown): void {
  res.setHeader("content-type", "application/json");
  res.end(JSON.stringify(data));
}

/** What other frameworks call middleware: a function around the handler. */
function guarded(handler: NodeHandler): NodeHandler {
  return (req, res) => {
    if (req.url === "/middleware") throw fault("/middleware");
    return handler(req, res);
  };
}

function dispatch(req: IncomingMessage, res: ServerResponse): void | Promise<void> {
  const handler = routes[`${req.method === "HEAD" ? "GET" : req.method} ${req.url}`];
  if (handler !== undefined) return handler(req, res);
  const allowed = (["GET", "POST"] as const).filter((method) =>
    Object.hasOwn(routes, `${method} ${req.url}`),
  );
  throw allowed.length > 0 ? methodNotAllowed({ allowed }) : notFound();
}

/** All routes, with nothing around them that answers errors. */
export const handler: NodeHandler = guarded(dispatch);

export const node: Framework = {
  name: "node:http",
  adapter: "node",
  start: ({ api, options }) => listen(createServer(errorHandler(api, options)(handler))),
  unsupported: {
    "http-exception": "`node:http` has no errors with a status of its own: throw those of the contract.",
  },
};
