import { createRequire } from "node:module";
import { Command, CommanderError, InvalidArgumentError } from "commander";
import { OutputError } from "../output/output-error.js";
import { generateCommand } from "./generate-command.js";

const { version: VERSION } = createRequire(import.meta.url)("../../package.json") as { version: string };

/** Exit codes: 0 done, 1 findings or stale files, 2 the call itself was wrong. */
export async function run(argv: readonly string[]): Promise<void> {
  const program = new Command("errors-codegen")
    .description(
      "Turns a catalog of errors into JSON Schemas, TypeScript types, server helpers and client guards.",
    )
    .version(VERSION, "-V, --version", "print the version")
    .showHelpAfterError("(add --help for what can be said)")
    .exitOverride()
    .addCommand(generateCommand("generate"))
    .addCommand(generateCommand("check"));
  for (const command of program.commands) command.exitOverride().showHelpAfterError(true);
  try {
    await program.parseAsync(argv as string[]);
  } catch (error) {
    if (error instanceof InvalidArgumentError) {
      // found while acting, so commander has not said it yet
      process.stderr.write(`error: ${error.message}\n`);
      process.exitCode = 2;
    } else if (error instanceof CommanderError) {
      process.exitCode = error.exitCode === 0 ? 0 : 2;
    } else if (error instanceof OutputError) {
      process.stderr.write(`${error.message}\n`);
      process.exitCode = 1;
    } else {
      throw error;
    }
  }
}
