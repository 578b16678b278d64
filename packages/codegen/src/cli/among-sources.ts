import { dirname, join, relative, resolve, sep } from "node:path";
import { SECTIONS } from "../catalog/loaded-catalog.js";
import type { GenerateOptions } from "../generate.js";
import { WrongCall } from "./wrong-call.js";

/**
 * Keeps generated files apart from what they are generated from.
 * @throws WrongCall where they would stand in a folder that the catalog reads whole, or `--out` is the folder of the catalog
 */
export function refuseAmongSources(
  catalog: string,
  outputs: GenerateOptions["outputs"],
  out: string | undefined,
): void {
  const folder = dirname(resolve(catalog));
  if (out !== undefined && resolve(out) === folder) {
    throw new WrongCall(
      `${out} is the folder of the catalog: what is generated would stand among its sources. Choose another one, such as --out src/errors.`,
    );
  }
  for (const { target, folder: written } of outputs) {
    const section = SECTIONS.map((name) => join(folder, name)).find((path) =>
      isWithin(resolve(written), path),
    );
    if (section === undefined) continue;
    throw new WrongCall(
      `${written} is in ${relative(process.cwd(), section)}, where the catalog is written: all in there belongs to its sources. Choose another folder for \`${target.name}\`, such as src/errors/${target.name}.`,
    );
  }
}

function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder + sep);
}
