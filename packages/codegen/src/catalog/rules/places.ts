import type { Place } from "../finding.js";
import type { LoadedCatalog } from "../loaded-catalog.js";
import { below } from "../place.js";
import type { WrittenDetails } from "../written.js";

/** The key that leads to `place`, such as the code of an error. */
export function keyOf(place: Place): Place {
  return { file: place.file, path: place.path, atKey: true };
}

/** The catalog file itself. */
export function catalogPlace(loaded: LoadedCatalog): Place {
  return { file: loaded.file, path: [] };
}

/** Where a member of written details stands: its key with or without `?`, or the name of their interface. */
export function memberPlace(
  details: Place,
  written: WrittenDetails | string | undefined,
  name: string,
): Place {
  if (typeof written !== "object") return details;
  return below(details, Object.hasOwn(written, name) ? name : `${name}?`);
}
