import { join } from "node:path";
import type { GenerateOptions } from "../generate.js";
import { isInPackage, PACKAGE_KINDS, packageFolder } from "../packages/package-kinds.js";
import type { PackagesOptions } from "../packages/packages-options.js";
import { targets } from "../targets/index.js";
import type { OutputFlags } from "./output-options.js";
import { VERSION } from "./version.js";
import { WrongCall } from "./wrong-call.js";

const SCOPE = /^@[a-z0-9~-][a-z0-9._~-]*$/;
const PREFIX = /^(?:[a-z0-9][a-z0-9._-]*)?$/;

/** The packages that `--packages` asks for; undefined where it does not. @throws WrongCall where it does not go with the rest */
export function ownPackagesOf(flags: OutputFlags): PackagesOptions | undefined {
  const { packages: folder, scope, prefix, out, typesModule, serverModule, clientModule } = flags;
  if (folder === undefined) {
    if ((scope ?? prefix) === undefined) return undefined;
    throw new WrongCall(
      "--scope and --prefix are for whole packages: say where they are, --packages <folder>.",
    );
  }
  if ((out ?? typesModule ?? serverModule ?? clientModule) !== undefined) {
    throw new WrongCall(
      "With --packages every target has a package of its own: leave out --out, --types-module, --server-module and --client-module.",
    );
  }
  if (scope === undefined || !SCOPE.test(scope)) {
    const found = scope === undefined ? "" : `, not \`${scope}\``;
    throw new WrongCall(`--packages needs the scope of your organisation, such as --scope @acme${found}.`);
  }
  if (prefix !== undefined && !PREFIX.test(prefix)) {
    throw new WrongCall(
      `--prefix is the beginning of a package name in lower case, such as errors-, not \`${prefix}\`.`,
    );
  }
  return { folder, scope, version: VERSION, ...(prefix === undefined ? {} : { prefix }) };
}

/** What is written where no target is named, or besides: the resolved catalog, if its package is among them. */
export function besides(catalog: string, options: PackagesOptions): readonly string[] {
  return isInPackage(catalog, options) ? ["catalog"] : [];
}

/** Where a target goes in its package; undefined for one that has none. @throws WrongCall where it is to go elsewhere */
export function packageOutput(
  written: string,
  options: PackagesOptions,
  catalog: string,
): GenerateOptions["outputs"][number] | undefined {
  const [name] = written.split("=", 1);
  const kind = PACKAGE_KINDS.find((candidate) => candidate.kind === name);
  const target = targets.find((candidate) => candidate.name === name);
  if (kind === undefined || target === undefined) return undefined;
  if (kind.kind === "catalog" && !isInPackage(catalog, options)) return undefined;
  const folder = join(packageFolder(kind.kind, options), kind.generated);
  if (name === written) return { target, folder };
  throw new WrongCall(
    `With --packages \`${name}\` goes to ${folder}: leave out the folder in --target ${written}.`,
  );
}
