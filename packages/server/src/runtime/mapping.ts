import { ApiError } from "@org/errors-types/runtime";
import type { Api } from "./api.js";

/**
 * Recognizes errors of something that knows nothing of the contract (a database driver, a validator, a framework) and
 * says which contract error they are; `undefined` for all others. Nothing of the recognized error may get into the
 * result but names and numbers that are safe to show: no values, no SQL, no text of a driver.
 */
export type Mapping = (thrown: unknown, api: Api) => ApiError | undefined;

/**
 * What the first mapping that recognizes a thrown value makes of it. A mapping that throws recognizes nothing.
 */
export function mapError(thrown: unknown, api: Api, mappings: readonly Mapping[]): ApiError | undefined {
  for (const mapping of mappings) {
    try {
      const error = mapping(thrown, api);
      // what else a mapping gives, such as a promise or null, says nothing
      if (ApiError.is(error)) return error;
    } catch {
      // a getter or proxy of somebody's error threw: the value stays what it is, an unknown one
    }
  }
  return undefined;
}
