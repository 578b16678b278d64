import { type Command, Option } from "commander";
import { apiOption } from "./api-option.js";
import { catalogOption } from "./catalog-option.js";
import { helpText } from "./help-text.js";
import { jsonOption } from "./json-option.js";

const EXAMPLES = [
  "openapi apply openapi.yaml --api shop",
  "openapi apply openapi.yaml --api shop --check",
  "openapi apply openapi.yaml --api shop --out dist/openapi.yaml",
];

const X_ERRORS = `
Which errors an operation may send, it says itself, or its path, or the root of the description:
  x-errors: [not_found, conflict]    these, and those that are named above it
  x-errors: all                      all that the API sends; so it is where nothing is said
  x-errors: { only: [not_found] }    these, whatever is named above it
  x-errors: { except: [conflict] }   those above it, or all, but for these
  x-errors: false                    it is left alone: nothing is added, nothing checked`;

/** `openapi apply` adds the error responses of an API to an OpenAPI description. */
export function openapiCommand(command: Command): void {
  const apply = command
    .command("apply")
    .description("Add error responses to the operations of an OpenAPI 3.1 description.")
    .argument("<spec>", "the description: a YAML or JSON file");
  for (const option of [
    catalogOption(),
    apiOption("the API that it describes; may be left out where the catalog has only one"),
    new Option("-o, --out <file>", "write another file, and leave the description as it is"),
    new Option("--check", "write nothing; fail where something would be written"),
    jsonOption(),
  ])
    apply.addOption(option);
  apply.addHelpText("after", `${X_ERRORS}\n${helpText(EXAMPLES)}`);
  apply.action(async (...given: [string, object]) => {
    const { applyOpenapi } = await import("./apply-openapi.js");
    return applyOpenapi(...given);
  });
  // what a command without an action says by itself has the options of `apply` nowhere
  command.addHelpText("after", () => `\n${apply.helpInformation()}${X_ERRORS}\n${helpText(EXAMPLES)}`);
}
