import type { ErrorDefinition, RetryRule } from "../../catalog/model.js";
import { aboutErrors, deprecationOf } from "../languages/about.js";
import type { Given } from "../languages/language.js";
import { indented } from "../languages/text/lines.js";
import { rustString } from "../languages/text/literals.js";
import type { GeneratedFile } from "../target.js";
import { rustFile } from "./rust-file.js";

/** What every catalog has in Rust. */
const TYPES = `use std::time::Duration;

/// Whether the failed request may still be carried out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Processed {
    No,
    Unknown,
}

/// Whether, when and how long after a failure the same request may be sent again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RetryRule {
    /// The same request fails again.
    Never,
    /// Wait at least so long, longer each time.
    Backoff {
        min_delay: Duration,
        processed: Option<Processed>,
    },
    /// What was just written is not visible yet: read again within the window.
    Eventually {
        min_delay: Duration,
        window: Duration,
    },
}

/// What the catalog says of an error.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ErrorDefinition {
    pub code: &'static str,
    pub status: u16,
    pub title: &'static str,
    /// The one error of its status that a code that is not known is read as.
    pub generic: bool,
    /// More general errors, the nearest first.
    pub refines: &'static [&'static str],
    pub retry: RetryRule,
    /// Why the error is no longer used.
    pub deprecated: Option<&'static str>,
}

/// What the catalog says of the error with this code; none where it does not know the code.
pub fn find_error(code: &str) -> Option<&'static ErrorDefinition> {
    let found = ERRORS.binary_search_by(|error| error.code.cmp(code)).ok()?;
    Some(&ERRORS[found])
}
`;

/** `errors.rs`: status, title and retry rule of every code. */
export function errorsFile({ catalog }: Given): GeneratedFile {
  // codes are ASCII: Rust compares their bytes, JavaScript their UTF-16, in the same order
  const sorted = [...catalog.errors].sort((one, other) => (one.code < other.code ? -1 : 1));
  const about = "/// What the catalog says of every error, in the order of their codes.";
  const table = [
    about,
    "pub static ERRORS: &[ErrorDefinition] = &[",
    ...indented(sorted.flatMap(entry), "    "),
    "];",
  ];
  return rustFile("errors.rs", catalog.source, aboutErrors(catalog), [...TYPES.split("\n"), ...table]);
}

function entry(error: ErrorDefinition): readonly string[] {
  const { code, status, title, generic, refines, retry } = error;
  const deprecation = deprecationOf(error);
  const fields = [
    `code: ${rustString(code)},`,
    `status: ${status},`,
    `title: ${rustString(title)},`,
    `generic: ${generic},`,
    `refines: &[${refines.map(rustString).join(", ")}],`,
    ...retryRule(retry),
    `deprecated: ${deprecation === undefined ? "None" : `Some(${rustString(deprecation)})`},`,
  ];
  return ["ErrorDefinition {", ...indented(fields, "    "), "},"];
}

function retryRule(retry: RetryRule): readonly string[] {
  if (retry.strategy === "never") return ["retry: RetryRule::Never,"];
  const delay = `    min_delay: ${duration(retry.minDelayMs)},`;
  if (retry.strategy === "eventually") {
    return ["retry: RetryRule::Eventually {", delay, `    window: ${duration(retry.windowMs)},`, "},"];
  }
  const processed = { no: "Some(Processed::No)", unknown: "Some(Processed::Unknown)", none: "None" };
  return [
    "retry: RetryRule::Backoff {",
    delay,
    `    processed: ${processed[retry.processed ?? "none"]},`,
    "},",
  ];
}

function duration(milliseconds: number): string {
  return `Duration::from_millis(${milliseconds})`;
}
