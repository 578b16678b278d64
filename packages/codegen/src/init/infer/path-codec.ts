/** How paths to fields are spelled; undefined where they are not those of fields. */
export type PathCodec = "pointer" | "dotted" | "indexed" | "brackets" | "segments" | "steps";

/** The codec that all these paths are spelled with. */
export function pathCodecOf(paths: readonly unknown[]): PathCodec | undefined {
  if (paths.length === 0) return undefined;
  return CODECS.find(([, fits]) => paths.every(fits))?.[0];
}

const isText = (path: unknown): path is string => typeof path === "string";

/** In this order: where several fit, the first does. */
const CODECS: readonly (readonly [PathCodec, (path: unknown) => boolean])[] = [
  ["pointer", (path) => isText(path) && (path === "" || /^\/\S*$/.test(path))],
  ["segments", (path) => Array.isArray(path) && path.every((step) => isText(step) || Number.isInteger(step))],
  ["steps", (path) => Array.isArray(path) && path.every(isStep)],
  ["dotted", (path) => isText(path) && !/[[\]\s]/.test(path)],
  ["indexed", (path) => isText(path) && /^[^[\]\s]+(?:\[\d+\](?:\.[^[\]\s]+)?)*$/.test(path)],
  ["brackets", (path) => isText(path) && /^[^[\]\s]+(?:\[[^[\]]+\])*$/.test(path)],
  // names with spaces, as people write them
  ["dotted", isText],
];

function isStep(step: unknown): boolean {
  return typeof step === "object" && step !== null && "key" in step && "type" in step;
}

/** The placeholder of a path in this spelling. */
export function pathPlaceholder(codec: PathCodec): string {
  if (codec === "pointer") return "{field.pointer}";
  return codec === "dotted" ? "{field.path}" : `{field.pointer|${codec}}`;
}
