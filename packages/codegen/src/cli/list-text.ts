import stringWidth from "fast-string-width";
import type { RetryRule } from "../catalog/model.js";
import type { ListedError } from "../explain/list-errors.js";
import { plainText } from "../print/plain-text.js";
import { styled } from "./terminal.js";

const HEAD = ["code", "status", "title", "retry", "apis"];

/** A line for each error, in columns; what searches and cuts lines works on it. */
export function listText(errors: readonly ListedError[]): string {
  const rows = errors.map(({ code, status, title, retry, apis }) => [
    code,
    String(status),
    plainText(title).replace(/\s+/g, " "),
    shortRetry(retry),
    apis.join(" "),
  ]);
  const widths = HEAD.map((_, column) => widest([HEAD, ...rows].map((row) => row[column] ?? "")));
  const line = (row: readonly string[]) =>
    row
      .map((text, column) => text + " ".repeat((widths[column] ?? 0) - stringWidth(text)))
      .join("  ")
      .trimEnd();
  return [styled("dim", line(HEAD)), ...rows.map(line)].join("\n");
}

function widest(texts: readonly string[]): number {
  return texts.reduce((most, text) => Math.max(most, stringWidth(text)), 0);
}

/** The strategy, and the time that counts in it: the first wait, or the window. */
function shortRetry(retry: RetryRule): string {
  if (retry.strategy === "never") return "never";
  const ms = retry.strategy === "backoff" ? retry.minDelayMs : retry.windowMs;
  return `${retry.strategy} ${ms / 1000} s`;
}
