import { errorMiddleware, type Fetch, retryingFetch } from "@org/errors-client/openapi-fetch";
import createClient from "openapi-fetch";
import { type Call, type Library, SENDS_ONCE } from "../library.js";

/** As openapi-typescript writes it. */
export interface paths {
  "/orders/{id}": {
    get: {
      parameters: { path: { id: string } };
      responses: {
        200: { content: { "application/json": { total: number } } };
        404: { content: { "application/problem+json": { title: string } } };
      };
    };
    post: {
      parameters: { path: { id: string } };
      requestBody: { content: { "application/json": { [name: string]: unknown } } };
      responses: { 200: { content: { "application/json": { total: number } } } };
    };
  };
}

async function callWith(fetch: Fetch, { api, url, method, json = {}, signal }: Call): Promise<unknown> {
  const client = createClient<paths>({ baseUrl: new URL(url).origin, fetch });
  client.use(errorMiddleware(api));
  const init = { params: { path: { id: "7" } }, ...(signal && { signal }) };
  const result =
    method === "POST"
      ? await client.POST("/orders/{id}", { ...init, body: { ...json } })
      : await client.GET("/orders/{id}", init);
  return result.data;
}

export const openapiFetchOnce: Library = {
  name: "openapi-fetch, middleware only",
  call: (given) => callWith(fetch, given),
  unsupported: {
    ...SENDS_ONCE,
    "too late": "`fetch` has no timeout: a signal has",
    "a body that does not end": "it waits for 10 seconds",
  },
};

export const openapiFetch: Library = {
  name: "openapi-fetch",
  call(given) {
    const { api, timeoutMs, deadlineMs } = given;
    return callWith(retryingFetch(api, { timeoutMs, deadlineMs }), given);
  },
};
