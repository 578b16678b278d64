import { errorHandler } from "@org/errors-server/next";
import type { Api } from "@org/errors-server/runtime";
import { server } from "./given";

/** The API of the server that the current request came to. An application has but one. */
const api = new Proxy({} as Api, { get: (_, name) => Reflect.get(server().api, name) });

export const handle = errorHandler(api, {
  onError: (failure) => server().options.onError?.(failure),
  traceId: (request) => server().options.traceId?.(request),
});
