import { Command, CommanderError } from "commander";
import { COMMANDS } from "./commands.js";
import { EXIT, type ExitCode } from "./exit-code.js";
import { helpText } from "./help-text.js";
import { complain, endWithReader } from "./terminal.js";
import { VERSION } from "./version.js";
import { WrongCall } from "./wrong-call.js";

const HINT = "(add --help for what can be said)";

const EXAMPLES = [
  "init",
  "generate --out src/errors",
  "check --out src/errors",
  "explain token_expired",
  "list --status 4xx",
  "openapi apply openapi.yaml --api shop",
];

/** Runs the command that `argv` asks for, and sets the exit code of the process. */
export async function run(argv: readonly string[]): Promise<void> {
  endWithReader();
  try {
    await (await programFor(argv)).parseAsync(argv as string[]);
  } catch (error) {
    process.exitCode = exitCodeOf(error);
  }
}

/** All commands by name, and those that are named in the call with all they can do. */
async function programFor(argv: readonly string[]): Promise<Command> {
  const program = new Command("errors-codegen")
    .description(
      "Turns a catalog of errors into JSON Schemas, TypeScript types, server helpers and client guards.",
    )
    .version(VERSION, "-V, --version", "print the version")
    .addHelpText("after", helpText(EXAMPLES))
    .showHelpAfterError(HINT)
    .exitOverride();
  for (const { name, description, load } of COMMANDS) {
    const command = program.command(name).description(description).showHelpAfterError(HINT).exitOverride();
    if (argv.includes(name)) (await load())(command);
  }
  return program;
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
