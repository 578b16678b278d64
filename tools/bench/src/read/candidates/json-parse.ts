import { withoutStack } from "@org/errors-types/runtime";
import type { Reader } from "../read.js";

/** Nothing but the parsing: what it is worth is left to the caller. */
export const jsonParse: Reader = {
  read: ({ text }) => JSON.parse(text) as unknown,
  check: (body) => {
    if (typeof body !== "object" || body === null) throw new Error(`${String(body)} is no body.`);
  },
};

/** The least that something can do which throws: an `Error` that has the parsed body, which nobody has looked at. */
const parsedError = (body: unknown): Error => Object.assign(new Error("It failed."), { body });

function checkError(error: Error & { readonly body?: unknown }): void {
  if (typeof error.body !== "object" || error.body === null) throw new Error(`${error} has no body.`);
}

export const bareError: Reader<Error> = {
  read: ({ text }) => parsedError(JSON.parse(text)),
  check: checkError,
};

export const bareErrorWithoutStack: Reader<Error> = {
  read: ({ text }) => withoutStack(parsedError, JSON.parse(text)),
  check: checkError,
};
