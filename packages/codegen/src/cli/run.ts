import { createRequire } from "node:module";
import { Command, CommanderError } from "commander";
import { checkCommand } from "./check-command.js";
import { EXIT, EXIT_CODES_HELP, type ExitCode } from "./exit-code.js";
import { explainCommand } from "./explain-command.js";
import { generateCommand } from "./generate-command.js";
import { listCommand } from "./list-command.js";
import { complain, endWithReader } from "./terminal.js";
import { WrongCall } from "./wrong-call.js";

const { version: VERSION } = createRequire(import.meta.url)("../../package.json") as { version: string };

/** In the order in which help lists them. A new one is a file beside these and a line here. */
const COMMANDS: readonly (() => Command)[] = [generateCommand, checkCommand, explainCommand, listCommand];

const EXAMPLES = `
Examples:
  errors-codegen generate --catalog errors/catalog.yaml --out src/errors
  errors-codegen check --catalog errors/catalog.yaml --out src/errors
  errors-codegen explain token_expired
  errors-codegen list --status 4xx`;

/** Runs the command that `argv` asks for, and sets the exit code of the process. */
export async function run(argv: readonly string[]): Promise<void> {
  endWithReader();
  const program = new Command("errors-codegen")
    .description(
      "Turns a catalog of errors into JSON Schemas, TypeScript types, server helpers and client guards.",
    )
    .version(VERSION, "-V, --version", "print the version")
    .addHelpText("after", EXAMPLES + EXIT_CODES_HELP)
    .showHelpAfterError("(add --help for what can be said)")
    .exitOverride();
  for (const command of COMMANDS) {
    program.addCommand(command().exitOverride().showHelpAfterError("(add --help for what can be said)"));
  }
  try {
    await program.parseAsync(argv as string[]);
  } catch (error) {
    process.exitCode = exitCodeOf(error);
  }
}

function exitCodeOf(error: unknown): ExitCode {
  // commander has said it already; help and version are errors of it too
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.wrongCall;
  if (error instanceof WrongCall) {
    complain(`error: ${error.message}`);
    return EXIT.wrongCall;
  }
  complainOfDefect(error);
  return EXIT.defect;
}

function complainOfDefect(error: unknown): void {
  const { name, message, stack } = error instanceof Error ? error : new Error(String(error));
  complain(
    `This is a mistake in errors-codegen ${VERSION}, not in your catalog or call: ${name}: ${message}`,
  );
  if (process.env["DEBUG"]) complain(stack ?? "");
  else complain("Please report it, with the catalog, the call, and what it says with DEBUG=1 set.");
}
