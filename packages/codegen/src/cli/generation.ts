import { dirname, relative } from "node:path";
import { formatFindings, type LocatedFinding, locateFindings } from "../catalog/findings/format-findings.js";
import { loadCatalog } from "../catalog/load/load.js";
import { type Generated, type GenerateOptions, generate } from "../generate.js";
import { OutputError } from "../output/output-error.js";
import type { Plan } from "../output/plan.js";
import { plainText } from "../print/plain-text.js";
import { missingModules } from "./missing-modules.js";
import { otherRuntimes } from "./other-runtimes.js";
import { showProgress } from "./progress.js";
import { complain, startFolder } from "./terminal.js";
import { VERSION } from "./version.js";

/** What came of one run of `generate` or `check`. */
export interface Generation extends Generated {
  /** The catalog file. */
  readonly catalog: string;
  /** Why files cannot be written as planned. */
  readonly refused: string | undefined;
  /** Of runtime packages in another version than this one, and of modules that are generated nowhere. */
  readonly warnings: readonly string[];
}

/** What `--json` prints of it. */
export interface GenerationReport {
  /** Nothing is left to mend: for `generate`, the files are as they should be; for `check`, none is stale. */
  readonly ok: boolean;
  readonly findings: readonly LocatedFinding[];
  /** Paths from the folder where the command was given, with `/` between their parts. */
  readonly changes: readonly { readonly action: string; readonly path: string }[];
  readonly counts: Readonly<Record<"create" | "update" | "delete" | "compared", number>>;
  readonly refused?: string;
  readonly warnings: readonly string[];
}

/** Generates, or only compares. Whatever is wrong with the catalog or the output is part of the result. */
export async function runGeneration(options: GenerateOptions): Promise<Generation> {
  const { catalog } = options;
  const warnings = [...otherRuntimes(options.outputs, VERSION), ...missingModules(options)];
  const progress = showProgress();
  try {
    const generated = await generate({ ...options, onStep: progress.step });
    return { ...generated, catalog, refused: undefined, warnings };
  } catch (error) {
    if (!(error instanceof OutputError)) throw error;
    const { sources } = loadCatalog(catalog);
    return { findings: [], plan: undefined, sources, catalog, refused: error.message, warnings };
  } finally {
    progress.end();
  }
}

export function generationReport(generation: Generation, ok: boolean): GenerationReport {
  const { findings, plan, catalog, refused, warnings } = generation;
  const changes = plan?.changes ?? [];
  return {
    ok,
    findings: locateFindings(findings, dirname(catalog), startFolder()),
    changes: changes.map(({ action, path }) => ({ action, path: shownPath(path) })),
    counts: {
      create: count(changes, "create"),
      update: count(changes, "update"),
      delete: count(changes, "delete"),
      compared: plan?.compared ?? 0,
    },
    ...(refused === undefined ? {} : { refused }),
    warnings,
  };
}

/** Says what hinders, on stderr; a generation that has a plan may have warnings. */
export function complainOf({ findings, plan, catalog, refused, warnings }: Generation): void {
  if (findings.length > 0) complain(formatFindings(findings, dirname(catalog), startFolder()));
  for (const warning of warnings) complain(warning);
  if (refused !== undefined) complain(refused);
  else if (plan === undefined) complain("The catalog has errors; no file was changed.");
}

export function count(changes: Plan["changes"], action: Plan["changes"][number]["action"]): number {
  return changes.filter((change) => change.action === action).length;
}

/** A path as it is shown: from where the command was given. */
export function shownPath(path: string): string {
  return plainText(relative(startFolder(), path).replaceAll("\\", "/"));
}
