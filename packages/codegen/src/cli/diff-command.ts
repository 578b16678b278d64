import { dirname, relative, resolve } from "node:path";
import { type Command, Option } from "commander";
import type { Comparison } from "../compat/comparison.js";
import type { Bump } from "../compat/verdict.js";
import { type CatalogFlag, catalogFile, catalogOption } from "./catalog-option.js";
import { CHANGESETS, releasedAsOption } from "./contract-check.js";
import { EXIT } from "./exit-code.js";
import { helpText } from "./help-text.js";
import { type JsonFlag, jsonOption, printJson } from "./json-option.js";
import { markByGravity } from "./mark-by-gravity.js";
import { complain, print, startFolder } from "./terminal.js";

type Format = "text" | "markdown" | "json";

interface Flags extends CatalogFlag, JsonFlag {
  readonly format: Format;
  /** Where to write a changeset; `true` without a path. */
  readonly changeset?: string | true;
  readonly releasedAs?: readonly string[];
  readonly failOn?: Exclude<Bump, "none">;
}

const EXAMPLES = [
  "diff v1.2.0",
  "diff main --changeset",
  "diff @acme/errors-catalog --format markdown",
  "diff v1.2.0 v1.3.0 --catalog packages/errors/catalog.yaml --fail-on major",
];

/** `diff` says what changed between two catalogs, and which release that asks for. */
export function diffCommand(command: Command): void {
  command
    .argument(
      "<base>",
      "the older one: a path, an installed package, or a git revision (package:… or git:… says which)",
    )
    .argument("[head]", "the newer one, the same way (default: the catalog)");
  for (const option of [
    catalogOption(),
    new Option("-f, --format <format>", "for people, for a pull request, or for machines")
      .choices(["text", "markdown", "json"] satisfies Format[])
      .default("text"),
    jsonOption(),
    new Option(
      "--changeset [path]",
      `write a changeset into a folder, or as a file (.md) (default: ${CHANGESETS})`,
    ),
    releasedAsOption(),
    new Option("--fail-on <bump>", "exit with 1 where the changes ask for that much, or more").choices([
      "patch",
      "minor",
      "major",
    ] satisfies Flags["failOn"][]),
  ])
    command.addOption(option);
  command.addHelpText("after", helpText(EXAMPLES)).action(act);
}

async function act(base: string, head: string | undefined, flags: Flags): Promise<void> {
  const { comparedContract } = await import("./compared-contract.js");
  const { comparison, complaint, findings, notes, manifest } = comparedContract(base, head, () =>
    catalogFile(flags),
  );
  const asJson = flags.json === true || flags.format === "json";
  if (comparison === undefined) {
    process.exitCode = EXIT.found;
    if (asJson) printJson({ findings });
    else complain(complaint);
    return;
  }
  const written = flags.changeset === undefined ? undefined : await changesetFor(comparison, manifest, flags);
  if (written === "refused") return;
  for (const note of notes) complain(note);
  await show(comparison, asJson ? "json" : flags.format);
  const { covers } = await import("../compat/verdict.js");
  const fails = flags.failOn !== undefined && covers(comparison.bump, flags.failOn);
  process.exitCode = fails ? EXIT.found : EXIT.done;
  await written?.();
}

async function show(comparison: Comparison, format: Format): Promise<void> {
  switch (format) {
    case "json":
      return printJson((await import("../compat/report/json.js")).comparisonReport(comparison));
    case "markdown":
      return print((await import("../compat/report/markdown.js")).comparisonMarkdown(comparison));
    case "text":
      return print((await import("../compat/report/text.js")).comparisonText(comparison, markByGravity));
  }
}

type Write = () => void | Promise<void>;

/** Knows where a changeset goes, and for which packages, before anything is printed: a long table would hide what hinders. */
async function changesetFor(
  comparison: Comparison,
  manifest: string,
  flags: Flags,
): Promise<Write | "refused"> {
  const path = typeof flags.changeset === "string" ? flags.changeset : CHANGESETS;
  if (comparison.changes.length === 0) return () => complain("No changeset is needed.");
  const { packagesOf } = await import("./compared-contract.js");
  const { requireChangesetFolder } = await import("../compat/changesets/changeset-folder.js");
  return orComplain(() => {
    const folder = path.endsWith(".md") ? dirname(path) : path;
    requireChangesetFolder(folder, "--changeset");
    const packages = packagesOf(flags.releasedAs, manifest, folder);
    return async () => {
      const { writeChangeset } = await import("../compat/changesets/write-changeset.js");
      const { changesetText } = await import("../compat/report/changeset-text.js");
      await orComplain(() => sayWritten(writeChangeset(path, changesetText(comparison, packages))));
    };
  });
}

/** What is said of it goes to stderr: the comparison alone is the result. */
function sayWritten({ file, isNew }: { readonly file: string; readonly isNew: boolean }): void {
  const shown = relative(startFolder(), resolve(file)).replaceAll("\\", "/");
  complain(isNew ? `Wrote ${shown}: read it before it is released.` : `${shown} says so already.`);
}

async function orComplain<T>(act: () => T): Promise<T | "refused"> {
  const { OutputError } = await import("../output/output-error.js");
  const { ChangesetError } = await import("../compat/changesets/changeset-error.js");
  try {
    return act();
  } catch (error) {
    if (!(error instanceof ChangesetError || error instanceof OutputError)) throw error;
    process.exitCode = EXIT.found;
    complain(error.message);
    return "refused";
  }
}
