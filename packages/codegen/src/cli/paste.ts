import { createInterface } from "node:readline";
import { setTimeout as wait } from "node:timers/promises";
import type { Terminal } from "./ask-init.js";

/** What is pasted at once arrives without longer pauses. */
const PAUSE_MS = 150;

/**
 * Reads lines of a terminal until they are what they should be. An empty line after something else says what is missing.
 * @param problemOf what is wrong with a text; undefined when it is complete
 * @returns undefined if the person cancels
 */
export async function paste(
  problemOf: (text: string) => string | undefined,
  { input = process.stdin, output = process.stdout }: Terminal,
): Promise<string | undefined> {
  const lines: string[] = [];
  let isOver = false;
  const terminal = createInterface({ input, output, terminal: true, historySize: 0, prompt: "" });
  terminal.on("line", (line) => lines.push(line));
  terminal.on("SIGINT", () => terminal.close());
  terminal.on("close", () => {
    isOver = true;
  });
  try {
    for (let seen = 0; ; seen = lines.length) {
      await wait(PAUSE_MS);
      if (seen < lines.length) continue;
      const text = lines.join("\n");
      const problem = text.trim() === "" ? undefined : problemOf(text);
      if (text.trim() !== "" && problem === undefined) return text;
      if (isOver) return undefined;
      if (problem !== undefined && lines.at(-1)?.trim() === "") {
        output.write(`${problem}\nOnce more:\n`);
        lines.length = 0;
      }
    }
  } finally {
    terminal.close();
  }
}
