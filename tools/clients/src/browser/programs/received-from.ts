import { type Api, type ApiError, type ReadErrorOptions, readError, readFailure } from "@org/errors-client";
import type { Received, Thrown } from "./reports.js";

/** What a call of `fetch` ends in. */
export type Ending = { readonly thrown: unknown } | { readonly response: Response };

export function endingOf(call: Promise<Response>): Promise<Ending> {
  return call.then(
    (response) => ({ response }),
    (thrown: unknown) => ({ thrown }),
  );
}

export async function receivedFrom(
  ending: Ending,
  api: Api<ApiError>,
  options?: ReadErrorOptions,
): Promise<Received> {
  if ("response" in ending) {
    const error = await readError(ending.response, api, options);
    return { error: error?.toJSON() ?? null };
  }
  const error = readFailure(ending.thrown, api);
  return { error: error.toJSON(), thrown: thrownOf(ending.thrown, Object.is(error.cause, ending.thrown)) };
}

function thrownOf(thrown: unknown, kept: boolean): Thrown {
  try {
    const members = Reflect.ownKeys(Object(thrown)).map(String);
    return {
      text: String(thrown),
      members: members.filter((member) => member !== "stack"),
      kept,
      ofThisRealm: thrown instanceof Error,
    };
  } catch {
    return { text: "", members: [], kept, ofThisRealm: false };
  }
}
