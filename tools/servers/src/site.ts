import type { Failure } from "@org/errors-server/node";
import type { Api } from "@org/errors-server/runtime";
import { type Answer, type Asked, ask } from "./ask.js";
import type { Framework, RunningServer } from "./framework.js";

/** What the hooks of the servers do at the moment; a row sets what it is about. */
export interface Hooks {
  onError?: ((failure: Failure<unknown>) => unknown) | undefined;
  traceId?: ((request: unknown) => string | undefined) | undefined;
}

/** A framework that runs: one server for each API that is asked for. */
export class Site {
  hooks: Hooks = {};
  /** What `onError` was told of since the row began. */
  failures: Failure<unknown>[] = [];
  readonly #framework: Framework;
  readonly #api: Api;
  readonly #servers = new Map<Api, Promise<RunningServer>>();

  /** `api` is that of requests that name none. */
  constructor(framework: Framework, api: Api) {
    this.#framework = framework;
    this.#api = api;
  }

  /** The address of the server with an API, which is started on demand. */
  async url(api: Api = this.#api): Promise<string> {
    let server = this.#servers.get(api);
    if (server === undefined) {
      server = this.#start(api);
      this.#servers.set(api, server);
    }
    return (await server).url;
  }

  async ask(asked: Asked, api?: Api): Promise<Answer> {
    return ask(await this.url(api), asked);
  }

  /** Forgets what the last row did. */
  reset(): void {
    this.hooks = {};
    this.failures = [];
  }

  async close(): Promise<void> {
    const servers = await Promise.allSettled(this.#servers.values());
    this.#servers.clear();
    await Promise.all(
      servers.map((server) => (server.status === "fulfilled" ? server.value.close() : undefined)),
    );
  }

  async #start(api: Api): Promise<RunningServer> {
    const onError = (failure: Failure<unknown>) => {
      this.failures.push(failure);
      return this.hooks.onError?.(failure);
    };
    const traceId = (request: unknown) => this.hooks.traceId?.(request);
    try {
      return await this.#framework.start({ api, options: { onError, traceId } });
    } catch (cause) {
      throw new Error(`${this.#framework.name} does not start.`, { cause });
    }
  }
}
