import { styleText } from "node:util";

type Style = Parameters<typeof styleText>[0];
type Stream = "stdout" | "stderr";

/** Results go to stdout, one call per text; a line break is added. */
export function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** What is wrong, and what is said beside the result, goes to stderr. */
export function complain(text: string): void {
  process.stderr.write(`${text}\n`);
}

/** A text in a style, if the stream shows styles: a terminal does, unless `NO_COLOR` is set; `FORCE_COLOR` makes any do. */
export function styled(style: Style, text: string, stream: Stream = "stdout"): string {
  return styleText(style, text, { stream: process[stream], validateStream: true });
}

/** Where the command was given: paths are shown from there, so that a terminal can open them. */
export function startFolder(): string {
  return process.env["INIT_CWD"] ?? process.cwd();
}

/**
 * Ends quietly where the reader of the output has had enough (`errors-codegen list | head`), with the exit code that
 * stands at that moment.
 */
export function endWithReader(): void {
  for (const stream of [process.stdout, process.stderr]) {
    if (stream.listenerCount("error") > 0) continue;
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EPIPE") process.exit();
      throw error;
    });
  }
}

/** Columns of running text: those of the terminal, but no more than are read with ease. */
export function textWidth(): number {
  return Math.min(process.stdout.columns ?? 100, 100);
}
