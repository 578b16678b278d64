import type { DetailShape, DetailType, ErrorShape } from "../made-up/error-shape.js";
import { type TagName, tagOf } from "../made-up/made-up-catalog.js";
import { madeUpErrors, SHARED } from "../made-up/made-up-errors.js";
import { shuffled } from "../made-up/shuffled.js";

/**
 * - `valid`: as the contract has it
 * - `invalid`: one member has another type; a detail, where the error has any
 * - `unknown`: a code that the contract does not have
 * - `few`: as the contract has it, of the ten errors that are in every catalog: what grows is the contract, and not the variety of bodies
 */
export const KINDS = ["valid", "invalid", "unknown", "few"] as const;

export type BodyKind = (typeof KINDS)[number];

/** A body, and the code of the error that it is; undefined where it is none of the contract. */
export interface Sample {
  readonly body: unknown;
  readonly code: string | undefined;
  /** What a candidate may say in the place of the code. */
  readonly tag: string | undefined;
}

/** As many at any number of errors. */
export const SAMPLES = 1000;

const SHARED_CODES = new Set(madeUpErrors(SHARED).map(({ code }) => code));

/** Spread evenly over all errors, in no order, and parsed: as they come from a response. */
export function madeUpBodies(errors: readonly ErrorShape[], kind: BodyKind, tag: TagName): Sample[] {
  const met = kind === "few" ? errors.filter(({ code }) => SHARED_CODES.has(code)) : errors;
  const step = Math.max(1, met.length / SAMPLES);
  const samples = Array.from({ length: SAMPLES }, (_, index): Sample => {
    const place = Math.floor(index * step);
    const error = met[place % met.length]!;
    const body = JSON.parse(JSON.stringify(bodyOf(error, kind, tag, Math.floor(place / met.length))));
    if (kind !== "valid" && kind !== "few") return { body, code: undefined, tag: undefined };
    return { body, code: error.code, tag: tagOf(error.code, tag) };
  });
  return shuffled(samples);
}

/** `round`: which of several bodies of the same error; every other one leaves out what may be absent. */
function bodyOf({ code, status, details }: ErrorShape, kind: BodyKind, tag: TagName, round: number): object {
  const sent = kind === "unknown" ? `${code}_of_late` : code;
  const body: Record<string, unknown> = {
    type: tagOf(sent, "type"),
    title: code.replaceAll("_", " "),
    status,
    detail: `This is occurrence ${round}.`,
    traceId: "4bf92f3577b34da6a3ce929d0e0e4736",
    ...(tag === "code" && { code: sent }),
  };
  for (const { name, type, optional } of details) {
    if (!optional || round % 2 === 0) body[name] = rightValue(type, round);
  }
  if (kind === "invalid") spoil(body, details, round);
  return body;
}

function spoil(body: Record<string, unknown>, details: readonly DetailShape[], round: number): void {
  const members = details.length > 0 ? details : ENVELOPE;
  const { name, type } = members[round % members.length]!;
  const { other } = VALUES[type.kind];
  body[name] = other[round % other.length];
}

const ENVELOPE: readonly DetailShape[] = [
  { name: "title", optional: false, type: { kind: "text" } },
  { name: "status", optional: false, type: { kind: "number" } },
  { name: "type", optional: false, type: { kind: "text" } },
];

function rightValue(type: DetailType, round: number): unknown {
  return type.kind === "enum" ? type.values[round % type.values.length] : VALUES[type.kind].right;
}

const VALUES: Readonly<Record<DetailType["kind"], { right?: unknown; other: readonly unknown[] }>> = {
  text: { right: "res_7f3a", other: [7, true, null, ["res_7f3a"]] },
  integer: { right: 25, other: [2.5, "25", null] },
  number: { right: 0.75, other: ["0.75", null, false] },
  boolean: { right: true, other: ["true", 1, null] },
  texts: { right: ["orders.read", "orders.write"], other: ["orders.read", [7], ["orders.read", null], {}] },
  enum: { other: ["none of them", 1, null] },
};
