import { existsSync } from "node:fs";
import { Option } from "commander";
import type { Promised } from "../compat/changesets/promise.js";
import type { Comparison } from "../compat/comparison.js";
import type { HowToPromise } from "../compat/report/promise-text.js";
import type { CatalogFlag } from "./catalog-option.js";
import { markByGravity } from "./mark-by-gravity.js";

export interface ContractFlags {
  readonly against?: string;
  readonly changesets?: string;
  readonly releasedAs?: readonly string[];
}

/** Where changesets are, if nobody says so. Nothing is searched upwards. */
export const CHANGESETS = ".changeset";

export function releasedAsOption(): Option {
  return new Option(
    "--released-as <packages...>",
    "the packages that the contract is released as (default: those that .changeset/config.json keeps together with the catalog's)",
  );
}

export function contractOptions(): readonly Option[] {
  return [
    new Option(
      "--against <base>",
      "fail where pending changesets promise less than the contract changed since, or warn of less: a path, a package, a git revision",
    ),
    new Option("--changesets <folder>", "where pending changesets are").default(CHANGESETS),
    releasedAsOption(),
  ];
}

/** What came of comparing the contract with what is promised. */
export interface ContractCheck {
  readonly kept: boolean;
  readonly text: string;
  /** What `--json` prints of it. */
  readonly report: { readonly contract: object };
}

type CheckFlags = ContractFlags & CatalogFlag;

/** Undefined where nobody asks. @throws WrongCall where the base, or the packages of the contract, are not known. */
export async function checkContract(catalog: string, flags: CheckFlags): Promise<ContractCheck | undefined> {
  const { against, changesets = CHANGESETS, releasedAs: names } = flags;
  if (against === undefined) return undefined;
  const { comparedContract, packagesOf } = await import("./compared-contract.js");
  const { ChangesetError } = await import("../compat/changesets/changeset-error.js");
  const { readChangesets, requireChangesetFolder } = await import("../compat/changesets/changeset-folder.js");
  const { promised } = await import("../compat/changesets/promise.js");
  const compared = comparedContract(against, undefined, () => catalog);
  const { comparison, complaint, findings, manifest, notes, raised } = compared;
  if (comparison === undefined) return { kept: false, text: complaint, report: { contract: { findings } } };
  try {
    if (changesets !== CHANGESETS || existsSync(changesets))
      requireChangesetFolder(changesets, "--changesets");
    const packages = packagesOf(names, manifest, changesets);
    const result = promised(comparison, readChangesets(changesets), packages, raised);
    return await checked(comparison, result, notes, { folder: changesets, call: callOf(against, flags) });
  } catch (error) {
    if (!(error instanceof ChangesetError)) throw error;
    return { kept: false, text: error.message, report: { contract: { problem: error.message } } };
  }
}

/** The call that writes the changeset, with what this call says of catalog, folder and packages. */
function callOf(base: string, { catalog, changesets = CHANGESETS, releasedAs }: CheckFlags): string {
  return [
    ...["errors-codegen", "diff", base],
    ...(catalog === undefined ? [] : ["--catalog", catalog]),
    ...["--changeset", ...(changesets === CHANGESETS ? [] : [changesets])],
    ...(releasedAs === undefined ? [] : ["--released-as", ...releasedAs]),
  ]
    .map(shellWord)
    .join(" ");
}

/** As a shell takes it for one word. */
function shellWord(text: string): string {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}

async function checked(
  comparison: Comparison,
  result: Promised,
  notes: readonly string[],
  how: HowToPromise,
): Promise<ContractCheck> {
  const { comparisonReport } = await import("../compat/report/json.js");
  const { promiseText } = await import("../compat/report/promise-text.js");
  const { kept, promised } = result;
  const unmentioned = result.unmentioned.map((change) => comparison.changes.indexOf(change));
  return {
    kept,
    text: [promiseText(comparison, result, how, markByGravity), ...notes].join("\n"),
    report: { contract: { kept, promised, unmentioned, ...comparisonReport(comparison), notes } },
  };
}
