import { dirname } from "node:path";
import { formatFindings, locateFindings } from "../catalog/findings/format-findings.js";
import { firstProgram } from "../init/first-program.js";
import type { Initialized, InitOptions } from "../init/init-catalog.js";
import { shownPath } from "./generation.js";
import { installSteps } from "./install-steps.js";
import { type JsonFlag, printJson } from "./json-option.js";
import { complain, print, startFolder } from "./terminal.js";

/** Says what was written, and what to do next. */
export function reportInitialized(initialized: Initialized, { root }: InitOptions, { json }: JsonFlag): void {
  const { file, files, known, catalog, findings } = initialized;
  const folder = dirname(file);
  const commands = [
    ...installSteps(root),
    `npx errors-codegen generate --catalog ${shownPath(file)} --out src/errors`,
  ];
  const program = catalog === undefined ? undefined : firstProgram(catalog, known);
  if (json === true) {
    printJson({
      files: files.map(shownPath),
      errors: known.map(({ code, status, isStatusAssumed }) => ({ code, status, isStatusAssumed })),
      findings: locateFindings(findings, folder, startFolder()),
      next: commands,
      program,
    });
    return;
  }
  if (findings.length > 0) complain(formatFindings(findings, folder, startFolder()));
  print(
    [
      ["Written:", ...files.map((path) => `  ${shownPath(path)}`)],
      readAs(initialized),
      ["Next:", ...commands.map((command) => `  ${command}`)],
      program === undefined
        ? []
        : ["And then, in src/first.ts:", ...program.trimEnd().split("\n").map(indented)],
    ]
      .filter((lines) => lines.length > 0)
      .map((lines) => lines.join("\n"))
      .join("\n\n"),
  );
}

function readAs({ known, catalog }: Initialized): readonly string[] {
  if (known.length === 0) return [];
  const lines = known.map(
    ({ code, status, isStatusAssumed }) => `  ${code} (${status}${isStatusAssumed ? ", assumed" : ""})`,
  );
  const given = known.map(({ sample }) => sample.sample.status);
  const isAnyBodyAlone = known.some(
    ({ isStatusAssumed }, index) => isStatusAssumed && given[index] === undefined,
  );
  const readsSuccess = catalog?.apis.some(({ dialect }) => dialect.status !== undefined) === true;
  const success = readsSuccess ? undefined : given.find((status) => status !== undefined && status < 400);
  return [
    "What you gave is read as:",
    ...new Set(lines),
    ...(isAnyBodyAlone ? [ASSUMED] : []),
    ...(success === undefined ? [] : [noError(success)]),
  ];
}

function noError(status: number): string {
  return `A response with status ${status} is read as no error, as nothing in its body surely says that it is one: that takes a code, and a constant such as "ok": false beside it.`;
}

const ASSUMED =
  "A body alone has no status: give what `curl -i` prints, or correct `status` in the catalog where it is assumed.";

function indented(line: string): string {
  return line === "" ? "" : `  ${line}`;
}
