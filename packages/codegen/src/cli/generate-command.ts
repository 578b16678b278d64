import { type Command, Option } from "commander";
import { type CatalogFlag, catalogFile, catalogOption } from "./catalog-option.js";
import { EXIT } from "./exit-code.js";
import { helpText } from "./help-text.js";
import { type JsonFlag, jsonOption } from "./json-option.js";
import { type OutputFlags, outputOptions, outputsOf } from "./output-options.js";

interface Flags extends CatalogFlag, OutputFlags, JsonFlag {
  readonly watch?: boolean;
}

const EXAMPLES = [
  "generate --out src/errors",
  "generate --catalog errors/catalog.yaml --out src/errors --watch",
  "generate --out src/errors --target types client",
  "generate --target client=src/api/errors --types-module @org/errors-types",
  "generate --target java=src/main/java/com/acme/errors --package java=com.acme.errors",
  "generate --packages packages --scope @acme",
];

/** `generate` writes the files of a catalog; only those that change. */
export function generateCommand(command: Command): void {
  const watch = new Option("-w, --watch", "go on, and write again whenever the catalog changes");
  for (const option of [catalogOption(), ...outputOptions(), watch, jsonOption()]) command.addOption(option);
  command.addHelpText("after", helpText(EXAMPLES)).action(act);
}

async function act(flags: Flags): Promise<void> {
  const catalog = catalogFile(flags);
  const options = { catalog, ...outputsOf(flags, catalog) };
  if (flags.watch === true) {
    const { watchCatalog } = await import("./watch-catalog.js");
    return watchCatalog(options, flags);
  }
  const { runGeneration } = await import("./generation.js");
  const generation = await runGeneration(options);
  process.exitCode = generation.plan === undefined ? EXIT.found : EXIT.done;
  const { reportWritten } = await import("./report-written.js");
  reportWritten(generation, flags);
}
