import type { Command } from "commander";
import type { Catalog } from "../catalog/model.js";
import type { ExplainedError } from "../explain/explained-error.js";
import type { FoundCode } from "../explain/find-code.js";
import { apiOption, checkApi } from "./api-option.js";
import { type CatalogFlag, catalogFile, catalogOption } from "./catalog-option.js";
import { EXIT } from "./exit-code.js";
import { helpText } from "./help-text.js";
import { type JsonFlag, jsonOption, printJson } from "./json-option.js";
import { readOrComplain } from "./read-or-complain.js";
import { complain, print, textWidth } from "./terminal.js";
import { WrongCall } from "./wrong-call.js";

interface Flags extends CatalogFlag, JsonFlag {
  readonly api?: string;
}

const EXAMPLES = [
  "explain token_expired",
  "explain isTokenExpired --api shop",
  "explain token_expired --json",
];

/** `explain` says what an error means, what to do about it, and what each API sends. */
export function explainCommand(command: Command): void {
  command.argument("<code>", "the error, as it is written in a catalog, in code or on the wire");
  for (const option of [catalogOption(), apiOption("only what this API sends"), jsonOption()])
    command.addOption(option);
  command.addHelpText("after", helpText(EXAMPLES)).action(act);
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
  if (/^[1-5]\d\d$/.test(name)) {
    const those = errors.filter(({ status }) => String(status) === name).map(({ code }) => `\`${code}\``);
    const found = those.length === 0 ? "no error of the catalog has it" : `that of ${shortList(those)}`;
    return new WrongCall(
      `\`${name}\` is no code but a status, ${found}. All with a status: errors-codegen list --status ${name}`,
    );
  }
  const meant = near.map((code) => `\`${code}\``).join(" or ");
  const hint = meant === "" ? "" : `; did you mean ${meant}?`;
  return new WrongCall(
    `There is no error \`${name}\` in the catalog${hint === "" ? "." : hint} All ${errors.length}: errors-codegen list`,
  );
}

/** More than that is what `list` is for. */
const MOST_NAMED = 3;

function shortList(names: readonly string[]): string {
  const rest = names.length - MOST_NAMED;
  return `${names.slice(0, MOST_NAMED).join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
}
