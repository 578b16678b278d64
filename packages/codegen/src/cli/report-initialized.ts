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
      errors: known.map(({ code, status }) => ({ code, status })),
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
      known.length === 0
        ? []
        : ["What you gave is read as:", ...known.map(({ code, status }) => `  ${code} (${status})`)],
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

function indented(line: string): string {
  return line === "" ? "" : `  ${line}`;
}
