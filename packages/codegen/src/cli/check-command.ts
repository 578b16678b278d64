import type { Command } from "commander";
import { type CatalogFlag, catalogFile, catalogOption } from "./catalog-option.js";
import { EXIT } from "./exit-code.js";
import { helpText } from "./help-text.js";
import { type JsonFlag, jsonOption, printJson } from "./json-option.js";
import { type OutputFlags, outputOptions, outputsOf } from "./output-options.js";
import { print } from "./terminal.js";

type Flags = CatalogFlag & OutputFlags & JsonFlag;

const EXAMPLES = ["check --out src/errors", "check --catalog errors/catalog.yaml --out src/errors --json"];

/** `check` says what `generate` would write, writes nothing, and fails where that is anything. */
export function checkCommand(command: Command): void {
  for (const option of [catalogOption(), ...outputOptions(), jsonOption()]) command.addOption(option);
  command.addHelpText("after", helpText(EXAMPLES)).action(act);
}

async function act(flags: Flags): Promise<void> {
  const options = { catalog: catalogFile(flags), ...outputsOf(flags), check: true };
  const { complainOf, generationReport, runGeneration } = await import("./generation.js");
  const generation = await runGeneration(options);
  const { plan } = generation;
  const fresh = plan?.changes.length === 0;
  process.exitCode = fresh ? EXIT.done : EXIT.found;
  if (flags.json === true) return printJson(generationReport(generation, fresh));
  complainOf(generation);
  if (plan === undefined) return;
  if (fresh) return print(`${plan.compared} files are up to date.`);
  const { staleFiles } = await import("./stale-files.js");
  print(staleFiles(plan));
}
