import { isDeepStrictEqual } from "node:util";
import { readErrorBody } from "@org/errors-client";
import type { ApiErrorInit } from "@org/errors-types/runtime";
import type { Reader } from "../read.js";
import type { Received } from "../responses.js";

/** What is read: an error, as data. */
interface Read {
  toJSON(): ApiErrorInit;
}

const read = ({ text, status, headers, api }: Received, stack: boolean): Read =>
  readErrorBody(text, api, { status, headers, stack }) as Read;

function check(error: Read, said: ApiErrorInit, { text }: Received): void {
  if (!isDeepStrictEqual(error.toJSON(), said))
    throw new Error(`${text} was read as ${JSON.stringify(error)}`);
}

/** The typed error, an `ApiError` that can be thrown. */
export const ours: Reader<Read> = { read: (received) => read(received, false), check };

/** The same with a stack, as `readError` makes it. */
export const oursWithStack: Reader<Read> = { read: (received) => read(received, true), check };
