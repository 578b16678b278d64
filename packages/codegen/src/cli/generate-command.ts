import { Command } from "commander";
import type { Plan } from "../output/plan.js";
import { type CatalogFlag, catalogFile, catalogOption } from "./catalog-option.js";
import { EXIT, EXIT_CODES_HELP } from "./exit-code.js";
import { type JsonFlag, jsonOption, printJson } from "./json-option.js";
import { type OutputFlags, outputOptions, outputsOf } from "./output-options.js";
import { print } from "./terminal.js";

type Flags = CatalogFlag & OutputFlags & JsonFlag;

const EXAMPLES = `
Examples:
  errors-codegen generate --catalog errors/catalog.yaml --out src/errors
  errors-codegen generate --catalog errors/catalog.yaml --out src/errors --target types client
  errors-codegen generate --catalog errors/catalog.yaml --target client=src/api/errors --types-module @org/errors-types`;

/** Writes the files of a catalog; only those that change. */
export function generateCommand(): Command {
  const command = new Command("generate").description("Write the files of a catalog.");
  for (const option of [catalogOption(), ...outputOptions(), jsonOption()]) command.addOption(option);
  return command.addHelpText("after", EXAMPLES + EXIT_CODES_HELP).action(act);
}

async function act(flags: Flags): Promise<void> {
  const options = { catalog: catalogFile(flags), ...outputsOf(flags) };
  const { complainOf, generationReport, runGeneration } = await import("./generation.js");
  const generation = await runGeneration(options);
  const { plan } = generation;
  process.exitCode = plan === undefined ? EXIT.found : EXIT.done;
  if (flags.json === true) return printJson(generationReport(generation, plan !== undefined));
  complainOf(generation);
  if (plan !== undefined) print(await summary(plan));
}

/** More than that is a list nobody reads. */
const MOST_LISTED = 20;

async function summary({ changes, compared }: Plan): Promise<string> {
  if (changes.length === 0) return `${compared} files are up to date; nothing was written.`;
  const { count, shownPath } = await import("./generation.js");
  const parts = (["create", "update", "delete"] as const)
    .map((action) => [count(changes, action), `${action}d`] as const)
    .filter(([number]) => number !== 0)
    .map(([number, done]) => `${number} ${done}`);
  const total = `${parts.join(", ")}, of ${compared} files.`;
  if (changes.length > MOST_LISTED) return total;
  return [...changes.map(({ action, path }) => `  ${action}  ${shownPath(path)}`), total].join("\n");
}
