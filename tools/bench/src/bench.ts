import { accessSync, constants, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { machine, machineLine } from "./machine.js";
import { measures } from "./measures.js";
import { type Options, parseOptions, USAGE } from "./options.js";
import { intoDocument } from "./report/into-document.js";
import { printList } from "./report/print-list.js";
import { printMarkdown } from "./report/print-markdown.js";
import { printSvg } from "./report/print-svg.js";
import { printText } from "./report/print-text.js";
import { isReached, type Report } from "./report/report.js";

process.exitCode = await run(process.argv.slice(2));

/** Returns the exit code. */
async function run(args: readonly string[]): Promise<number> {
  let options: Options;
  try {
    options = parseOptions(args, measures);
    // what takes minutes is not begun for a document that is not there
    if (options.into !== undefined) accessSync(fromHere(options.into), constants.W_OK);
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n\n${USAGE}`);
    return 2;
  }
  if (options.help || options.list) {
    process.stdout.write(options.help ? `${USAGE}\n${printList(measures)}` : printList(options.measures));
    return 0;
  }
  const reports = await measureAll(options);
  try {
    write(options, reports);
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n`);
    return 1;
  }
  const verdicts = [...reports.values()].flatMap((report) => report.verdicts);
  return options.check && !verdicts.every(isReached) ? 1 : 0;
}

async function measureAll({
  measures: asked,
  markdown,
  ...options
}: Options): Promise<ReadonlyMap<string, Report>> {
  const reports = new Map<string, Report>();
  process.stdout.write(`${machineLine(machine())}\n\n`);
  for (const { name, what, against, run: measure } of asked) {
    const report = await measure({ ...options, progress: (line) => showProgress(`${name}: ${line}`) });
    showProgress("");
    reports.set(name, report);
    const head = markdown ? `## ${name}\n\n` : `${name}: ${what}, against ${against}\n\n`;
    process.stdout.write(`${head}${markdown ? printMarkdown(report) : printText(report)}\n`);
  }
  return reports;
}

/** The document comes last: everything else is written where a table has no place in it. */
function write({ into, json, svg }: Options, reports: ReadonlyMap<string, Report>): void {
  if (json !== undefined) {
    const file = fromHere(json);
    mkdirSync(dirname(file), { recursive: true });
    const figures = { machine: machine(), measures: Object.fromEntries(reports) };
    writeFileSync(file, `${JSON.stringify(figures, null, 2)}\n`);
  }
  if (svg !== undefined) {
    const folder = fromHere(svg);
    mkdirSync(folder, { recursive: true });
    for (const [name, report] of reports) writeFileSync(join(folder, `${name}.svg`), printSvg(name, report));
  }
  if (into !== undefined) writeInto(fromHere(into), reports);
}

function writeInto(file: string, reports: ReadonlyMap<string, Report>): void {
  const document = readFileSync(file, "utf8");
  const written = [...reports].reduce((text, [name, report]) => intoDocument(text, name, report), document);
  writeFileSync(file, written);
}

/** From the folder that the command was called in, which is not where pnpm runs the script. */
function fromHere(path: string): string {
  return resolve(process.env.INIT_CWD ?? ".", path);
}

/** Where somebody looks on: in a pipe or a file it would be noise. */
function showProgress(line: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${line}${line === "" ? "" : " …"}`);
}
