import { errorOptions } from "@org/errors-client/ky";
import ky2 from "ky";
import ky1 from "ky-1";
import type { Call, Library } from "../library.js";

function optionsOf({ method = "GET", json, signal }: Call) {
  return { method, ...(json && { json }), ...(signal && { signal }) };
}

export const kyOne: Library = {
  name: "ky 1",
  call: (given) => {
    const { timeoutMs, deadlineMs } = given;
    const client = ky1.create({ retry: 3 }).extend(errorOptions(given.api, { timeoutMs, deadlineMs }));
    return client(given.url, optionsOf(given)).json();
  },
};

export const kyTwo: Library = {
  name: "ky 2",
  call: (given) => {
    const { timeoutMs, deadlineMs } = given;
    const client = ky2.create({ retry: 3 }).extend(errorOptions(given.api, { timeoutMs, deadlineMs }));
    return client(given.url, optionsOf(given)).json();
  },
};
