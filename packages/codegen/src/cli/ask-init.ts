import { readFileSync } from "node:fs";
import type { Readable, Writable } from "node:stream";
import {
  type CANCEL_SYMBOL,
  cancel,
  confirm,
  intro,
  isCancel,
  log,
  note,
  select,
  text,
} from "@clack/prompts";
import { inferDialect } from "../init/infer/infer-dialect.js";
import type { InitOptions } from "../init/init-catalog.js";
import { readSamples, SampleError } from "../init/samples/read-samples.js";
import type { Sample } from "../init/samples/sample.js";
import { dialectText } from "../init/starter/dialect-text.js";
import { isUsableApiName, usableApiName } from "../init/usable-name.js";
import { isPage } from "./init-answers.js";
import type { InitFlags } from "./init-command.js";
import { paste } from "./paste.js";

/** The terminal; tests have their own. */
export interface Terminal {
  readonly input?: Readable;
  readonly output?: Writable;
}

/** Ends all questions. */
class Cancelled extends Error {}

/** Asks for what the call does not say. Undefined if the person cancels. */
export async function askInit(
  flags: InitFlags,
  defaults: InitOptions,
  terminal: Terminal = {},
): Promise<InitOptions | undefined> {
  intro("A new catalog of errors", terminal);
  try {
    const name = flags.name ?? (await askName(defaults.name, terminal));
    const samples = await askSamples(flags, defaults.samples, terminal);
    const docs = flags.docs ?? (await askDocs(terminal));
    const answers = { ...defaults, name, docs, samples };
    if (samples.length > 0) {
      note(dialectText(inferDialect(samples)).trimEnd(), "Your errors, as a dialect", terminal);
      const message = `Write this to ${defaults.folder}/? You can change every line of it there.`;
      if (!(await answered(confirm({ message, ...terminal })))) throw new Cancelled();
    }
    return answers;
  } catch (error) {
    if (!(error instanceof Cancelled)) throw error;
    cancel("Cancelled.", terminal);
    return undefined;
  }
}

function askName(initialValue: string, terminal: Terminal): Promise<string> {
  const validate = (name = ""): string | undefined =>
    isUsableApiName(name) ? undefined : `Not a name for an API; ${usableApiName(name)} would be right.`;
  return answered(text({ message: "What is your API called?", initialValue, validate, ...terminal }));
}

async function askDocs(terminal: Terminal): Promise<string | undefined> {
  const message = "Where are the pages about your errors? (<url>/<code>; empty if there are none)";
  const validate = (url = ""): string | undefined =>
    url === "" || isPage(url) ? undefined : "A web address, such as https://shop.example/errors";
  const url = await answered(
    text({ message, placeholder: "https://shop.example/errors", validate, ...terminal }),
  );
  return url === "" ? undefined : url;
}

async function askSamples(
  flags: InitFlags,
  given: readonly Sample[],
  terminal: Terminal,
): Promise<readonly Sample[]> {
  if (given.length > 0 || flags.dialect === "problem-details") return given;
  const way = await answered(
    select({
      message: "How are your errors spelled?",
      options: [
        { value: "paste", label: "Like a body that I paste" },
        { value: "file", label: "Like a body in a file" },
        ...(flags.dialect === "like-mine"
          ? []
          : [{ value: "standard", label: "As problem details (RFC 9457)", hint: "for a new API" }]),
      ],
      ...terminal,
    }),
  );
  if (way === "standard") return [];
  const samples: Sample[] = [];
  do samples.push(...(await (way === "paste" ? pastedSamples(terminal) : fileSamples(terminal))));
  while (await answered(confirm({ message: MORE, initialValue: false, ...terminal })));
  return samples;
}

const MORE = "Another one? Best is one with field errors, if your API has such.";

async function pastedSamples(terminal: Terminal): Promise<readonly Sample[]> {
  const read = (text: string): readonly Sample[] => readSamples(text, "what you pasted");
  log.step("Paste the JSON body of an error, or all that `curl -i` prints, and press Enter.", terminal);
  const pasted = await paste((text) => problemOf(() => read(text)), terminal);
  if (pasted === undefined) throw new Cancelled();
  return read(pasted);
}

async function fileSamples(terminal: Terminal): Promise<readonly Sample[]> {
  const read = (file: string): readonly Sample[] => readSamples(readFileSync(file, "utf8"), file);
  const validate = (file = ""): string | undefined => problemOf(() => read(file));
  return read(
    await answered(text({ message: "Which file?", placeholder: "error.json", validate, ...terminal })),
  );
}

function problemOf(read: () => unknown): string | undefined {
  try {
    read();
    return undefined;
  } catch (error) {
    if (error instanceof SampleError) return error.message;
    return (error as NodeJS.ErrnoException).code === "ENOENT"
      ? "There is no such file."
      : (error as Error).message;
  }
}

async function answered<T>(answer: Promise<T | typeof CANCEL_SYMBOL>): Promise<T> {
  const given = await answer;
  if (isCancel(given)) throw new Cancelled();
  return given as T;
}
