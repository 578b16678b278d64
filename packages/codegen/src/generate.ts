import type { Finding } from "./catalog/finding.js";
import { readCatalog } from "./catalog/read-catalog.js";
import { apply } from "./output/apply.js";
import { type OwnFile, writeOwnFiles } from "./output/own-files.js";
import { type OutputFolder, type Plan, type PlannedFile, plan } from "./output/plan.js";
import type { PackagesOptions } from "./packages/packages-options.js";
import { planPackages } from "./packages/plan-packages.js";
import type { EmitOptions, Target } from "./targets/target.js";

export interface GenerateOptions extends EmitOptions {
  /** The catalog file. */
  readonly catalog: string;
  /** What to generate, and the folder for each. */
  readonly outputs: readonly { readonly target: Target; readonly folder: string }[];
  /** The outputs stand in packages of these names, which are made and kept up, too. */
  readonly ownPackages?: PackagesOptions;
  /** Only compare, write nothing. */
  readonly check?: boolean;
  /** Told before each step, such as `Printing types`. `errors`: how many the catalog has; 0 while it is read. */
  readonly onStep?: (step: string, errors: number) => void;
}

export interface Generated {
  readonly findings: readonly Finding[];
  /** What changed on disk, or would change; undefined where the catalog has errors and nothing was done. */
  readonly plan: Plan | undefined;
  /** What the catalog was read from: a change there is worth another run. See `readCatalog`. */
  readonly sources: readonly string[];
}

/**
 * From a catalog to files: load, normalize, validate, emit, plan, apply.
 *
 * @throws OutputError where files cannot be read or written.
 */
export async function generate(given: GenerateOptions): Promise<Generated> {
  const { catalog: file, outputs, ownPackages, check = false, onStep, ...options } = given;
  onStep?.(`Reading ${file}`, 0);
  const { catalog, findings, sources } = readCatalog(file);
  if (catalog === undefined) return { findings, plan: undefined, sources };
  const step = (text: string): void => onStep?.(text, catalog.errors.length);
  const folders: OutputFolder[] = [];
  for (const { target, folder } of outputs) {
    step(`Printing ${target.name}`);
    folders.push({ target: target.name, folder, files: await target.emit(catalog, options) });
  }
  step("Comparing with the disk");
  const targets = outputs.map(({ target }) => target.name);
  const own = ownPackages === undefined ? [] : planPackages(catalog, ownPackages, targets, file);
  const planned = plan(folders);
  const shown = ({ changes }: Plan): Plan => {
    const all = [...own.map(asPlanned), ...changes];
    return { ...planned, changes: all, compared: planned.compared + own.length };
  };
  const { changes } = shown(planned);
  if (check) return { findings, plan: shown(planned), sources };
  if (changes.length > 0) step(`Writing ${changes.length} files`);
  const applied = apply(planned);
  writeOwnFiles(own);
  return { findings, plan: shown(applied), sources };
}

function asPlanned({ path, text, before }: OwnFile): PlannedFile {
  return { path, text, action: before === undefined ? "create" : "update" };
}
