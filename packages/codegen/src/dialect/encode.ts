import type { CodecName } from "./layout.js";
import { brackets, dotted, indexed, type Segment, segmentsOf, steps } from "./pointer.js";

/** What a codec needs to know beside the value. */
export interface EncodeContext {
  /** The time at which the response is made, in milliseconds since 1970; for `epoch`. */
  readonly nowMs: number;
}

type Encode = (value: unknown, context: EncodeContext) => unknown;

/** Codecs that change how a word is written: what has a spelling of its own on the wire is left alone by them. */
export const CASE_CODECS: ReadonlySet<CodecName> = new Set([
  "lower",
  "upper",
  "camel",
  "pascal",
  "kebab",
] as const);

/** Applies codecs left to right, as rendering does. A value that a codec cannot take is absent: undefined. */
export function encode(value: unknown, codecs: readonly CodecName[], context: EncodeContext): unknown {
  return codecs.reduce(
    (result, codec) => (result === undefined ? undefined : ENCODERS[codec](result, context)),
    value,
  );
}

const ENCODERS: Readonly<Record<CodecName, Encode>> = {
  lower: text((value) => value.toLowerCase()),
  upper: text((value) => value.toUpperCase()),
  camel: text(camel),
  pascal: text((value) => camel(`_${value}`)),
  kebab: text((value) => value.replaceAll("_", "-")),
  string: (value) => scalarText(value),
  number: (value) => (typeof value === "string" ? numberOf(value) : finite(value)),
  seconds: wait((ms) => Math.ceil(ms / 1000)),
  milliseconds: wait(Math.ceil),
  duration: wait((ms) => `${(Math.ceil(ms) / 1000).toFixed(3)}s`),
  epoch: wait((ms, { nowMs }) => Math.ceil((nowMs + ms) / 1000)),
  pointer: text((value) => value),
  dotted: path(dotted),
  indexed: path(indexed),
  brackets: path(brackets),
  segments: path((segments) => segments),
  steps: path(steps),
};

/** A text, number or boolean as it stands within a text; undefined for what has no such form. */
export function scalarText(value: unknown): string | undefined {
  if (typeof value === "string") return value;
  if (typeof value === "boolean") return String(value);
  return finite(value) === undefined ? undefined : String(value);
}

function camel(name: string): string {
  return name.replace(/_+(.?)/g, (_, next: string) => next.toUpperCase());
}

function text(change: (value: string) => unknown): Encode {
  return (value) => (typeof value === "string" ? change(value) : undefined);
}

function wait(change: (ms: number, context: EncodeContext) => unknown): Encode {
  return (value, context) => {
    const ms = finite(value);
    return ms === undefined || ms < 0 ? undefined : change(ms, context);
  };
}

function path(change: (segments: readonly Segment[]) => unknown): Encode {
  return (value) => {
    const segments = typeof value === "string" ? segmentsOf(value) : undefined;
    return segments === undefined ? undefined : change(segments);
  };
}

function numberOf(value: string): number | undefined {
  return /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(value) ? finite(Number(value)) : undefined;
}

function finite(value: unknown): number | undefined {
  return typeof value === "number" && Number.isFinite(value) ? value : undefined;
}
