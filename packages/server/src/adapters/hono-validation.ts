import type { MiddlewareHandler } from "hono";
import type { StandardIssue } from "../mappings/validators/standard-fields.js";
import { errorOfCode } from "../runtime/error-of-code.js";

/** What `@hono/standard-validator`, `zod-validator`, `valibot-validator` and `arktype-validator` give to their hook. */
export interface Validation {
  readonly success: boolean;
  /** The part of the request: `json`, `query`, … */
  readonly target?: string;
  /** What was validated. */
  readonly data?: unknown;
  /** Issues of Standard Schema, or an error of Zod. */
  readonly error?: unknown;
  /** Issues of Valibot. */
  readonly issues?: unknown;
  /** Errors of ArkType. */
  readonly errors?: unknown;
}

/** A request that a validator found invalid. */
export class InvalidRequest extends Error {
  readonly issues: readonly StandardIssue[];
  readonly input: unknown;

  constructor({ error, issues, errors, data }: Validation) {
    super("The request is not valid.");
    const found = issues ?? errors ?? (error as { readonly issues?: unknown } | undefined)?.issues ?? error;
    this.issues = Array.isArray(found) ? found : [];
    this.input = data;
  }
}

/** What the validators of Hono can read; they take everything else for an empty object. */
const MEDIA_TYPES: Readonly<Record<string, readonly string[]>> = {
  json: ["application/json", "application/*+json"],
  form: ["multipart/form-data", "application/x-www-form-urlencoded"],
};

/**
 * The hook for a validator, which without one sends what it finds by itself: `sValidator("json", schema, validationHook)`.
 * @throws what the error handler makes `validation_failed` of, with the fields; `unsupported_media_type` (an `ApiError`)
 * where the validator could not read a body of this media type.
 */
export function validationHook(
  result: Validation,
  c: { readonly req: { header(name: string): string | undefined } },
): void {
  if (result.success) return;
  const types = MEDIA_TYPES[result.target ?? ""];
  if (types !== undefined) checkMediaType(c.req.header("content-type"), types);
  throw new InvalidRequest(result);
}

/**
 * Middleware that lets only bodies of these media types pass, such as `application/json` or `application/*+json`; a
 * request without a body passes too. Hono's `c.req.json()` reads a body whatever its media type.
 * @throws ApiError `unsupported_media_type`: an error handler knows what to send.
 */
export function requireMediaType(...types: string[]): MiddlewareHandler {
  return ({ req }, next) => {
    const type = req.header("content-type");
    const length = req.header("content-length");
    // by the headers: to ask for the body itself costs more than all the rest
    const some = type ?? length ?? req.header("transfer-encoding");
    if (some !== undefined && length !== "0") checkMediaType(type, types);
    return next();
  };
}

function checkMediaType(contentType: string | undefined, types: readonly string[]): void {
  const essence = contentType?.split(";", 1)[0]?.trim().toLowerCase() ?? "";
  if (types.some((type) => matches(essence, type))) return;
  throw errorOfCode("unsupported_media_type", 415, { details: { supported: types } });
}

function matches(essence: string, type: string): boolean {
  const [start = "", ...ends] = type.toLowerCase().split("*");
  const [end] = ends;
  if (end === undefined) return essence === start;
  return essence.length > start.length + end.length && essence.startsWith(start) && essence.endsWith(end);
}
