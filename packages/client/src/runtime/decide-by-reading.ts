import { listedAs } from "./api-tables.js";
import type { Decision } from "./decision.js";
import type { Described } from "./described.js";
import type { Dialect, HeaderReader } from "./dialect.js";
import type { KnownError } from "./known-error.js";
import { object } from "./read-member.js";
import type { Reading } from "./reading.js";
import { settleReading } from "./settle-reading.js";

/** One shape of body that a dialect knows. */
export interface Variant {
  /** Must hold of what was read; `code`: the one that it leads to. */
  readonly when?: (hasFields: boolean, code: string) => boolean;
  /**
   * Undefined when the body is another one. `lenient`: an object is read although required members are missing
   * (RFC 9457). The body is an object, unless `root` says otherwise.
   */
  // biome-ignore lint/suspicious/noExplicitAny: readers of objects and of anything stand side by side
  readonly read: (body: any, lenient: boolean) => Reading | undefined;
  /** The template cannot do without a code. */
  readonly needsCode?: boolean;
  /** What the whole body is, where it is not an object. */
  readonly root?: "any";
}

/** Adds what the headers say. Undefined when a required one is missing: then no body fits, unless it is read leniently. */
export type AddHeaders = (header: HeaderReader, body: Reading, lenient: boolean) => Reading | undefined;

/** For any dialect: the first variant that the body fits and whose condition holds of what was read. */
export function decideByReading(variants: readonly Variant[], addHeaders?: AddHeaders): Dialect["decide"] {
  return (body, described) => {
    const find = (lenient: boolean): Decision | undefined => {
      for (const variant of variants) {
        const ofBody = variant.root || object(body) ? variant.read(body, lenient) : undefined;
        const said = addHeaders && ofBody ? addHeaders(described.header, ofBody, lenient) : ofBody;
        const decision = said && decide(variant, settleReading(said, described.tables), lenient, described);
        if (decision) return decision;
      }
      return undefined;
    };
    return find(false) ?? (described.lenient ? find(true) : undefined);
  };
}

function decide(
  { needsCode, when }: Variant,
  reading: Reading,
  lenient: boolean,
  { status, tables, generic }: Described,
): Decision | undefined {
  let known: KnownError | undefined;
  let receivedCode: string | undefined;
  for (const wire of reading.codes ?? []) {
    if (wire === undefined || (typeof wire === "number" && !tables.spec.numericCodes)) continue;
    known ??= listedAs(String(wire), tables);
    receivedCode ??= String(wire);
  }
  // without a code on the wire, what the API's rules make of the body
  const whole = receivedCode !== undefined || !needsCode;
  if (known) receivedCode = undefined;
  else if (receivedCode === undefined) known = tables.known.get(tables.spec.match?.(status, reading) ?? "");
  known ??= generic;
  if (!(whole || lenient) || when?.(!!reading.fields, known.code) === false) return undefined;
  const recognized = whole && receivedCode === undefined && tables.errors.has(known.code);
  const fits = !(recognized && known.check) || known.check(reading.details ?? {});
  // the arm of the unknown has generic codes only
  return { known: recognized || known.generic ? known : generic, recognized, receivedCode, fits, reading };
}
