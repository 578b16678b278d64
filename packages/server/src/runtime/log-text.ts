import { ApiError } from "@org/errors-types/runtime";

/** Longer texts are cut: a log line is no place for a body. */
const MAX_LENGTH = 8192;

/** Causes that are followed. */
const MAX_CAUSES = 10;

/** Sequences that terminals obey (ECMA-48): CSI, OSC, and those of two characters. */
const ANSI = new RegExp(
  [
    "(?:\\u001b\\[|\\u009b)[0-?]*[ -/]*[@-~]",
    "(?:\\u001b\\]|\\u009d)[^\\u0007\\u001b\\u009c]*(?:\\u0007|\\u001b\\\\|\\u009c)?",
    "\\u001b.",
  ].join("|"),
  "g",
);

/** All that ends a line, with the indentation of the next one. */
const LINE_BREAK = /[\n\r\v\f\u0085\u2028\u2029]\s*/g;

/** Control characters, and those that change the order of a line as it is shown. */
const CONTROL = /[\p{Cc}\p{Bidi_C}]/gu;

/** A text as one line without control characters: what somebody sent cannot forge a line of a log, nor paint on a terminal. */
export function cleanText(text: string): string {
  const cut = text.length > MAX_LENGTH ? `${text.slice(0, MAX_LENGTH)}…` : text;
  return cut.replace(ANSI, "").replace(LINE_BREAK, " ").replace(CONTROL, "");
}

/**
 * What was thrown, for a log: a contract error by code and message, another one with its stack, both with what caused
 * them. One line without control characters. No details: they may hold what must not be logged. Never throws.
 */
export function logText(thrown: unknown): string {
  const seen: unknown[] = [];
  const texts: string[] = [];
  let error = thrown;
  do {
    seen.push(error);
    texts.push(textOf(error));
    error = causeOf(error);
  } while (error != null && seen.length <= MAX_CAUSES && !seen.includes(error));
  return cleanText(texts.join(" ← "));
}

function causeOf(error: unknown): unknown {
  try {
    return (error as { readonly cause?: unknown } | null)?.cause;
  } catch {
    return undefined;
  }
}

function textOf(error: unknown): string {
  try {
    if (ApiError.is(error)) return `${error.code}: ${error.message}`;
    const stack = (error as { readonly stack?: unknown } | null | undefined)?.stack;
    return typeof stack === "string" ? stack : String(error);
  } catch {
    return typeof error;
  }
}
