import { Command } from "commander";
import type { Catalog } from "../catalog/model.js";
import type { ExplainedError } from "../explain/explained-error.js";
import type { FoundCode } from "../explain/find-code.js";
import { apiOption, checkApi } from "./api-option.js";
import { type CatalogFlag, catalogFile, catalogOption } from "./catalog-option.js";
import { EXIT, EXIT_CODES_HELP } from "./exit-code.js";
import { type JsonFlag, jsonOption, printJson } from "./json-option.js";
import { readOrComplain } from "./read-or-complain.js";
import { complain, print, textWidth } from "./terminal.js";
import { WrongCall } from "./wrong-call.js";

interface Flags extends CatalogFlag, JsonFlag {
  readonly api?: string;
}

const EXAMPLES = `
The code may be written as it is in code or on the wire: token_expired, isTokenExpired, token-expired.

Examples:
  errors-codegen explain token_expired --catalog errors/catalog.yaml
  errors-codegen explain token_expired --api shop
  errors-codegen explain token_expired --json`;

/** Says what an error means, what to do about it, and what each API sends. */
export function explainCommand(): Command {
  const command = new Command("explain")
    .description("Say what an error means, what to do about it, and what each API sends.")
    .argument("<code>", "the error");
  for (const option of [catalogOption(), apiOption("what this API sends only"), jsonOption()])
    command.addOption(option);
  return command.addHelpText("after", EXAMPLES + EXIT_CODES_HELP).action(act);
}

async function act(name: string, flags: Flags): Promise<void> {
  const catalog = await readOrComplain(catalogFile(flags), flags);
  process.exitCode = catalog === undefined ? EXIT.found : EXIT.done;
  if (catalog === undefined) return;
  checkApi(flags.api, catalog);
  const { explainError } = await import("../explain/explain-error.js");
  const { findCode } = await import("../explain/find-code.js");
  const found = findCode(catalog, name);
  const explained = found.code === undefined ? undefined : explainError(catalog, found.code);
  if (explained === undefined) throw unknownCode(name, found, catalog);
  const shown = flags.api === undefined ? explained : onlyApi(explained, flags.api);
  if (flags.json === true) return printJson(shown);
  const { explainText } = await import("./explain-text.js");
  if (found.spelledBy.length > 0) {
    complain(`${found.spelledBy.join(", ")}: \`${name}\` on the wire is \`${found.code}\`.\n`);
  }
  print(explainText(shown, textWidth()));
}

function onlyApi(explained: ExplainedError, name: string): ExplainedError {
  return { ...explained, apis: explained.apis.filter(({ api }) => api === name) };
}

function unknownCode(name: string, { near }: FoundCode, { reserved, errors }: Catalog): WrongCall {
  if (reserved.includes(name)) {
    return new WrongCall(`\`${name}\` is reserved: the error is gone, and its code may never come back.`);
  }
  const meant = near.map((code) => `\`${code}\``).join(" or ");
  const hint = meant === "" ? "" : `; did you mean ${meant}?`;
  return new WrongCall(
    `There is no error \`${name}\` in the catalog${hint === "" ? "." : hint} All ${errors.length}: errors-codegen list`,
  );
}
