import { dirname, join, relative, resolve } from "node:path";
import { Command, InvalidArgumentError } from "commander";
import { formatFindings } from "../catalog/findings/format-findings.js";
import { type GenerateOptions, generate } from "../generate.js";
import type { Plan } from "../output/plan.js";
import { nearest } from "../print/nearest.js";
import { defaultTargets, targets } from "../targets/index.js";

interface Flags {
  readonly catalog: string;
  readonly out?: string;
  readonly target?: readonly string[];
  readonly typesModule?: string;
}

const NAMES = targets.map(({ name }) => name);
const DEFAULTS = defaultTargets.map(({ name }) => name);

/** `generate` writes; `check` says what `generate` would write, and fails where that is anything. */
export function generateCommand(name: "generate" | "check"): Command {
  const check = name === "check";
  return new Command(name)
    .description(check ? "Fail where generated files are not up to date." : "Write the files of a catalog.")
    .requiredOption("-c, --catalog <file>", "the catalog: a YAML or JSON file")
    .option(
      "-o, --out <folder>",
      `folder for all targets: ${DEFAULTS.map((target) => `<folder>/${target}`).join(", ")}`,
    )
    .option(
      "-t, --target <targets...>",
      `some only, perhaps each with its own folder (name=folder): ${NAMES.join(", ")}`,
    )
    .option(
      "--types-module <name>",
      "package that the generated types are imported from, instead of ../types",
    )
    .addHelpText(
      "after",
      `
Examples:
  errors-codegen ${name} --catalog errors/catalog.yaml --out src/errors
  errors-codegen ${name} --catalog errors/catalog.yaml --out src/errors --target types client
  errors-codegen ${name} --catalog errors/catalog.yaml --target client=src/api/errors --types-module @org/errors-types`,
    )
    .action((flags: Flags) => act(flags, check));
}

async function act(flags: Flags, check: boolean): Promise<void> {
  const outputs = outputsOf(flags);
  const options: GenerateOptions = {
    catalog: flags.catalog,
    outputs,
    check,
    ...(flags.typesModule === undefined ? {} : { typesModule: flags.typesModule }),
  };
  const { findings, plan } = await generate(options);
  if (findings.length > 0) {
    process.stderr.write(`${formatFindings(findings, dirname(flags.catalog), startFolder())}\n`);
  }
  if (plan === undefined) {
    process.stderr.write("The catalog has errors; no file was changed.\n");
    process.exitCode = 1;
    return;
  }
  process.stdout.write(`${check ? reportCheck(plan) : reportGenerate(plan)}\n`);
  if (check && plan.changes.length > 0) process.exitCode = 1;
}

function reportGenerate({ changes, compared }: Plan): string {
  if (changes.length === 0) return `${compared} files are up to date; nothing was written.`;
  const count = (action: string) => changes.filter((change) => change.action === action).length;
  const parts = [
    [count("create"), "created"],
    [count("update"), "updated"],
    [count("delete"), "deleted"],
  ].filter(([number]) => number !== 0);
  const summary = `${parts.map(([number, what]) => `${number} ${what}`).join(", ")}, of ${compared} files.`;
  return changes.length > MOST_LISTED ? summary : `${listed(changes)}\n${summary}`;
}

/** More than that is a list nobody reads. */
const MOST_LISTED = 20;

function listed(changes: Plan["changes"]): string {
  const lines = changes.map(({ action, path }) => `  ${action.padEnd(6)}  ${relative(startFolder(), path)}`);
  return lines.join("\n");
}

/** Where the command was given: paths are shown from there, so that a terminal can open them. */
function startFolder(): string {
  return process.env["INIT_CWD"] ?? process.cwd();
}

function reportCheck({ changes, compared }: Plan): string {
  if (changes.length === 0) return `${compared} files are up to date.`;
  return `Not up to date; \`generate\` would change:\n${listed(changes)}`;
}

function outputsOf({ out, target }: Flags): GenerateOptions["outputs"] {
  const outputs = (target ?? DEFAULTS).map((written) => {
    const [name = "", folder] = written.split(/=(.*)/s);
    const found = targets.find((candidate) => candidate.name === name);
    if (found === undefined) {
      const near = nearest(name, NAMES);
      throw new InvalidArgumentError(
        `There is no target \`${name}\`${near === undefined ? "" : `; did you mean \`${near}\`?`} Targets: ${NAMES.join(", ")}.`,
      );
    }
    if (folder !== undefined && folder !== "") return { target: found, folder };
    if (out === undefined) {
      throw new InvalidArgumentError(`Say where to write: --out <folder>, or --target ${name}=<folder>.`);
    }
    return { target: found, folder: join(out, name) };
  });
  // each folder has a list of its own files: with two, each run would delete what the other one wrote
  const folders = outputs.map(({ folder }) => resolve(folder));
  const shared = outputs.find(({ folder }, index) => folders.indexOf(resolve(folder)) !== index);
  if (shared !== undefined) {
    throw new InvalidArgumentError(
      `Two targets cannot share the folder ${shared.folder}: give each its own.`,
    );
  }
  return outputs;
}
