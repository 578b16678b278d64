import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { KINDS, madeUpBodies } from "../../guard/bodies.js";
import type { Decide } from "../../guard/candidate.js";
import { checkVerdicts } from "../../guard/guard.js";
import { versionOf } from "../../machine.js";
import type { ErrorShape } from "../../made-up/error-shape.js";
import { madeUpErrors } from "../../made-up/made-up-errors.js";
import { cellOf, type Group, type Row, type Verdict } from "../../report/report.js";
import { measurePrograms } from "../measure-programs.js";
import type { Peer } from "./peers.js";

const FOLDER = fileURLToPath(new URL("../../../.generated/size/peers", import.meta.url));

/** What a page loads to tell errors apart, with so many of them in each column; the goal is that nobody needs less. */
export async function measurePeers(
  sizes: readonly number[],
  peers: readonly Peer[],
  progress: (line: string) => void,
): Promise<{ readonly group: Group; readonly verdicts: readonly Verdict[] }> {
  await rm(FOLDER, { recursive: true, force: true });
  const bytes: number[][] = [];
  for (const size of sizes) {
    bytes.push([]);
    for (const [place, peer] of peers.entries()) {
      progress(`${size} errors: ${peer.name}`);
      bytes.at(-1)!.push(await bytesOf(peer, madeUpErrors(size), join(FOLDER, `${size}-${place}`)));
    }
  }
  const rows = peers.map(({ name, package: from }, row): Row => {
    const version = from === undefined ? {} : { version: versionOf(from) };
    return { name, ...version, cells: bytes.map((column) => cellOf(column[row]!)) };
  });
  const [ours, ...others] = peers;
  const verdicts = sizes.map((size, column): Verdict => {
    const [value, ...theirs] = bytes[column]!;
    const ahead = others.filter((_, row) => theirs[row]! < value!).map(({ name }) => name);
    const most = Math.min(...theirs);
    return {
      what: `${size.toLocaleString("en")} errors: ${ours!.name}, and no validator is smaller`,
      value: value!,
      most,
      unit: "B",
      ahead,
    };
  });
  const columns = sizes.map((size) => ({ name: `${size.toLocaleString("en")} errors`, unit: "B" as const }));
  return {
    group: { title: "telling errors apart", columns, rows },
    verdicts: others.length === 0 ? [] : verdicts,
  };
}

async function bytesOf(
  { name, write, imports }: Peer,
  errors: readonly ErrorShape[],
  folder: string,
): Promise<number> {
  await mkdir(folder, { recursive: true });
  await write(errors, folder);
  if ("peer.mjs" in imports) await check(join(folder, "peer.mjs"), errors);
  const program = Object.fromEntries(
    Object.entries(imports).map(([file, names]) => [join(folder, file), names]),
  );
  const [bytes] = await measurePrograms([program]);
  if (bytes === undefined) throw new Error(`${name} has no size.`);
  return bytes;
}

/** What is not right is not measured; ours is checked where its speed is. */
async function check(file: string, errors: readonly ErrorShape[]): Promise<void> {
  const { decide } = (await import(pathToFileURL(file).href)) as { decide: Decide };
  for (const kind of KINDS) checkVerdicts(madeUpBodies(errors, kind, "code"), decide);
}
