import { type Command, Option } from "commander";
import { EXIT } from "./exit-code.js";
import { helpText } from "./help-text.js";
import { type JsonFlag, jsonOption } from "./json-option.js";
import { complain } from "./terminal.js";

export interface InitFlags extends JsonFlag {
  readonly name?: string;
  readonly docs?: string;
  readonly dialect?: "problem-details" | "like-mine";
  readonly body?: readonly string[];
  readonly out?: string;
  readonly yes?: boolean;
}

const EXAMPLES = [
  "init",
  "init --body error.json",
  "init --name shop --body not-found.http validation.http --docs https://shop.example/errors",
  "init --dialect problem-details --out packages/errors-catalog --yes",
];

/** `init` writes a new catalog; on a terminal it asks for what the call does not say. */
export function initCommand(command: Command): void {
  const options = [
    new Option("-n, --name <name>", "the API that the catalog is of (default: the name of this folder)"),
    new Option(
      "-b, --body <files...>",
      "an error response that the dialect shall look like: its JSON body, or what `curl -i` prints; - is stdin",
    ),
    new Option("--dialect <dialect>", "how errors are spelled").choices(["problem-details", "like-mine"]),
    new Option("--docs <url>", "where pages about your errors are: <url>/<code>"),
    new Option("-o, --out <folder>", "folder of the catalog (default: errors)"),
    new Option("-y, --yes", "ask nothing: problem details unless there is a --body"),
    jsonOption(),
  ];
  for (const option of options) command.addOption(option);
  command.addHelpText("after", helpText(EXAMPLES)).action(act);
}

async function act(flags: InitFlags): Promise<void> {
  const { initAnswers } = await import("./init-answers.js");
  const answers = await initAnswers(flags, process.cwd());
  if (answers === undefined) {
    complain("Nothing was written.");
    process.exitCode = EXIT.found;
    return;
  }
  const { OutputError } = await import("../output/output-error.js");
  const { initCatalog } = await import("../init/init-catalog.js");
  const { reportInitialized } = await import("./report-initialized.js");
  try {
    const initialized = initCatalog(answers);
    process.exitCode = initialized.catalog === undefined ? EXIT.found : EXIT.done;
    reportInitialized(initialized, answers, flags);
  } catch (error) {
    if (!(error instanceof OutputError)) throw error;
    complain(error.message);
    process.exitCode = EXIT.found;
  }
}
