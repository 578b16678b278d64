import type { Finding } from "./catalog/finding.js";
import { readCatalog } from "./catalog/read-catalog.js";
import { apply } from "./output/apply.js";
import { type OutputFolder, type Plan, plan } from "./output/plan.js";
import type { EmitOptions, Target } from "./targets/target.js";

export interface GenerateOptions extends EmitOptions {
  /** The catalog file. */
  readonly catalog: string;
  /** What to generate, and the folder for each. */
  readonly outputs: readonly { readonly target: Target; readonly folder: string }[];
  /** Only compare, write nothing. */
  readonly check?: boolean;
}

export interface Generated {
  readonly findings: readonly Finding[];
  /** What changed on disk, or would change; undefined where the catalog has errors and nothing was done. */
  readonly plan: Plan | undefined;
}

/**
 * From a catalog to files: load, normalize, validate, emit, plan, apply.
 *
 * @throws OutputError where files cannot be read or written.
 */
export async function generate(given: GenerateOptions): Promise<Generated> {
  const { catalog: file, outputs, check = false, ...options } = given;
  const { catalog, findings } = readCatalog(file);
  if (catalog === undefined) return { findings, plan: undefined };
  const folders: OutputFolder[] = [];
  for (const { target, folder } of outputs) {
    folders.push({ target: target.name, folder, files: await target.emit(catalog, options) });
  }
  const planned = plan(folders);
  if (!check) apply(planned);
  return { findings, plan: planned };
}
