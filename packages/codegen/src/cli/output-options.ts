import { join, resolve } from "node:path";
import { Option } from "commander";
import type { GenerateOptions } from "../generate.js";
import { packageName } from "../packages/package-kinds.js";
import { nearest } from "../print/nearest.js";
import { defaultTargets, targets } from "../targets/index.js";
import type { EmitOptions } from "../targets/target.js";
import { refuseAmongSources } from "./among-sources.js";
import { besides, ownPackagesOf, packageOutput } from "./own-packages.js";
import { WrongCall } from "./wrong-call.js";

export interface OutputFlags {
  readonly out?: string;
  readonly target?: readonly string[];
  readonly typesModule?: string;
  readonly serverModule?: string;
  readonly clientModule?: string;
  readonly package?: readonly string[];
  readonly packages?: string;
  readonly scope?: string;
  readonly prefix?: string;
}

type Outputs = Pick<GenerateOptions, "outputs" | "ownPackages" | keyof EmitOptions>;

const NAMES = targets.map(({ name }) => name);
const DEFAULTS = defaultTargets.map(({ name }) => name);

/** What is generated, and where it goes: the same for `generate` and `check`. */
export function outputOptions(): readonly Option[] {
  return [
    new Option(
      "-o, --out <folder>",
      `folder for all targets: ${DEFAULTS.map((target) => `<folder>/${target}`).join(", ")}`,
    ),
    new Option(
      "-t, --target <targets...>",
      `some only, perhaps each with its own folder (name=folder): ${NAMES.join(", ")}`,
    ),
    new Option(
      "--types-module <name>",
      "package that the generated types are imported from, instead of ../types",
    ),
    new Option(
      "--server-module <name>",
      "package that a testing kit imports the APIs of a server from, instead of ../server",
    ),
    new Option("--client-module <name>", "the same for the APIs of a client, instead of ../client"),
    new Option(
      "-p, --package <names...>",
      "package or namespace of what a target writes (target=name): java=com.acme.errors",
    ),
    new Option("--packages <folder>", "whole packages of your own instead, each in a folder below this one"),
    new Option("--scope <@scope>", "what the names of these packages begin with"),
    new Option("--prefix <text>", "and then (default: errors-)"),
  ];
}

/**
 * @param catalog the catalog file
 * @throws WrongCall where a target is unknown, has no folder, shares it with another, or has one among the sources of the catalog.
 */
export function outputsOf(flags: OutputFlags, catalog: string): Outputs {
  const ownPackages = ownPackagesOf(flags);
  const wanted = new Set([
    ...(flags.target ?? DEFAULTS),
    ...(ownPackages === undefined ? [] : besides(catalog, ownPackages)),
  ]);
  const outputs = [...wanted].map(
    (written) => (ownPackages && packageOutput(written, ownPackages, catalog)) ?? outputOf(written, flags),
  );
  refuseAmongSources(catalog, outputs, flags.out);
  // each folder has a list of its own files: with two, each run would delete what the other one wrote
  const folders = outputs.map(({ folder }) => resolve(folder));
  const shared = outputs.find(({ folder }, index) => folders.indexOf(resolve(folder)) !== index);
  if (shared !== undefined) {
    throw new WrongCall(`Two targets cannot share the folder ${shared.folder}: give each its own.`);
  }
  const { typesModule, serverModule, clientModule, package: packages } = flags;
  return {
    outputs,
    ...(typesModule !== undefined && { typesModule }),
    ...(serverModule !== undefined && { serverModule }),
    ...(clientModule !== undefined && { clientModule }),
    ...(ownPackages !== undefined && {
      ownPackages,
      typesModule: packageName("types", ownPackages),
      serverModule: packageName("server", ownPackages),
      clientModule: packageName("client", ownPackages),
    }),
    ...(packages !== undefined && { packages: packagesOf(packages, outputs) }),
  };
}

/** `target=name`, for targets that are generated. */
function packagesOf(
  written: readonly string[],
  outputs: GenerateOptions["outputs"],
): Readonly<Record<string, string>> {
  const pairs = written.map((pair) => {
    const [name = "", packageName = ""] = pair.split(/=(.*)/s);
    if (packageName === "" || !outputs.some(({ target }) => target.name === name)) {
      const generated = outputs.map(({ target }) => target.name).join(", ");
      throw new WrongCall(
        `--package ${pair}: expected <target>=<name>, with one of the targets: ${generated}.`,
      );
    }
    return [name, packageName] as const;
  });
  return Object.fromEntries(pairs);
}

/** `name` or `name=folder`. */
function outputOf(written: string, { out, target: asked }: OutputFlags): GenerateOptions["outputs"][number] {
  const [name = "", folder] = written.split(/=(.*)/s);
  const target = targets.find((candidate) => candidate.name === name);
  if (target === undefined) {
    const several = written.split(",").filter((each) => each !== "");
    if (written.includes(",") && several.every((each) => NAMES.includes(each.split("=", 1)[0] ?? ""))) {
      throw new WrongCall(`Names of several targets stand behind each other: --target ${several.join(" ")}.`);
    }
    const near = nearest(name, NAMES);
    const meant = near === undefined ? "." : `; did you mean \`${near}\`?`;
    throw new WrongCall(`There is no target \`${name}\`${meant} Targets: ${NAMES.join(", ")}.`);
  }
  if (folder !== undefined && folder !== "") return { target, folder };
  if (out === undefined && asked === undefined) {
    throw new WrongCall(
      `Say where to write: --out <folder>, or each target with its own, such as --target ${name}=<folder>.`,
    );
  }
  if (out === undefined) {
    throw new WrongCall(
      `The target \`${name}\` has no folder to write to: --target ${name}=<folder>, or --out <folder> for all that have none of their own.`,
    );
  }
  return { target, folder: join(out, name) };
}
