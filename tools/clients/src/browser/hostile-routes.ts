import type { IncomingMessage, ServerResponse } from "node:http";
import type { Socket } from "node:net";
import { text } from "node:stream/consumers";
import { org } from "@org/errors-server/apis";
import { errorHandler } from "@org/errors-server/node";
import { give } from "../adapters/service.js";
import { CONNECTION_ACTS } from "../hostile/connection-acts.js";
import { ENDLESS } from "../hostile/endless.js";
import { RESPONSES } from "../hostile/hostile-case.js";
import { REVIVABLE } from "../hostile/revivable.js";
import { sendCase } from "../hostile/send-case.js";
import { SCENARIOS, SERVICE_ANSWERS } from "./scenarios.js";
import type { Route } from "./site.js";

/** A request to the service. */
export interface Asked {
  readonly type: string | undefined;
  readonly body: string;
}

/** A body without an end, as the server sees it. */
export interface Unending {
  readonly socket: Socket;
  written: number;
}

/** What a site does to its visitors, and what it has seen of them. */
export class HostileRoutes {
  /** By the path behind `/service/`. */
  readonly asked: Map<string, readonly Asked[]> = new Map();
  /** By the path behind `/endless/`. */
  readonly unending: Map<string, Unending> = new Map();
  readonly #waiting = new Map<string, () => void>();

  readonly routes: Readonly<Record<string, Route>> = {
    responses: ({ socket }, _, index) => sendCase(socket, RESPONSES[Number(index)]!),
    acts: ({ socket }, _, name) => CONNECTION_ACTS[name as keyof typeof CONNECTION_ACTS](socket),
    endless: ({ socket }, _, path) => this.#writeWithoutEnd(socket, path),
    revivable: (_, res, index) => sendRevivable(res, Number(index)),
    service: (req, res, path) =>
      errorHandler(org, { onError: () => undefined })(() => this.#serve(req, res, path))(req, res),
    // answers as soon as the service was asked
    came: (_, res, path) => {
      if (this.asked.has(path)) res.end();
      else this.#waiting.set(path, () => res.end());
    },
  };

  #writeWithoutEnd(socket: Socket, path: string): void {
    const seen: Unending = { socket, written: 0 };
    this.unending.set(path, seen);
    ENDLESS[lastOf(path) as keyof typeof ENDLESS](socket, (bytes) => {
      seen.written += bytes;
    });
  }

  async #serve(req: IncomingMessage, res: ServerResponse, path: string): Promise<void> {
    const before = this.asked.get(path) ?? [];
    const answers = SCENARIOS[lastOf(path)]?.answers ?? SERVICE_ANSWERS[lastOf(path)]!;
    const answer = answers[Math.min(before.length, answers.length - 1)]!;
    this.asked.set(path, [...before, { type: req.headers["content-type"], body: await text(req) }]);
    this.#waiting.get(path)?.();
    if (answer instanceof Error) throw answer;
    give(answer, req, res);
  }
}

function lastOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

async function sendRevivable(res: ServerResponse, index: number): Promise<void> {
  const response = REVIVABLE[index]![1]();
  res.writeHead(response.status, Object.fromEntries(response.headers)).end(await response.text());
}
