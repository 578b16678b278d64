import type { Command } from "commander";
import { type CatalogFlag, catalogFile, catalogOption } from "./catalog-option.js";
import { type ContractFlags, checkContract, contractOptions } from "./contract-check.js";
import { EXIT } from "./exit-code.js";
import { helpText } from "./help-text.js";
import { type JsonFlag, jsonOption, printJson } from "./json-option.js";
import { type OutputFlags, outputOptions, outputsOf } from "./output-options.js";
import { print } from "./terminal.js";

interface Flags extends CatalogFlag, OutputFlags, JsonFlag, ContractFlags {}

const EXAMPLES = [
  "check --out src/errors",
  "check --catalog errors/catalog.yaml --out src/errors --json",
  "check --out src/errors --against v1.2.0",
];

/**
 * `check` says what `generate` would write, writes nothing, and fails where that is anything; with `--against`, also where the contract
 * changed more than the next release promises, or than its notes warn of.
 */
export function checkCommand(command: Command): void {
  const options = [catalogOption(), ...outputOptions(), ...contractOptions(), jsonOption()];
  for (const option of options) command.addOption(option);
  command.addHelpText("after", helpText(EXAMPLES)).action(act);
}

async function act(flags: Flags): Promise<void> {
  const catalog = catalogFile(flags);
  const options = { catalog, ...outputsOf(flags, catalog), check: true };
  const { complainOf, generationReport, runGeneration } = await import("./generation.js");
  const generation = await runGeneration(options);
  const { plan } = generation;
  const fresh = plan?.changes.length === 0;
  const contract = plan === undefined ? undefined : await checkContract(options.catalog, flags);
  const ok = fresh && contract?.kept !== false;
  process.exitCode = ok ? EXIT.done : EXIT.found;
  if (flags.json === true) return printJson({ ...generationReport(generation, ok), ...contract?.report });
  complainOf(generation);
  if (plan === undefined) return;
  if (fresh) print(`${plan.compared} files are up to date.`);
  else print((await import("./stale-files.js")).staleFiles(plan));
  if (contract !== undefined) print(contract.text);
}
