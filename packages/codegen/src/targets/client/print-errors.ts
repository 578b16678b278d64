import type { RetryRule } from "../../catalog/model.js";
import { jsString, jsValue } from "../../print/encode.js";
import type { TypeScriptFile } from "../../print/typescript-file.js";

/** An error as a client knows it. */
export interface PrintedError {
  readonly code: string;
  /** The HTTP statuses that it is the generic error of. */
  readonly statuses: readonly number[];
  readonly unlisted: boolean;
  readonly retry: RetryRule;
  /** The function that tells whether its details fit, as code; undefined where all do. */
  readonly check: string | undefined;
}

/** Prints the elements of a list: errors that have the same rule and the same details stand together. */
export function printErrors(file: TypeScriptFile, errors: readonly PrintedError[]): void {
  const groups = new Map<string, { codes: string[]; properties: string[] }>();
  for (const { code, statuses, unlisted, retry, check } of errors) {
    const properties: string[] = [];
    if (unlisted) properties.push("unlisted: true");
    if (retry.strategy !== "never") properties.push(`retry: ${jsValue(retry)}`);
    if (check !== undefined) properties.push(`check: ${check}`);
    const rest = properties.join("\n");
    const group = groups.get(rest) ?? { codes: [], properties };
    group.codes.push([code, ...statuses].join("="));
    groups.set(rest, group);
  }
  for (const { codes, properties } of groups.values()) {
    // what begins alike stands together: a compressor finds it there
    codes.sort();
    const line = `    { ${[`codes: ${jsString(codes.join(" "))}`, ...properties].join(", ")} },`;
    if (line.length <= 110 && !line.includes("\n")) file.print`${line}`;
    else {
      file.print`    {`;
      file.print`      codes:${packed(codes, "        ")},`;
      for (const property of properties) file.print`      ${property},`;
      file.print`    },`;
    }
  }
}

/** Many codes cost little as one text. */
function packed(codes: readonly string[], indent: string): string {
  const line = jsString(codes.join(" "));
  if (line.length <= 90) return ` ${line}`;
  const lines: string[] = [];
  let current = "";
  for (const code of codes) {
    if (current.length + code.length > 84) {
      lines.push(current);
      current = "";
    }
    current += `${code} `;
  }
  lines.push(current.trimEnd());
  return `\n${lines.map((text) => `${indent}${jsString(text)}`).join(" +\n")}`;
}
