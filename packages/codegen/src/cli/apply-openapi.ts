import { readFileSync, statSync } from "node:fs";
import { basename, dirname, resolve } from "node:path";
import type { Finding } from "../catalog/finding.js";
import type { Api, Catalog } from "../catalog/model.js";
import type { Applied } from "../openapi/apply-errors.js";
import { checkApi } from "./api-option.js";
import { type CatalogFlag, catalogFile } from "./catalog-option.js";
import { EXIT } from "./exit-code.js";
import { shownPath } from "./generation.js";
import { type JsonFlag, printJson } from "./json-option.js";
import { readOrComplain } from "./read-or-complain.js";
import { complain, print, startFolder } from "./terminal.js";
import { WrongCall } from "./wrong-call.js";

interface Flags extends CatalogFlag, JsonFlag {
  readonly api?: string;
  readonly out?: string;
  readonly check?: boolean;
}

/** Enough to see what it is about. */
const MOST_LINES = 40;

/**
 * Carries out `openapi apply`: reads catalog and description, says what contradicts the contract, and writes.
 * @param spec the file with the description
 */
export async function applyOpenapi(spec: string, flags: Flags): Promise<void> {
  const text = readSpec(spec);
  if (flags.out !== undefined && isJson(flags.out) && !isJson(spec)) {
    throw new WrongCall(
      `--out ${flags.out}: the description is YAML, and stays that. Write a file that ends in .yaml.`,
    );
  }
  const catalog = await readOrComplain(catalogFile(flags), flags);
  process.exitCode = EXIT.found;
  if (catalog === undefined) return;
  const api = chosenApi(flags.api, catalog);
  const { applyErrors } = await import("../openapi/apply-errors.js");
  const applied = applyErrors(text, basename(spec), api, catalog);
  const { formatFindings, locateFindings } = await import("../catalog/findings/format-findings.js");
  // places are looked up in the file as it is now
  const findings = locateFindings(applied.findings, dirname(spec), startFolder());
  const said = formatFindings(applied.findings, dirname(spec), startFolder());
  const written = await write(applied, { spec, text }, flags);
  process.exitCode = isFine(applied.findings, written, flags) ? EXIT.done : EXIT.found;
  if (flags.json === true) {
    const { operations } = applied;
    const { changed, refused, file } = written;
    return printJson({
      ok: process.exitCode === EXIT.done,
      file,
      changed,
      findings,
      operations,
      ...(refused !== undefined && { refused }),
    });
  }
  if (said !== "") complain(said);
  if (written.refused !== undefined) complain(written.refused);
  if (applied.text === undefined)
    return complain("The description cannot be worked with; no file was changed.");
  if (written.refused === undefined) print(await summary(applied.operations, written, api, flags));
}

function isJson(file: string): boolean {
  return /\.json$/i.test(file);
}

function readSpec(spec: string): string {
  const found = statSync(spec, { throwIfNoEntry: false });
  if (found?.isFile() !== true) {
    throw new WrongCall(
      `There is no ${found === undefined ? "" : "regular "}file \`${shownPath(spec)}\`: name the OpenAPI description.`,
    );
  }
  if (!/\.(ya?ml|json)$/i.test(spec)) {
    throw new WrongCall(
      `\`${shownPath(spec)}\` is no OpenAPI description by its name: it ends in .yaml, .yml or .json.`,
    );
  }
  return readFileSync(spec, "utf8");
}

/** @throws WrongCall where none is named, and there are several. */
function chosenApi(name: string | undefined, catalog: Catalog): Api {
  checkApi(name, catalog);
  const { apis } = catalog;
  const [only] = apis;
  const chosen = name === undefined && apis.length === 1 ? only : apis.find((api) => api.name === name);
  if (chosen !== undefined) return chosen;
  const names = apis.map((api) => api.name);
  throw new WrongCall(
    only === undefined
      ? "The catalog has no API whose errors could be described: write apis/<name>.yaml first."
      : `Say which API it describes: --api ${only.name}. APIs: ${names.join(", ")}.`,
  );
}

interface Written {
  /** As it is shown. */
  readonly file: string;
  /** What the file held before, and holds now or would hold. */
  readonly before: string;
  readonly after: string;
  readonly changed: boolean;
  /** Why it could not be written. */
  readonly refused?: string;
}

async function write(
  applied: Applied,
  given: { spec: string; text: string },
  { out, check }: Flags,
): Promise<Written> {
  const path = resolve(out ?? given.spec);
  const file = shownPath(path);
  const nothing: Written = { file, before: given.text, after: given.text, changed: false };
  if (applied.text === undefined) return nothing;
  const { OutputError } = await import("../output/output-error.js");
  const { readOwnFile, writeOwnFiles } = await import("../output/own-files.js");
  try {
    // what was read is replaced only if it is still there
    const before = out === undefined ? given.text : readOwnFile(path);
    if (out === undefined && check !== true) readOwnFile(path);
    const changed = before !== applied.text;
    if (changed && check !== true) writeOwnFiles([{ path, text: applied.text, before }]);
    return { file, before: before ?? "", after: applied.text, changed };
  } catch (error) {
    if (!(error instanceof OutputError)) throw error;
    return { ...nothing, refused: error.message };
  }
}

function isFine(findings: readonly Finding[], { changed, refused }: Written, { check }: Flags): boolean {
  const isStale = check === true && changed;
  return refused === undefined && !isStale && !findings.some(({ severity }) => severity === "error");
}

async function summary(
  operations: Applied["operations"],
  { file, before, after, changed }: Written,
  { name }: Api,
  { check }: Flags,
): Promise<string> {
  const count = (of: (each: Applied["operations"][number]) => number): number =>
    operations.reduce((sum, each) => sum + of(each), 0);
  const generated = count((each) => each.generated.length);
  const byHand = count((each) => each.byHand.length);
  const alone = count(({ errors }) => (errors === undefined ? 1 : 0));
  const others = operations.length - alone;
  const parts = [
    `${others} operation${others === 1 ? "" : "s"} with ${generated} error response${generated === 1 ? "" : "s"} of \`${name}\``,
    ...(byHand === 0 ? [] : [`${byHand} written by hand`]),
    ...(alone === 0 ? [] : [`${alone} operation${alone === 1 ? "" : "s"} left alone`]),
  ];
  const counted = `${parts.join(", ")}.`;
  if (!changed) return `${file} is up to date; nothing was written.\n${counted}`;
  if (check !== true) return `${file} is written.\n${counted}`;
  const { shortDiff } = await import("../print/short-diff.js");
  const intro = `${file} is not up to date; \`errors-codegen openapi apply\` would change it:`;
  return [intro, ...shortDiff(before, after, MOST_LINES)].join("\n");
}
