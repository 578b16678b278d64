/** A key as the tables of words have it: `error_code`, `errorCode` and `Error-Code` are one word. */
export function wordOf(key: string): string {
  return key.toLowerCase().replace(/[^a-z0-9@]/g, "");
}

/** `code`, `RESOURCE_MISSING`, `card-declined`, `user.not_found`: a name for programs, not a sentence. */
export function isToken(value: unknown): value is string {
  return typeof value === "string" && value.length <= 100 && /^[A-Za-z][\w$]*(?:[.:/#-][\w$]+)*$/.test(value);
}

export function isUri(value: unknown): value is string {
  return typeof value === "string" && (/^[a-z][a-z0-9+.-]*:[^\s]+$/.test(value) || /^\/[^\s]*$/.test(value));
}

export function isUrl(value: unknown): value is string {
  return typeof value === "string" && /^https?:\/\/[^\s]+$/.test(value);
}

/** What some APIs write into every error body, so that it can be told from a success. */
export function isErrorWord(value: unknown): boolean {
  return typeof value === "string" && /^(?:error|errors|fail|failure|failed|ko|nok)$/i.test(value);
}

export function isStatus(value: unknown): boolean {
  return typeof value === "string"
    ? /^[1-5]\d\d$/.test(value)
    : Number.isInteger(value) && isInRange(Number(value));
}

function isInRange(status: number): boolean {
  return status >= 100 && status <= 599;
}
