import type { CodecName } from "../layout.js";
import { pointerOf, segmentsOf } from "../pointer.js";

/** The JSON Pointer (RFC 6901) that a path in a body stands for; undefined where it is none of this notation. */
export function readPath(written: unknown, codecs: readonly CodecName[]): string | undefined {
  const codec = codecs.at(-1) ?? "pointer";
  if (codec === "segments") return Array.isArray(written) ? pointerOf(written) : undefined;
  if (codec === "steps") return Array.isArray(written) ? pointerOf(written.map(keyOfStep)) : undefined;
  if (typeof written !== "string") return undefined;
  if (codec === "pointer") return segmentsOf(written) === undefined ? undefined : written;
  return written === "" ? "" : pointerOf(NAMES[codec]?.(written) ?? []);
}

function keyOfStep(step: unknown): unknown {
  return (step as { readonly key?: unknown } | null)?.key;
}

const NAMES: Readonly<Partial<Record<CodecName, (path: string) => readonly string[]>>> = {
  dotted: (path) => path.split("."),
  // `a[0].b`: an index in brackets, and a dot before every other name
  indexed: (path) =>
    path
      .replace(/^\[(\d+)\]/, "$1")
      .replace(/\[(\d+)\]/g, ".$1")
      .split("."),
  brackets: (path) => path.replace(/\]$/, "").split(/\]?\[/),
};
