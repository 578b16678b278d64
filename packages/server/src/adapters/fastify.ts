import type { ApiError } from "@org/errors-types/runtime";
import type {
  FastifyInstance,
  FastifyPluginAsync,
  FastifyReply,
  FastifyRequest,
  FastifyServerOptions,
  RouteHandlerMethod,
} from "fastify";
import type { Api } from "../runtime/api.js";
import { errorOfStatus } from "../runtime/error-of-status.js";
import type { RenderedError } from "../runtime/render-error.js";
import { type HandlerOptions, responder } from "../runtime/responder.js";
import { clientErrorHandler } from "./client-error.js";
import { fastifyErrors } from "./fastify-errors.js";
import { httpErrors } from "./http-errors.js";
import { REPRESENTATION, sendRendered } from "./send-rendered.js";

export type { Mapping } from "../runtime/mapping.js";
export type { Failure, HandlerOptions } from "../runtime/responder.js";

/** A plugin for the application that registers it. */
export interface ErrorHandlerPlugin extends FastifyPluginAsync {
  /**
   * Options of the server, for what fails before there is a route, where no plugin is asked: a path with invalid
   * percent-encoding, a parameter of a path that is too long, and what is not HTTP.
   */
  readonly serverOptions: Required<Pick<FastifyServerOptions, "clientErrorHandler" | "frameworkErrors">>;
}

/**
 * A plugin to be registered before the routes, `app.register(errorHandler(api))`: whatever handlers, hooks and other
 * plugins throw becomes the response that the API sends for it. So does a validation that fails, a body that cannot be
 * read, a route or a method that is not there. What is no contract error becomes `internal_error`, but for the errors of
 * Fastify and its plugins, which become the generic error of their status; nothing of their text leaves the process.
 * Where a response has already begun, the connection is destroyed.
 */
export function errorHandler(api: Api, options: HandlerOptions<FastifyRequest> = {}): ErrorHandlerPlugin {
  const respond = responder(api, options, [fastifyErrors, httpErrors]);
  const render = (thrown: unknown, request: FastifyRequest) =>
    respond(thrown, request, request.headers.traceparent);

  const handle = (thrown: unknown, request: FastifyRequest, reply: FastifyReply): void => {
    // A hook failed while an error was sent: see below.
    if (Object.hasOwn(reply, "send")) {
      reply.send(thrown);
      return;
    }
    const rendered = render(thrown, request);
    if (reply.sent || reply.raw.headersSent) {
      sendAlone(rendered, reply);
      return;
    }
    const { send } = reply;
    // What a hook throws from here on would be sent in Fastify's own way, with its text.
    reply.send = (failure) => {
      sendAlone(render(failure, request), reply);
      return reply;
    };
    sendWithHooks(rendered, reply, send);
  };

  const plugin: FastifyPluginAsync = async (app) => {
    app.setErrorHandler(handle);
    setNotFoundHandler(app, (request, reply) => handle(unknownRoute(request, api), request, reply));
  };
  return Object.assign(plugin, {
    ...NOT_ENCAPSULATED,
    serverOptions: { frameworkErrors: handle, clientErrorHandler: clientErrorHandler(api) },
  });
}

/** What the package `fastify-plugin` sets, so that a plugin works on the application itself, not on a part of its own. */
const NOT_ENCAPSULATED = {
  [Symbol.for("skip-override")]: true,
  [Symbol.for("fastify.display-name")]: "@org/errors-server",
};

/** There is one for each prefix: what is already there stays, so that plugins without a prefix can have another dialect. */
function setNotFoundHandler(app: FastifyInstance, handler: RouteHandlerMethod): void {
  try {
    app.setNotFoundHandler(handler);
  } catch (error) {
    if (!(error as Error).message.startsWith("Not found handler already set")) throw error;
  }
}

/** Cookies, sessions, compression and logs of other plugins work as for every response. */
function sendWithHooks(
  { status, headers, body }: RenderedError,
  reply: FastifyReply,
  send: FastifyReply["send"],
): void {
  for (const name of Object.keys(reply.getHeaders())) {
    if (REPRESENTATION.has(name)) reply.removeHeader(name);
  }
  // Only HTTP/1 has a reason phrase; where one was set, it was for another status.
  if (Object.hasOwn(reply.raw, "statusMessage")) reply.raw.statusMessage = "";
  // With a serializer, Fastify leaves the media type as it is.
  reply.code(status).headers(headers).serializer(asIs);
  send.call(reply, body);
}

function asIs(body: unknown): string {
  return body as string;
}

function sendAlone(rendered: RenderedError, reply: FastifyReply): void {
  reply.hijack();
  sendRendered(rendered, reply.raw, reply.request.raw);
}

/** `not_found`; `method_not_allowed` where there is a route for other methods. */
function unknownRoute(request: FastifyRequest, api: Api): ApiError {
  const allowed = methodsOf(request);
  // A handler can say itself that nothing is there. `OPTIONS` alone is no resource: CORS answers it for every path.
  const known = !allowed.includes(request.method) && allowed.some((method) => method !== "OPTIONS");
  return known ? errorOfStatus(405, api, { details: { allowed } }) : errorOfStatus(404, api);
}

/** The methods for which there is a route. One with a constraint other than Fastify's own two is not found. */
function methodsOf({ server, url, headers }: FastifyRequest): string[] {
  const constraints: Record<string, unknown> = { host: headers.host ?? headers[":authority"] };
  const version = headers["accept-version"];
  if (version !== undefined) constraints["version"] = version;
  return server.supportedMethods.filter((method) => server.findRoute({ method, url, constraints }) !== null);
}
