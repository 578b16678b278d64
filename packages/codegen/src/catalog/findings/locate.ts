import type { Place, Position } from "../finding.js";
import { findAt, rangeStart, type YamlDocument } from "./yaml-document.js";
import { type YamlFiles, yamlFiles } from "./yaml-files.js";

/**
 * Line and column of a place, by reading the file again, precisely. A path that leads nowhere gives the nearest thing around it.
 * Undefined if the file cannot be read.
 * @param files reads each file once; give the same for many places
 */
export function locate(
  place: Place,
  folder: string,
  files: YamlFiles = yamlFiles(folder),
): Position | undefined {
  if (place.position !== undefined) return place.position;
  const yaml = files.open(place.file);
  if (yaml === undefined) return undefined;
  for (let length = place.path.length; length >= 0; length--) {
    const wanted = length < place.path.length || place.atKey === true;
    const offset = offsetAt(yaml, place.path.slice(0, length), wanted);
    if (offset !== undefined) return yaml.positionOf(offset);
  }
  return { line: 1, column: 1 };
}

function offsetAt(
  yaml: YamlDocument,
  path: readonly (string | number)[],
  atKey: boolean,
): number | undefined {
  const found = findAt(yaml, path);
  if (found === undefined) return undefined;
  const [first, second] = atKey ? [found.key, found.value] : [found.value, found.key];
  return rangeStart(first) ?? rangeStart(second);
}
