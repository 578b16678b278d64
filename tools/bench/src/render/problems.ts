import type { FieldError, Members } from "@org/errors-types/runtime";
import type { DetailType, ErrorShape } from "../made-up/error-shape.js";
import { tagOf } from "../made-up/made-up-catalog.js";
import { shuffled } from "../made-up/shuffled.js";

/**
 * - `full`: every member of RFC 9457, the trace, all details, and three field errors at two paths
 * - `small`: type, title, status, code, and the details that the error must have
 */
export const SORTS = ["full", "small"] as const;

export type Sort = (typeof SORTS)[number];

/** A problem: as it is given to a factory, and the body that it must become. */
export interface Problem {
  readonly shape: ErrorShape;
  readonly details: Members;
  readonly options: {
    readonly detail?: string;
    readonly instance?: string;
    readonly traceId?: string;
    readonly fields?: readonly FieldError[];
  };
  readonly body: Members;
}

/** As many at any number of errors. */
const PROBLEMS = 1000;

/** Spread evenly over all errors, in no order. */
export function problemsOf(errors: readonly ErrorShape[], sort: Sort): Problem[] {
  const step = Math.max(1, errors.length / PROBLEMS);
  const problems = Array.from({ length: PROBLEMS }, (_, index) => {
    const place = Math.floor(index * step);
    return problemOf(errors[place % errors.length]!, sort, place);
  });
  return shuffled(problems);
}

const FIELDS: readonly FieldError[] = [
  { pointer: "/email", rule: "required", message: "An address is needed." },
  { pointer: "/items/0/count", rule: "min", message: "At least 1." },
  { pointer: "/items/0/count", rule: "integer", message: "A whole number." },
];

const ERRORS = { email: ["An address is needed."], "items.0.count": ["At least 1.", "A whole number."] };

function problemOf(shape: ErrorShape, sort: Sort, round: number): Problem {
  const { code, status } = shape;
  const full = sort === "full";
  const members = shape.details.filter(({ optional }) => full || !optional);
  const details = Object.fromEntries(members.map(({ name, type }) => [name, detailOf(type, round)]));
  const said = {
    detail: `Occurrence ${round} of what may go wrong here.`,
    instance: `/orders/${round}`,
    traceId: "4bf92f3577b34da6a3ce929d0e0e4736",
  };
  const head = { type: tagOf(code, "type"), title: code.replaceAll("_", " "), status };
  return full
    ? {
        shape,
        details,
        options: { ...said, fields: FIELDS },
        body: { ...head, ...said, errors: ERRORS, code, ...details },
      }
    : { shape, details, options: {}, body: { ...head, code, ...details } };
}

function detailOf(type: DetailType, round: number): unknown {
  switch (type.kind) {
    case "text":
      return `res_${round}`;
    case "texts":
      return ["orders.read", "orders.write"];
    case "integer":
      return round;
    case "number":
      return 0.75;
    case "boolean":
      return round % 2 === 0;
    default:
      return type.values[round % type.values.length];
  }
}
