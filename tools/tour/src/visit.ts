import type { Api } from "@org/errors-client";
import { ApiError } from "@org/errors-types";

/** Reads the error that a response is. */
export type Reader = (response: Response, api: Api<unknown>) => Promise<unknown>;

/** What came back. */
export interface Seen {
  readonly status: number;
  /** All headers, one per line. */
  readonly headers: string;
  /** As it came over the wire. */
  readonly body: string;
  /** Undefined where the reader gave none. */
  readonly error: ApiError | undefined;
}

/** Sends a request that fails, and reads the response twice: as text, and as the generated client reads it. */
export async function visit(url: string, api: Api<unknown>, read: Reader): Promise<Seen> {
  const response = await fetch(url, { signal: AbortSignal.timeout(10_000) });
  const body = await response.clone().text();
  const error = await read(response, api);
  return {
    status: response.status,
    headers: [...response.headers].map((header) => header.join(": ")).join("\n"),
    body,
    error: ApiError.is(error) ? error : undefined,
  };
}
