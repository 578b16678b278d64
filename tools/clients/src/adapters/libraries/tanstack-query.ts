import { throwingFetch } from "@org/errors-client/fetch";
import { retryOptions } from "@org/errors-client/tanstack-query";
import { QueryClient } from "@tanstack/query-core";
import type { Library } from "../library.js";

export const tanstackQuery: Library = {
  name: "TanStack Query",
  async call({ api, url, method = "GET", json, signal, timeoutMs, deadlineMs }) {
    const client = new QueryClient();
    const send = throwingFetch(api, { retry: { maxAttempts: 1, timeoutMs, deadlineMs } });
    const request = async (): Promise<unknown> => {
      const init = { method, ...(json && { body: JSON.stringify(json) }), ...(signal && { signal }) };
      return (await send(url, init)).json();
    };
    if (method === "GET")
      return client.fetchQuery({ queryKey: [url], queryFn: request, ...retryOptions({ maxBackoffMs: 0 }) });
    const options = { mutationFn: request, ...retryOptions({ method }) };
    return client.getMutationCache().build(client, options).execute(undefined);
  },
  unsupported: {
    "all attempts": "an error does not know of the other attempts",
    "told to wait too long": "nothing says that it stopped",
    "aborted while it waits": "a query is cancelled, not aborted",
  },
};
