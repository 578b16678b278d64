import type { ErrorDefinition, RetryRule } from "../../catalog/model.js";
import { aboutErrors, deprecationOf } from "../languages/about.js";
import type { Given } from "../languages/language.js";
import { goComment } from "../languages/text/comments.js";
import { behind, columns, indented } from "../languages/text/lines.js";
import { goString } from "../languages/text/literals.js";
import type { GeneratedFile } from "../target.js";
import { codeName } from "./codes-file.js";
import { goFile } from "./go-file.js";

/** What every catalog has in Go. */
const TYPES = `import "time"

// RetryStrategy says whether the same request may be sent again.
type RetryStrategy string

const (
	// RetryNever: the same request fails again.
	RetryNever RetryStrategy = "never"
	// RetryBackoff: wait RetryRule.MinDelay, longer each time.
	RetryBackoff RetryStrategy = "backoff"
	// RetryEventually: what was just written is not visible yet; read again within RetryRule.Window.
	RetryEventually RetryStrategy = "eventually"
)

// RetryRule says whether, when and how long after a failure the same request may be sent again.
type RetryRule struct {
	Strategy RetryStrategy
	// MinDelay is the shortest wait.
	MinDelay time.Duration
	// Processed is "unknown" where the failed request may still be carried out, "no" where it is not, else empty.
	Processed string
	// Window is how long after a write a read may fail; for RetryEventually.
	Window time.Duration
}

// ErrorDefinition is what the catalog says of an error.
type ErrorDefinition struct {
	Code   Code
	Status int
	Title  string
	// Generic errors are the one of their status: what a code that is not known is read as.
	Generic bool
	// Refines names more general errors, the nearest first.
	Refines []Code
	Retry   RetryRule
	// Deprecated says why the error is no longer used; empty where it is.
	Deprecated string
}
`;

/** `errors.go`: status, title and retry rule of every code. */
export function errorsFile({ catalog, packageName }: Given): GeneratedFile {
  const entries = catalog.errors.flatMap((error) => [
    `\t${codeName(error.code)}: {`,
    ...indented(fields(error), "\t\t"),
    "\t},",
  ]);
  const about = goComment([aboutErrors(catalog)]);
  const map = [...behind("// ", about), "var Errors = map[Code]ErrorDefinition{", ...entries, "}"];
  return goFile("errors.go", catalog.source, packageName, [...TYPES.split("\n"), ...map]);
}

function fields(error: ErrorDefinition): readonly string[] {
  const { code, status, title, generic, refines, retry } = error;
  const deprecation = deprecationOf(error);
  const rows: [string, string][] = [
    ["Code:", codeName(code)],
    ["Status:", String(status)],
    ["Title:", goString(title)],
    ...(generic ? [["Generic:", "true"] satisfies [string, string]] : []),
    ...(refines.length > 0
      ? [["Refines:", `[]Code{${refines.map(codeName).join(", ")}}`] satisfies [string, string]]
      : []),
    ["Retry:", retryRule(retry)],
    ...(deprecation === undefined ? [] : [["Deprecated:", goString(deprecation)] satisfies [string, string]]),
  ];
  return columns(rows.map(([name, value]) => [name, `${value},`]));
}

function retryRule(retry: RetryRule): string {
  switch (retry.strategy) {
    case "never":
      return "RetryRule{Strategy: RetryNever}";
    case "backoff": {
      const processed = retry.processed === undefined ? "" : `, Processed: ${goString(retry.processed)}`;
      return `RetryRule{Strategy: RetryBackoff, MinDelay: ${duration(retry.minDelayMs)}${processed}}`;
    }
    case "eventually":
      return `RetryRule{Strategy: RetryEventually, MinDelay: ${duration(retry.minDelayMs)}, Window: ${duration(retry.windowMs)}}`;
  }
}

function duration(milliseconds: number): string {
  return milliseconds % 1000 === 0
    ? `${milliseconds / 1000} * time.Second`
    : `${milliseconds} * time.Millisecond`;
}
