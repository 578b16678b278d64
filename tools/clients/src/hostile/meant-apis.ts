import type { Api, ApiError } from "@org/errors-client";
import { fanfare, neowit, org, softwareone, workspaces } from "@org/errors-client/apis";
import { decideByReading, defineApi, text, wireCode } from "@org/errors-client/runtime";
import { APIS } from "./apis.js";

/** What the collection calls `dt`: `disruptive`, had it codes. */
export const dt: Api<ApiError> = defineApi<ApiError>({
  name: "dt",
  errors: () => org.spec.errors().map((group) => ({ ...group, unlisted: true })),
  numericCodes: true,
  dialect: {
    mediaType: "application/json",
    decide: decideByReading([
      {
        read({ error, code, help }) {
          if (text(error) === undefined || code === undefined || text(help) === undefined) return undefined;
          return { codes: [wireCode(code)], detail: text(error), help: text(help) };
        },
      },
    ]),
  },
});

/** What the collection calls `queue`: `fanfare`, had it its code in `code`. */
export const queue: Api<ApiError> = defineApi<ApiError>({
  ...fanfare.spec,
  name: "queue",
  dialect: {
    mediaType: "application/json",
    decide: decideByReading([
      {
        needsCode: true,
        read({ code, message, requestId }) {
          if (text(message) === undefined || text(requestId) === undefined) return undefined;
          return { codes: [text(code)], detail: text(message), traceId: text(requestId) };
        },
      },
    ]),
  },
});

const meant: Readonly<Record<string, readonly unknown[]>> = {
  dt: [dt],
  queue: [queue],
  problem: [org, softwareone],
  neowit: [neowit],
  ajv: [workspaces],
};

/** Those of our APIs that come nearest to what the collection means. */
const nearest: Readonly<Record<string, readonly unknown[]>> = {
  dt: [APIS.find(([name]) => name === "disruptive")?.[1]],
  queue: [fanfare],
};

/** Who reads a case. What the collection means for no dialect, or for some, everybody reads. */
export function readersOf(dialect: string | null | undefined, own: boolean): readonly Api<ApiError>[] {
  const name = dialect ?? "";
  const readers = own ? (nearest[name] ?? []) : (meant[name] ?? [...APIS.map(([, api]) => api), dt, queue]);
  return readers as readonly Api<ApiError>[];
}
