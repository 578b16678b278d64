import { isDeepStrictEqual } from "node:util";
import { reasonPhrase } from "../../catalog/reason-phrases.js";
import { spelled } from "../../catalog/structure/structure-findings.js";
import type { WrittenDetails, WrittenError, WrittenOverride } from "../../catalog/written.js";
import { errorNames } from "../../names.js";
import type { InferredDialect } from "../infer/infer-dialect.js";
import type { SampleError } from "../infer/sample-errors.js";
import { escapedText } from "../infer/template-key.js";
import { detailsSchemaOf } from "./details-schema-of.js";
import { freeCode } from "./free-code.js";
import { GENERIC_ERRORS, generic, likelyStatus } from "./generic-errors.js";

/** A sample, and the error of the catalog that it is. */
export interface KnownSample {
  readonly sample: SampleError;
  readonly code: string;
  readonly status: number;
  /** The sample had no status: this one is a guess by its code, or the one of a bad request. */
  readonly isStatusAssumed: boolean;
}

/** The errors of a new catalog, and what its API says about them. */
export interface StarterErrors {
  readonly errors: ReadonlyMap<string, WrittenError>;
  readonly aliases: ReadonlyMap<string, readonly (string | number)[]>;
  readonly overrides: ReadonlyMap<string, WrittenOverride>;
  /** The error that field errors mean, where nothing else tells it. */
  readonly withFields: string | undefined;
  readonly known: readonly KnownSample[];
}

/** Reading ends at these two: they stay what they are. */
const LASTING: ReadonlySet<string> = new Set(["bad_request", "internal_error"]);

/** A code of such words says no more than that the input is not valid. */
const INVALID_INPUT =
  /^(?:(?:argument|attribute|bad|body|content|data|entity|error|exception|failed|failure|field|form|in|input|invalid|not|of|parameter|param|payload|property|request|schema|unprocessable|valid|validation|value)s?(?:_|$))+$/;

/** The errors that nearly every service sends, and those of the samples. */
export function starterErrors(dialect: InferredDialect): StarterErrors {
  const builder = new Builder(dialect);
  const known = dialect.samples.map((sample) => builder.add(sample));
  builder.settle();
  return { ...builder, known };
}

class Builder {
  readonly errors: Map<string, WrittenError> = new Map(Object.entries(GENERIC_ERRORS));
  readonly aliases: Map<string, (string | number)[]> = new Map();
  readonly overrides: Map<string, WrittenOverride> = new Map();
  withFields: string | undefined;
  /** Those that say no more than their status. */
  readonly #generics: Set<string> = new Set(Object.keys(GENERIC_ERRORS));
  readonly #dialect: InferredDialect;

  constructor(dialect: InferredDialect) {
    this.#dialect = dialect;
  }

  add(sample: SampleError): KnownSample {
    const { spelling } = this.#dialect;
    const wire = sample.wire;
    const named = wire === undefined ? undefined : spelling.codeOf(wire);
    const status = statusOf(sample, named);
    const code = this.#codeOf(sample, named, status);
    if (wire !== undefined && spelling.needsAlias(code, wire)) this.#alias(code, wire);
    this.#define(code, status, sample);
    if (sample.hasFields && wire === undefined && status !== 422) this.withFields = code;
    return { sample, code, status, isStatusAssumed: sample.status === undefined };
  }

  /** What refined an error that gave way to another, or has another status now, refines that of its own status. */
  settle(): void {
    for (const [code, error] of this.errors) {
      const refined = error.refines === undefined ? undefined : this.errors.get(error.refines);
      if (error.refines !== undefined && refined?.status !== error.status) {
        this.errors.set(code, this.#placed(code, error));
      }
    }
  }

  #codeOf(sample: SampleError, named: string | undefined, status: number): string {
    const { wire, hasFields } = sample;
    if (named !== undefined) return this.#own(named, status, hasFields);
    if (hasFields && wire === undefined) return "validation_failed";
    const known = [...this.aliases].find(([, wires]) => wire !== undefined && wires.includes(wire))?.[0];
    if (known !== undefined) return known;
    const number = wire === undefined ? undefined : String(wire).replace(/^-/, "");
    // without a status a number is all that is known of the error
    const isAllKnown = sample.status === undefined && this.#dialect.carriesCode;
    if (number !== undefined && isAllKnown) return `error_${number}`;
    const code = this.#genericOf(status) ?? spelled(reasonPhrase(status), "_");
    if (!this.errors.has(code)) this.#generics.add(code);
    // a second number for the same status has to be told from the first
    return number !== undefined && this.aliases.has(code) ? `${code}_${number}` : code;
  }

