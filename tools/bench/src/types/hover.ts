import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Compiler } from "./compilers.js";
import { HOVER } from "./sources.js";

/** How long an editor waits, in milliseconds. */
export interface Hovered {
  /** For the first answer after a file was opened: until then nothing was checked. */
  readonly firstMs: number;
  /** For each further one, the file having been changed in between. */
  readonly nextMs: readonly number[];
  /** What it shows. */
  readonly shown: string;
}

const ANSWERS = 15;

/** Opens a program as an editor does, by the protocol of `tsserver`, and asks what stands at `HOVER`. */
export async function hover(
  { folder: compiler }: Compiler,
  folder: string,
  file: string,
  patienceMs: number,
): Promise<Hovered | undefined> {
  const path = join(folder, file);
  const text = await readFile(path, "utf8");
  const server = spawn(
    process.execPath,
    [join(compiler, "lib/tsserver.js"), "--disableAutomaticTypingAcquisition"],
    {
      stdio: "pipe",
    },
  );
  const timer = setTimeout(() => server.kill(), patienceMs);
  try {
    const ask = protocolOf(server);
    ask("open", { file: path, fileContent: text, projectRootPath: folder });
    const place = { file: path, ...placeOf(text) };
    const [firstMs, shown] = await timed(ask, place);
    const nextMs: number[] = [];
    for (let answer = 0; answer < ANSWERS; answer++) {
      // as somebody types at the end of the file: what was found out of it before is thrown away
      const line = text.split("\n").length + answer;
      ask("change", { file: path, line, offset: 1, endLine: line, endOffset: 1, insertString: "\n" });
      nextMs.push((await timed(ask, place))[0]);
    }
    return { firstMs, nextMs, shown };
  } catch {
    return undefined;
  } finally {
    clearTimeout(timer);
    server.kill();
  }
}

type Ask = (command: string, args: object) => Promise<{ displayString?: string } | undefined>;

async function timed(ask: Ask, place: object): Promise<[number, string]> {
  const begin = performance.now();
  const body = await ask("quickinfo", place);
  return [performance.now() - begin, body?.displayString ?? ""];
}

/** Line and offset count from 1. */
export function placeOf(text: string): { readonly line: number; readonly offset: number } {
  const before = text.slice(0, text.indexOf(HOVER) + HOVER.length).split("\n");
  return { line: before.length, offset: before.at(-1)!.length + 1 };
}

/** Sends requests as lines of JSON; what comes back are messages with their lengths, some of which nobody asked for. */
function protocolOf(server: ChildProcessWithoutNullStreams): Ask {
  let sequence = 0;
  const waiting = new Map<number, (body: { displayString?: string } | undefined) => void>();
  const failed = new Promise<never>((_, reject) => {
    server.once("exit", () => reject(new Error("tsserver has ended.")));
  });
  failed.catch(() => undefined);
  server.stdin.on("error", () => undefined);
  server.stdout.setEncoding("utf8");
  let text = "";
  server.stdout.on("data", (chunk: string) => {
    text += chunk;
    const lines = text.split("\n");
    text = lines.pop()!;
    for (const line of lines) {
      if (!line.startsWith("{")) continue;
      const message = JSON.parse(line) as { request_seq?: number; body?: { displayString?: string } };
      waiting.get(message.request_seq ?? -1)?.(message.body);
      waiting.delete(message.request_seq ?? -1);
    }
  });
  return (command, args) => {
    sequence += 1;
    const seq = sequence;
    server.stdin.write(`${JSON.stringify({ seq, type: "request", command, arguments: args })}\n`);
    const answer = new Promise<{ displayString?: string } | undefined>((resolve) =>
      waiting.set(seq, resolve),
    );
    const settled = Promise.race([answer, failed]);
    settled.catch(() => undefined);
    return settled;
  };
}
