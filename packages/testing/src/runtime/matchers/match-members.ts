import { isApiError } from "@org/errors-types/runtime";
import { describeReceived } from "./describe-received.js";
import { asExpected, differing, type ExpectedError } from "./expected-error.js";
import type { MatcherContext, MatcherResult } from "./matcher-context.js";

/** What an error is compared with, and how that is said. */
export interface Comparison {
  /** The first line of a message. */
  readonly hint: string;
  /** Codes that match; undefined for any. */
  readonly codes: readonly string[] | undefined;
  /** The code that was meant, in words. */
  readonly meant: string;
  readonly expected: ExpectedError;
}

/** Compares code and members; the message says what came, what was expected, and where they differ. */
export function matchMembers(
  received: unknown,
  comparison: Comparison,
  context: MatcherContext,
): MatcherResult {
  const { hint, codes, meant, expected } = comparison;
  const said = (...lines: readonly string[]) => [hint, "", ...lines].join("\n");
  const came = `Received: ${describeReceived(received)}`;
  if (!isApiError(received) || codes?.includes(received.code) === false) {
    return { pass: false, message: () => said(`Expected: ${meant}`, came) };
  }
  if (received.detailsValid === false && expected.detailsValid === undefined) {
    const why =
      "Required details are missing or wrong (detailsValid is false), so that its guard is false too.";
    return { pass: false, message: () => said(`Expected: ${meant}`, came, "", why) };
  }
  const wrong = differing(received as never, expected, context);
  if (wrong.length === 0) {
    const members =
      Object.keys(expected).length === 0 ? "" : `, with ${context.utils.printExpected(expected)}`;
    return { pass: true, message: () => said(`Expected: not ${meant}${members}`, came) };
  }
  const message = (): string => {
    const [want, have] = [picked(expected as never, wrong), picked(received as never, wrong)];
    const difference = context.utils.diff(want, asExpected(have, want)) ?? "";
    return said(
      `Expected: ${meant}, but ${wrong.join(", ")} ${wrong.length === 1 ? "differs" : "differ"}`,
      came,
      "",
      difference,
    );
  };
  return { pass: false, message };
}

function picked(from: Readonly<Record<string, unknown>>, names: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(names.map((name) => [name, from[name]]));
}
