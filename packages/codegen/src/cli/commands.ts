import type { Command } from "commander";

/** A command as `--help` lists it; the rest of it is loaded when it is called. */
export interface CommandEntry {
  readonly name: string;
  readonly description: string;
  /** Gives the function that adds options, help and action to the command. */
  readonly load: () => Promise<(command: Command) => void>;
}

/** In the order of the help. A new command is a file beside this one and an entry here. */
export const COMMANDS: readonly CommandEntry[] = [
  {
    name: "init",
    description: "Write a new catalog, with a dialect that looks like your own errors.",
    load: async () => (await import("./init-command.js")).initCommand,
  },
  {
    name: "generate",
    description: "Write the files of a catalog.",
    load: async () => (await import("./generate-command.js")).generateCommand,
  },
  {
    name: "check",
    description: "Fail where generated files are not up to date.",
    load: async () => (await import("./check-command.js")).checkCommand,
  },
  {
    name: "diff",
    description: "Say what changed between two catalogs, and which release that asks for.",
    load: async () => (await import("./diff-command.js")).diffCommand,
  },
  {
    name: "explain",
    description: "Say what an error means, what to do about it, and what each API sends.",
    load: async () => (await import("./explain-command.js")).explainCommand,
  },
  {
    name: "list",
    description: "List the errors: code, status, title, retry rule, APIs.",
    load: async () => (await import("./list-command.js")).listCommand,
  },
  {
    name: "openapi",
    description: "Add the error responses of an API to an OpenAPI description, and check those in it.",
    load: async () => (await import("./openapi-command.js")).openapiCommand,
  },
];
