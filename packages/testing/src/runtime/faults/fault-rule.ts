import type { Cases, TestApi } from "../define-test-api.js";
import { checkMembers } from "../known-members.js";
import { checkSent, type SentAs } from "../render-case.js";
import { checkFailure, type FailureKind } from "./failures.js";
import { checkDelay } from "./pause.js";
import type { RecordedCall } from "./recorded-call.js";
import { type Route, routeMatcher } from "./route.js";

/** Which calls fail, and how. Without `every`, `first` and `probability`: all that the route matches. */
export interface FaultRule<M = unknown> {
  /**
   * `"GET /queue/*"`, `"/queue"`, `"https://api.example/*"`: a method, or none for any, and a path or URL, in which `*` is
   * anything. A query is only compared where there is one. Or an expression for the URL, or a function. Default: every call.
   */
  readonly route?: Route | undefined;
  /** Every nth call. */
  readonly every?: number | undefined;
  /** The first n calls. */
  readonly first?: number | undefined;
  /** Between 0 and 1. Which calls these are depends on the seed alone. */
  readonly probability?: number | undefined;
  /** The response of an API in the place of the real one. */
  readonly error?: FaultError<M> | undefined;
  /** No response of the service. */
  readonly fail?: FailureKind | undefined;
  /** How long it takes, in milliseconds. Alone it only makes the call slow. */
  readonly delayMs?: number | undefined;
}

/** An error of an API, as `errorResponse` makes it. */
export interface FaultError<M> extends SentAs<DetailsOf<M>> {
  readonly api: TestApi<M>;
  readonly code: NoInfer<keyof M & string>;
}

type DetailsOf<M> = M extends Cases<M> ? NoInfer<M[keyof M]["details"]> : never;

/** A rule as it is applied. */
export interface ReadyRule extends Omit<FaultRule<never>, "route" | "error"> {
  readonly matches: (call: RecordedCall) => boolean;
  readonly error: (SentAs & { readonly api: TestApi<unknown>; readonly code: string }) | undefined;
}

const MEMBERS: readonly (keyof FaultRule)[] = [
  "route",
  "every",
  "first",
  "probability",
  "error",
  "fail",
  "delayMs",
];

/** @throws TypeError where a rule cannot be meant; it says which one. */
export function readyRule(rule: FaultRule<never>, index: number): ReadyRule {
  const where = `Rule ${index + 1} of faultyFetch`;
  checkMembers(where, rule, MEMBERS);
  const { route, error, fail, delayMs, every, first, probability } = rule;
  if (error !== undefined && fail !== undefined)
    throw new TypeError(`${where} has \`error\` and \`fail\`: one call cannot end in both.`);
  if (error === undefined && fail === undefined && delayMs === undefined)
    throw new TypeError(`${where} does nothing: give it \`error\`, \`fail\` or \`delayMs\`.`);
  const given = Object.entries({ every, first, probability }).filter(([, value]) => value !== undefined);
  if (given.length > 1)
    throw new TypeError(
      `${where} has ${given.map(([name]) => `\`${name}\``).join(" and ")}: give one of them.`,
    );
  for (const [name, value] of given) checkNumber(where, name, value as number);
  checkDelay(where, delayMs);
  if (fail !== undefined) checkFailure(`${where}: \`fail\``, fail);
  const sent = error as ReadyRule["error"];
  // a code that does not exist fails here, not in the middle of a test
  if (sent !== undefined) checkSent(sent.api, sent.code, sent, ["api", "code"]);
  return { ...rule, error: sent, matches: routeMatcher(route) };
}

function checkNumber(where: string, name: string, value: number): void {
  const valid =
    name === "probability"
      ? value >= 0 && value <= 1
      : Number.isInteger(value) && value >= (name === "every" ? 1 : 0);
  if (valid) return;
  const expected = name === "probability" ? "a number between 0 and 1" : "a whole number";
  throw new TypeError(`${where}: \`${name}\` must be ${expected}, not ${value}.`);
}
