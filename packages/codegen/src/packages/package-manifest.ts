import type { Catalog } from "../catalog/model.js";
import { runtimePackage } from "../print/runtime-names.js";
import { describeKind, type KindOfPackage, packageName } from "./package-kinds.js";
import type { PackagesOptions } from "./packages-options.js";
import type { Workspace } from "./workspace.js";

export type Manifest = Readonly<Record<string, unknown>>;

/** What was built of a file that is gone must go, too. */
const BUILD = "node -e \"fs.rmSync('dist', { recursive: true, force: true })\" && tsc -p tsconfig.json";

const FIRST_VERSION = "0.0.0";

/** The `package.json` of a new package. */
export function packageManifest(
  kind: KindOfPackage,
  catalog: Catalog,
  options: PackagesOptions,
  workspace: Workspace,
): Manifest {
  const isCode = Object.keys(kind.modules).length > 0;
  const dependencies = dependenciesOf(kind, options, workspace);
  return {
    name: packageName(kind.kind, options),
    version: FIRST_VERSION,
    description: describeKind(kind, catalog.name),
    ...(workspace.license === undefined ? {} : { license: workspace.license }),
    type: "module",
    ...(isCode ? { sideEffects: false } : {}),
    engines: { node: ">=20.19" },
    ...(isCode ? { main: "./dist/index.js", types: "./dist/index.d.ts" } : {}),
    exports: exportsOf(kind),
    files: kind.files,
    ...(isCode ? { scripts: { build: BUILD } } : {}),
    ...(Object.keys(dependencies).length === 0 ? {} : { dependencies }),
    ...(isCode ? { devDependencies: { typescript: workspace.typescript } } : {}),
  };
}

function exportsOf({ modules, data }: KindOfPackage): Record<string, unknown> {
  const built = Object.entries(modules).map(([subpath, module]) => [
    subpath,
    { types: `./dist/${module}.d.ts`, default: `./dist/${module}.js` },
  ]);
  return { ...Object.fromEntries(built), ...data, "./package.json": "./package.json" };
}

function dependenciesOf(
  kind: KindOfPackage,
  options: PackagesOptions,
  workspace: Workspace,
): Record<string, string> {
  const own = kind.siblings.map((sibling) => [
    packageName(sibling, options),
    workspace.sibling(FIRST_VERSION),
  ]);
  const runtimes = kind.runtimes.map((runtime) => [runtimePackage(runtime), options.version]);
  return Object.fromEntries([...own, ...runtimes].sort(([a = ""], [b = ""]) => (a < b ? -1 : 1)));
}
