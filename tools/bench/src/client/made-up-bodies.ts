import type { DetailShape, DetailType, ErrorShape } from "./error-shape.js";

/**
 * - `valid`: as the contract has it
 * - `invalid`: one detail has another type
 * - `unknown`: a code that the contract does not have
 */
export const KINDS = ["valid", "invalid", "unknown"] as const;

export type BodyKind = (typeof KINDS)[number];

/** A body, and the code of the error that it is; undefined where it is none of the contract. */
export interface Sample {
  readonly body: unknown;
  readonly code: string | undefined;
}

/** As many at any number of errors, so that what grows is the contract and not what is looked at. */
export const SAMPLES = 1000;

/** Spread evenly over all errors, in no order, and parsed: as they come from a response. */
export function madeUpBodies(errors: readonly ErrorShape[], kind: BodyKind): Sample[] {
  const suitable = kind === "invalid" ? errors.filter(({ details }) => details.length > 0) : errors;
  const step = Math.max(1, suitable.length / SAMPLES);
  const samples = Array.from({ length: SAMPLES }, (_, index): Sample => {
    const error = suitable[Math.floor(index * step) % suitable.length]!;
    const round = Math.floor((index * step) / suitable.length);
    return { body: parsed(bodyOf(error, kind, round)), code: kind === "valid" ? error.code : undefined };
  });
  return shuffled(samples);
}

function parsed(body: object): unknown {
  return JSON.parse(JSON.stringify(body));
}

/** `round`: which of several bodies of the same error; every other one leaves out what may be absent. */
function bodyOf({ code, status, details }: ErrorShape, kind: BodyKind, round: number): object {
  const wrong = kind === "invalid" ? details[round % details.length] : undefined;
  const given = details.filter((detail) => detail === wrong || !detail.optional || round % 2 === 0);
  return {
    type: `https://errors.example/${code}`,
    title: code.replaceAll("_", " "),
    status,
    detail: `This is occurrence ${round}.`,
    traceId: "4bf92f3577b34da6a3ce929d0e0e4736",
    code: kind === "unknown" ? `${code}_of_late` : code,
    ...Object.fromEntries(given.map((detail) => [detail.name, valueOf(detail, detail === wrong, round)])),
  };
}

function valueOf({ type }: DetailShape, wrong: boolean, round: number): unknown {
  const { right, other } = VALUES[type.kind];
  if (wrong) return other[round % other.length];
  return type.kind === "enum" ? type.values[round % type.values.length] : right;
}

const VALUES: Readonly<Record<DetailType["kind"], { right?: unknown; other: readonly unknown[] }>> = {
  text: { right: "res_7f3a", other: [7, true, null, ["res_7f3a"]] },
  integer: { right: 25, other: [2.5, "25", null] },
  number: { right: 0.75, other: ["0.75", null, false] },
  boolean: { right: true, other: ["true", 1, null] },
  texts: { right: ["orders.read", "orders.write"], other: ["orders.read", [7], ["orders.read", null], {}] },
  enum: { other: ["none of them", 1, null] },
};

/** The same disorder each time. */
function shuffled<T>(items: readonly T[]): T[] {
  const result = [...items];
  let seed = 20261129;
  for (let last = result.length - 1; last > 0; last--) {
    seed = (seed * 48271) % 2147483647;
    const other = seed % (last + 1);
    [result[last], result[other]] = [result[other]!, result[last]!];
  }
  return result;
}
