import { errorHooks, retryingFetch } from "@org/errors-client/ofetch";
import { type $Fetch, ofetch as library } from "ofetch";
import { type Call, type Library, SENDS_ONCE } from "../library.js";

function callWith(client: $Fetch, { url, method = "GET", json, signal, timeoutMs }: Call): Promise<unknown> {
  return client(url, {
    method,
    ...(json && { body: json }),
    ...(signal && { signal }),
    ...(timeoutMs && { timeout: timeoutMs }),
  });
}

export const ofetchOnce: Library = {
  name: "ofetch, hooks only",
  call: (given) => callWith(library.create(errorHooks(given.api)), given),
  unsupported: { ...SENDS_ONCE, "a body that does not end": "ofetch reads every body itself, to its end" },
};

export const ofetch: Library = {
  name: "ofetch",
  call(given) {
    const { api, deadlineMs } = given;
    const fetch = retryingFetch(api, { deadlineMs });
    return callWith(library.create(errorHooks(api), { fetch }), given);
  },
};