  /** A code of the service itself; what is there already under nearly the same name gives way, or is meant. */
  #own(named: string, status: number, hasFields: boolean): string {
    const code = freeCode(named);
    const { type } = errorNames(code);
    const like = [...this.errors.keys()].find((each) => each !== code && errorNames(each).type === type);
    if (like !== undefined && (LASTING.has(like) || !Object.hasOwn(GENERIC_ERRORS, like))) return like;
    if (like !== undefined) this.#replace(like, code);
    // the service has an error of its own for input that is not valid; one that says more is a form of the generic one
    const isValidation = hasFields && INVALID_INPUT.test(code) && (status === 422 || code.includes("valid"));
    if (isValidation && code !== "validation_failed") this.#replace("validation_failed", code);
    return code;
  }

  #replace(code: string, other: string): void {
    if (this.errors.get(code) !== GENERIC_ERRORS[code]) return;
    this.errors.delete(code);
    this.#generics.add(other);
  }

  #alias(code: string, wire: string | number): void {
    const spellings = this.aliases.get(code) ?? [];
    if (!spellings.includes(wire)) this.aliases.set(code, [...spellings, wire]);
  }

  #define(code: string, status: number, sample: SampleError): void {
    const before = this.errors.get(code);
    const details = merged((before?.details ?? {}) as WrittenDetails, detailsOf(sample));
    const more = Object.keys(details).length === 0 ? {} : { details };
    const title = sample.title === undefined ? {} : { title: sample.title };
    if (before === undefined) {
      this.errors.set(code, this.#placed(code, { ...newError(code, status, sample), ...more }));
    } else if (LASTING.has(code)) {
      const isFree = [...this.overrides.values()].every((other) => other.status !== status);
      if (before.status !== status && isFree) this.overrides.set(code, { status });
      this.errors.set(code, this.#placed(code, { ...before, ...more }));
    } else {
      this.errors.set(code, this.#placed(code, { ...before, ...title, status, ...more }));
    }
  }

  /** The one generic error of its status, a form of it, or neither; keys in the order in which they are read. */
  #placed(
    code: string,
    { generic: _, refines: __, status, title, retry, ...more }: WrittenError,
  ): WrittenError {
    const other = this.#genericOf(status, code);
    const rest = { status, title, ...more, ...(retry === undefined ? {} : { retry }) };
    if (other !== undefined) return { refines: other, ...rest };
    return this.#generics.has(code) ? { generic: true, ...rest } : rest;
  }

  #genericOf(status: number, except?: string): string | undefined {
    const found = [...this.errors].find(
      ([code, error]) => code !== except && error.generic === true && error.status === status,
    );
    return found?.[0];
  }
}

function statusOf({ status, hasFields }: SampleError, code: string | undefined): number {
  const likely = code === undefined ? undefined : (GENERIC_ERRORS[code]?.status ?? likelyStatus(code));
  const given = status ?? likely ?? (hasFields ? 422 : 400);
  return given >= 400 && given <= 599 ? given : 400;
}

function newError(code: string, status: number, { title, detail }: SampleError): WrittenError {
  const words = code.replaceAll("_", " ").trim();
  const name = title ?? `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
  const text = detail === undefined || detail.length > 200 ? `${name}.` : detail;
  const { retry } =
    Object.values(GENERIC_ERRORS).find((error) => error.status === status) ?? generic(status, "", "");
  return { status, title: name, detail: escapedText(text), retry: retry ?? "never" };
}

function detailsOf({ details }: SampleError): WrittenDetails {
  return Object.fromEntries(
    Object.entries(details).map(([name, value]) => [`${name}?`, detailsSchemaOf([value])]),
  );
}

/** A member that had another type before may have any. */
function merged(before: WrittenDetails, more: WrittenDetails): WrittenDetails {
  const all = { ...before, ...more };
  return Object.fromEntries(
    Object.entries(all).map(([name, schema]) => [
      name,
      isDeepStrictEqual(before[name] ?? schema, schema) ? schema : {},
    ]),
  );
}
