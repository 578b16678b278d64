import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ChangesetError } from "./changeset-error.js";

/** The groups of `.changeset/config.json` whose packages have one version. */
interface Config {
  readonly fixed?: readonly (readonly string[])[];
  readonly linked?: readonly (readonly string[])[];
}

/**
 * The packages that a contract is released as: the group of `fixed` or `linked` that the package of the catalog is of; else that package
 * itself; else, where the catalog is of none, the only group that there is.
 * @param manifest the `package.json` beside the catalog
 * @returns those that are named, and the package of the catalog; none where nothing says so
 * @throws ChangesetError where one of the files is not JSON
 */
export function releasedPackages(manifest: string, changesetFolder: string): readonly string[] {
  const name = nameIn(manifest);
  const { fixed = [], linked = [] } = readConfig(join(changesetFolder, "config.json"));
  const groups = [...fixed, ...linked];
  const own = name === undefined ? undefined : groups.find((group) => group.some((one) => fits(name, one)));
  const group = own ?? (name === undefined && groups.length === 1 ? groups[0] : undefined);
  const names = (group ?? []).filter((one) => !PATTERN.test(one));
  return [...new Set(name === undefined ? names : [...names, name])];
}

/** What no name of a package has in it, and patterns do. */
const PATTERN = /[*?{}[\]()!|\\]/;

/** Groups may name packages by patterns such as `@acme/*`. Stars are all that is known of them: a pattern with more fits nothing. */
function fits(name: string, pattern: string): boolean {
  if (PATTERN.test(pattern.replaceAll("*", ""))) return false;
  const parts = pattern.split(/(\*+)/).map((part) => {
    if (part.startsWith("*")) return part.length > 1 ? ".*" : "[^/]*";
    return part.replace(/[.+^$]/g, "\\$&");
  });
  return new RegExp(`^${parts.join("")}$`).test(name);
}

function nameIn(manifest: string): string | undefined {
  if (!existsSync(manifest)) return undefined;
  const { name } = readJson(manifest) as { name?: unknown };
  return typeof name === "string" && name !== "" ? name : undefined;
}

function readConfig(file: string): Config {
  return existsSync(file) ? (readJson(file) as Config) : {};
}

/** @throws ChangesetError where the file is not JSON, with its name */
function readJson(file: string): object {
  try {
    const value: unknown = JSON.parse(readFileSync(file, "utf8"));
    return typeof value === "object" && value !== null ? value : {};
  } catch (error) {
    throw new ChangesetError(`${file} is not JSON: ${(error as Error).message}`);
  }
}
