import type { Deprecation, JsonSchema, Remedy, RetryRule } from "../catalog/model.js";

/** All that a catalog says of one error, as plain data. Texts are as their authors wrote them: Markdown. */
export interface ExplainedError {
  readonly code: string;
  /** That of the catalog; an API may send another one. */
  readonly status: number;
  readonly title: string;
  /** The one generic error of its status. */
  readonly generic: boolean;
  readonly meaning: string;
  /** What a response says of one occurrence, with `{placeholders}`. */
  readonly detail: string | undefined;
  readonly causes: readonly string[];
  readonly remedies: readonly Remedy[];
  readonly retry: ExplainedRetry;
  readonly details: readonly ExplainedDetail[];
  /** Named types that the details refer to, in the notation of TypeScript. */
  readonly types: Readonly<Record<string, string>>;
  /** More general errors, nearest first. */
  readonly refines: readonly string[];
  /** Errors that are a more specific form of this one. */
  readonly refinedBy: readonly string[];
  readonly deprecated: Deprecation | undefined;
  readonly type: string;
  readonly help: string;
  /** The file that it is written in. */
  readonly source: string;
  readonly apis: readonly ExplainedResponse[];
}

export interface ExplainedRetry {
  readonly rule: RetryRule;
  readonly words: string;
}

/** One member of the details. */
export interface ExplainedDetail {
  readonly name: string;
  readonly required: boolean;
  /** In the notation of TypeScript. */
  readonly type: string;
  readonly description: string | undefined;
  /** What values must be beyond their type, in words: format, range, length. Empty: anything. */
  readonly limits: string;
  /** A secret: it is never sent. */
  readonly redact: boolean;
  readonly schema: JsonSchema;
}

/** What an API sends where the error is thrown. */
export interface ExplainedResponse {
  readonly api: string;
  readonly dialect: string;
  /** Whether the API lists the error. A generic error that it does not list is sent all the same. */
  readonly listed: boolean;
  /** The code that is sent: another one where the API does not list the error. */
  readonly sentAs: string;
  /** The response, for the first example or for sample values; undefined where another error is sent. */
  readonly response:
    | { readonly status: number; readonly headers: Readonly<Record<string, string>>; readonly body: unknown }
    | undefined;
  /** The retry rule, where the API has one of its own. */
  readonly retry: ExplainedRetry | undefined;
  /** What the API adds to the meaning. */
  readonly note: string | undefined;
}
