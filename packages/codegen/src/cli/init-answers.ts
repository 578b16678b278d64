import { readFileSync } from "node:fs";
import { basename } from "node:path";
import type { InitOptions } from "../init/init-catalog.js";
import { readSamples, SampleError } from "../init/samples/read-samples.js";
import type { Sample } from "../init/samples/sample.js";
import { isUsableApiName, usableApiName } from "../init/usable-name.js";
import type { InitFlags } from "./init-command.js";
import { WrongCall } from "./wrong-call.js";

const DEFAULT_FOLDER = "errors";

/**
 * What a new catalog shall be: what the call says, what is answered on a terminal, and defaults for the rest.
 * @param root the working folder
 * @returns undefined if the person there has thought better of it
 * @throws WrongCall where what the call says cannot be, or where there is nobody to ask.
 */
export async function initAnswers(flags: InitFlags, root: string): Promise<InitOptions | undefined> {
  checkFlags(flags);
  const { name = usableApiName(basename(root)), docs, out: folder = DEFAULT_FOLDER } = flags;
  const answers: InitOptions = { name, docs, samples: samplesOf(flags), folder, root };
  const isSaid = flags.yes === true || (flags.body ?? flags.dialect) !== undefined;
  if (process.stdin.isTTY && process.stdout.isTTY && flags.yes !== true && flags.json !== true) {
    const { askInit } = await import("./ask-init.js");
    return askInit(flags, answers);
  }
  if (isSaid) return answers;
  throw new WrongCall(
    `Here is no terminal to ask on. Say --yes for a catalog of the API ${name} with problem details in the folder ${folder}, or what you want instead, such as --name shop --body error.json.`,
  );
}

function checkFlags({ name, docs, dialect, body, yes }: InitFlags): void {
  if (name !== undefined && !isUsableApiName(name)) {
    throw new WrongCall(`An API cannot be called \`${name}\`; \`${usableApiName(name)}\` would be right.`);
  }
  if (docs !== undefined && !isPage(docs)) {
    throw new WrongCall(
      `--docs is the beginning of a web address, such as https://shop.example/errors, not \`${docs}\`.`,
    );
  }
  if (dialect === "problem-details" && body !== undefined) {
    throw new WrongCall(
      "With a --body the dialect looks like that body: leave out --dialect problem-details, or --body.",
    );
  }
  const cannotAsk = yes === true || !process.stdin.isTTY;
  if (dialect === "like-mine" && body === undefined && cannotAsk) {
    throw new WrongCall("Like which body? Say --body <file>, or --body - for one on stdin.");
  }
}

export function isPage(text: string): boolean {
  return /^https?:\/\/[^\s{}]+$/.test(text);
}

function samplesOf({ body = [] }: InitFlags): Sample[] {
  return body.flatMap((file) => {
    try {
      return readSamples(readText(file), file === "-" ? "stdin" : file);
    } catch (error) {
      if (error instanceof SampleError) throw new WrongCall(error.message);
      throw error;
    }
  });
}

const READ_FAILURES: Readonly<Record<string, (file: string) => string>> = {
  ENOENT: (file) => `There is no file ${file}.`,
  EISDIR: (file) => `${file} is a folder: name the files in it, such as --body ${file}/*.json.`,
};

function readText(file: string): string {
  try {
    return readFileSync(file === "-" ? 0 : file, "utf8");
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new WrongCall(READ_FAILURES[code ?? ""]?.(file) ?? `${file} cannot be read: ${message}.`);
  }
}
