import { mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { versionOf } from "../machine.js";
import type { Request } from "../measure.js";
import { cellOf, type Group, type Report, type Verdict } from "../report/report.js";
import { type Answer, answerQuestions } from "./answer-questions.js";
import { generateClient } from "./generate-client.js";
import { measurePrograms } from "./measure-programs.js";
import { measurePeers } from "./peers/measure-peers.js";
import { PEERS } from "./peers/peers.js";
import { QUESTIONS } from "./questions.js";

const NOTE = `Bundled and minified by esbuild, compressed by brotli, as size-limit counts. What our clients hold is told with catalogs of 60 and
1,000 errors that are our 25 and added ones, such as gift_card_version_conflict. Validators and ours are compared with made-up
errors, half of them with details: a validator tells which error a parsed body is, and is checked to do so; ours reads the error out
of a response, in time and with limits, with its fields and its retry rule.`;

export async function measureSizes({ errors, only, quick, progress }: Request): Promise<Report> {
  progress("our clients");
  const answers = await answerQuestions(QUESTIONS);
  const [first, ...others] = PEERS;
  const peers = [first!, ...others.filter(({ name }) => only === undefined || only.includes(name))];
  const compared = await measurePeers(errors ?? (quick ? [60] : [60, 1_000]), peers, progress);
  progress("clients that send");
  const senders = await sendersOf();
  return {
    groups: [groupOf(answers), compared.group, senders],
    verdicts: [...answers.flatMap(verdictOf), ...compared.verdicts],
    note: NOTE,
  };
}

function groupOf(answers: readonly Answer[]): Group {
  const rows = answers.map(({ what, bytes }) => ({ name: what, cells: [cellOf(bytes)] }));
  return { title: "our clients", columns: [{ name: "size", unit: "B" }], rows };
}

function verdictOf({ what, bytes, limit }: Answer): Verdict[] {
  return limit === undefined ? [] : [{ what, value: bytes, most: limit, unit: "B" }];
}

/** What is measured are names of a module, and ky is a default export. */
async function kyModule(): Promise<string> {
  const file = fileURLToPath(new URL("../../.generated/size/ky.mjs", import.meta.url));
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, 'export { default as ky } from "ky";\n');
  return file;
}

/** What sends a request again where that helps: ours knows from the error, ky from the status. */
async function sendersOf(): Promise<Group> {
  const client = await generateClient(60, true);
  const [ours, ky] = await measurePrograms([
    { [client.index]: ["readError", "withRetry"], [client.apis]: ["sized"] },
    { [await kyModule()]: ["ky"] },
  ]);
  return {
    title: "sending again",
    columns: [{ name: "size", unit: "B" }],
    rows: [
      { name: "ours: readError and withRetry, 60 errors", cells: [cellOf(ours!)] },
      { name: "ky", version: versionOf("ky"), cells: [cellOf(ky!)] },
    ],
  };
}
