import { errorInterceptors, retryAdapter } from "@org/errors-client/axios";
import axios, { type AxiosAdapter } from "axios";
import { type Call, type Library, SENDS_ONCE } from "../library.js";

async function callWith(adapter: AxiosAdapter, given: Call): Promise<unknown> {
  const { api, url, method = "GET", json, signal, timeoutMs = 0 } = given;
  const http = axios.create({ adapter });
  http.interceptors.response.use(...errorInterceptors(api));
  const { data } = await http.request({
    url,
    method,
    timeout: timeoutMs,
    ...(json && { data: json }),
    ...(signal && { signal }),
  });
  return data;
}

function retrying(name: "http" | "fetch", given: Call): Promise<unknown> {
  const { api, deadlineMs } = given;
  return callWith(retryAdapter(api, axios.getAdapter(name), { deadlineMs }), given);
}

const unsupported = { "a body that does not end": "axios reads every body itself, to its end" };

export const axiosOnce: Library = {
  name: "axios, interceptors only",
  call: (given) => callWith(axios.getAdapter("http"), given),
  unsupported: { ...unsupported, ...SENDS_ONCE },
};

export const axiosHttp: Library = {
  name: "axios, http",
  call: (given) => retrying("http", given),
  unsupported,
};

export const axiosFetch: Library = {
  name: "axios, fetch",
  call: (given) => retrying("fetch", given),
  unsupported,
};
