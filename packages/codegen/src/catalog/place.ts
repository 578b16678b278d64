import type { Place } from "./finding.js";

/** The place of something inside of what stands at `place`. */
export function below(place: Place, ...keys: readonly (string | number)[]): Place {
  return { file: place.file, path: [...place.path, ...keys] };
}
