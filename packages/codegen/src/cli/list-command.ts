import { type Command, Option } from "commander";
import { apiOption, checkApi } from "./api-option.js";
import { type CatalogFlag, catalogFile, catalogOption } from "./catalog-option.js";
import { EXIT } from "./exit-code.js";
import { helpText } from "./help-text.js";
import { type JsonFlag, jsonOption, printJson } from "./json-option.js";
import { readOrComplain } from "./read-or-complain.js";
import { complain, print } from "./terminal.js";
import { WrongCall } from "./wrong-call.js";

interface Flags extends CatalogFlag, JsonFlag {
  readonly api?: string;
  readonly status?: readonly string[];
}

const EXAMPLES = ["list", "list --status 404 5xx", "list --api shop --json"];

/** `list` lists the errors of a catalog, or of one API as it sends them. */
export function listCommand(command: Command): void {
  const status = new Option("--status <status...>", "only these, such as 404 or 4xx");
  for (const option of [catalogOption(), status, apiOption("as this API sends them"), jsonOption()])
    command.addOption(option);
  command.addHelpText("after", helpText(EXAMPLES)).action(act);
}

async function act(flags: Flags): Promise<void> {
  const wanted = statusFilter(flags.status);
  const catalog = await readOrComplain(catalogFile(flags), flags);
  process.exitCode = catalog === undefined ? EXIT.found : EXIT.done;
  if (catalog === undefined) return;
  checkApi(flags.api, catalog);
  const { listErrors } = await import("../explain/list-errors.js");
  const listed = listErrors(catalog, flags.api).filter(({ status }) => wanted(status));
  if (flags.json === true) return printJson(listed);
  const { listText } = await import("./list-text.js");
  if (listed.length === 0) complain(none(flags));
  print(listText(listed));
}

/** The head of a table alone looks as if something went wrong. */
function none({ api, status = [] }: Flags): string {
  const whose = api === undefined ? "" : ` of the API \`${api}\``;
  const has = status.length === 0 ? "is there" : `has a status of ${status.join(" ")}`;
  return `No error${whose} ${has}.`;
}

/** @throws WrongCall for what is neither a status nor a class of them. */
function statusFilter(written: readonly string[] = []): (status: number) => boolean {
  const texts = written.flatMap((text) => text.split(","));
  const wrong = texts.find((text) => !/^[1-5](\d\d|xx)$/i.test(text));
  if (wrong !== undefined)
    throw new WrongCall(`\`${wrong}\` is no status: write 404, or 4xx for all of them.`);
  const patterns = texts.map((text) => new RegExp(`^${text.replace(/xx$/i, "\\d\\d")}$`));
  return (status) => patterns.length === 0 || patterns.some((pattern) => pattern.test(String(status)));
}
