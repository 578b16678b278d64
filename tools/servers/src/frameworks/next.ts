import { AsyncLocalStorage } from "node:async_hooks";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { fault, STALE_HEADERS } from "../fault.js";
import type { Framework, ServerOptions } from "../framework.js";
import { listen } from "../listen.js";
import { NEXT_GIVEN, type NextGiven } from "./next-given.js";

/** The routes are there. It is built beforehand, by `next build next-app`. */
const APP = fileURLToPath(new URL("../../next-app", import.meta.url));

type Handler = (req: IncomingMessage, res: ServerResponse) => Promise<void>;

const server = new AsyncLocalStorage<ServerOptions>();

/** One application for all servers: Next keeps what it has loaded for as long as the process lives. */
let handler: Promise<Handler> | undefined;

async function prepare(): Promise<Handler> {
  const given: NextGiven = { server, fault, staleHeaders: STALE_HEADERS };
  Object.assign(globalThis, { [NEXT_GIVEN]: given });
  process.env["NEXT_TELEMETRY_DISABLED"] = "1";
  // other servers run here too: what they reject is not Next's to handle
  process.env["NEXT_UNHANDLED_REJECTION_FILTER"] = "disabled";
  // the types of Next know it by `default`; what is there is the function itself
  const createNext = createRequire(import.meta.url)("next") as typeof import("next").default;
  const app = createNext({ dev: false, dir: APP });
  await app.prepare();
  return app.getRequestHandler();
}

export const next: Framework = {
  name: "Next.js 16",
  adapter: "next",
  start: async (options) => {
    handler ??= prepare();
    const handle = await handler;
    return listen(createServer((req, res) => void server.run(options, () => handle(req, res))));
  },
  unsupported: {
    "trace-span":
      "Next puts spans of its own around each handler, whether anybody collects them or not: `error.type` is on the innermost one, and `traceId` names that.",
  },
};
