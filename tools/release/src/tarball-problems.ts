import { join } from "node:path";
import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core";
import { filterProblems } from "@arethetypeswrong/core/problems";
import { publint } from "publint";
import { formatMessage } from "publint/utils";

/** The packages are ES modules: neither resolvers without `exports` nor CommonJS count. */
const RESOLVERS = ["node16-esm", "bundler"] as const;

/** What every package holds. */
const ALWAYS = ["package.json", "README.md", "LICENSE"];

/** All that a package may hold beside that. */
const FILES: Readonly<Record<string, RegExp>> = {
  "@org/errors-catalog":
    /^(catalog\.yaml|gen\/catalog\.json|(errors|dialects|apis)\/[\w-]+\.yaml|errors\/details\/[\w-]+\.ts)$/,
  "@org/errors-schemas":
    /^(catalog\.schema\.json|(errors|apis)\/[\w/-]+\.schema\.json|openapi\/[\w-]+\.openapi\.json)$/,
  "@org/errors-testing": /^(dist\/.*\.(js|d\.ts)(\.map)?|src\/.*\.ts|src\/gen\/cases\/[\w-]+\.json)$/,
  "@org/errors-codegen": /^(bin\/errors-codegen\.js|catalog\.schema\.json|(dist|src)\/.*)$/,
};
const SOURCES = /^(dist\/.*\.(js|d\.ts)(\.map)?|src\/.*\.ts)$/;

/** Never: tests and what they read, and what only this repository uses. */
const UNNEEDED =
  /\.(test|test-d|bench)\.|\/(testing|fixtures|golden|(?<!\/gen\/)cases|__snapshots__)\/|\.tsbuildinfo|tsconfig|\.errors-codegen\.json|\.env|\.npmrc|node_modules/;

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly types?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** A package as people download it. */
interface Tarball {
  readonly bytes: Uint8Array;
  readonly manifest: Manifest;
  readonly files: readonly string[];
  readonly read: (file: string) => string;
}

/** Each finds one kind of problem. */
const CHECKS: readonly ((tarball: Tarball) => Promise<readonly string[]> | readonly string[])[] = [
  lint,
  wrongTypes,
  wrongFiles,
  wrongSiblings,
  lostSources,
];

/** Everything that is wrong with a package, in words. */
export async function tarballProblems(bytes: Uint8Array): Promise<readonly string[]> {
  const content = createPackageFromTarballData(bytes);
  const root = `/node_modules/${content.packageName}/`;
  const read = (file: string) => content.readFile(root + file);
  const files = content.listFiles().map((path) => path.slice(root.length));
  const tarball = { bytes, manifest: JSON.parse(read("package.json")) as Manifest, files, read };
  const problems = await Promise.all(CHECKS.map((check) => check(tarball)));
  return problems.flat();
}

async function lint({ bytes }: Tarball): Promise<readonly string[]> {
  const { messages, pkg } = await publint({ pack: { tarball: new Uint8Array(bytes).buffer }, strict: true });
  return messages.map((message) => formatMessage(message, pkg) ?? message.code);
}

async function wrongTypes({ bytes, manifest: { types }, files }: Tarball): Promise<readonly string[]> {
  const typed = files.some((file) => file.endsWith(".d.ts"));
  if (types === undefined) return typed ? ["package.json has no `types`."] : [];
  const result = await checkPackage(createPackageFromTarballData(bytes));
  if (result.types === false) return [`${types} is not there.`];
  const problems = RESOLVERS.flatMap((resolutionKind) => filterProblems(result, { resolutionKind }));
  return problems.map((problem) => JSON.stringify(problem));
}

function wrongFiles({ manifest: { name }, files }: Tarball): readonly string[] {
  const missing = ALWAYS.filter((file) => !files.includes(file)).map((file) => `${file} is missing.`);
  const rest = files.filter((file) => !ALWAYS.includes(file));
  const allowed = FILES[name] ?? SOURCES;
  const unneeded = rest.filter((file) => !allowed.test(file) || UNNEEDED.test(`/${file}`));
  const empty = rest.length === 0 ? ["There is nothing in it."] : [];
  return [...missing, ...empty, ...unneeded.map((file) => `Nobody needs ${file}.`)];
}

/** Of its siblings, a package depends on exactly its own version. */
function wrongSiblings({ manifest: { version, dependencies = {} } }: Tarball): readonly string[] {
  return Object.entries(dependencies)
    .filter(([name, range]) => name.startsWith("@org/") && range !== version)
    .map(([name, range]) => `It depends on ${name} ${range}.`);
}

/** What maps lead to is in the package too: a debugger and an editor show it. */
function lostSources({ files, read }: Tarball): readonly string[] {
  return files
    .filter((file) => file.endsWith(".map"))
    .flatMap((file) => {
      const { sources } = JSON.parse(read(file)) as { readonly sources: readonly string[] };
      return sources
        .filter((source) => !files.includes(join(file, "..", source)))
        .map((source) => `${file} leads to ${source}, which is not there.`);
    });
}
