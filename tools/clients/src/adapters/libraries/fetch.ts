import { type ThrowingFetchOptions, throwingFetch } from "@org/errors-client/fetch";
import { type Call, type Library, SENDS_ONCE } from "../library.js";

async function callWith(options: ThrowingFetchOptions, { api, url, method, json, signal }: Call) {
  const send: typeof fetch = throwingFetch(api, options);
  const response = await send(url, {
    ...(method && { method }),
    ...(json && { body: JSON.stringify(json), headers: { "content-type": "application/json" } }),
    ...(signal && { signal }),
  });
  return response.json();
}

export const throwing: Library = {
  name: "fetch",
  call: (given) => callWith({}, given),
  unsupported: {
    ...SENDS_ONCE,
    "too late": "`fetch` has no timeout: a signal has",
    "a body that does not end": "it waits for 10 seconds",
  },
};

export const retrying: Library = {
  name: "fetch, with retries",
  call: (given) => callWith({ retry: { timeoutMs: given.timeoutMs, deadlineMs: given.deadlineMs } }, given),
};
