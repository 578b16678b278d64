import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";

const BIN = fileURLToPath(new URL("../../bin/errors-codegen.js", import.meta.url));
const BUILT = fileURLToPath(new URL("../../dist/cli/run.js", import.meta.url));

export interface SpawnOptions {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  /** In a terminal of 50 columns: then all output is `stdout`. */
  readonly terminal?: boolean;
}

/** The command as a process of its own, from what was built last. It is killed when its test ends. */
export class SpawnedCli {
  stdout = "";
  stderr = "";
  /** The exit code; a signal by its name. */
  readonly ended: Promise<number | string | null>;
  readonly process: ChildProcess;
  #changed: () => void = () => {};

  constructor(args: readonly string[], { cwd, env = {}, terminal = false }: SpawnOptions) {
    if (!existsSync(BUILT)) throw new Error("The command is not built: run `pnpm build`.");
    // what the machine of a test says of colours, CI and the start folder is not what is tested
    const { CI, NO_COLOR, FORCE_COLOR, INIT_CWD, DEBUG, ...inherited } = process.env;
    const call = [process.execPath, BIN, ...args];
    const quoted = call.map((word) => `'${word}'`).join(" ");
    const [command = "", ...rest] = terminal
      ? ["script", "-qec", `stty cols 50; ${quoted}`, "/dev/null"]
      : call;
    this.process = spawn(command, rest, { cwd, env: { ...inherited, TERM: "xterm", ...env }, stdio: "pipe" });
    for (const name of ["stdout", "stderr"] as const) {
      this.process[name]?.setEncoding("utf8").on("data", (text: string) => {
        this[name] += text;
        this.#changed();
      });
    }
    this.ended = new Promise((resolve) => {
      this.process.on("close", (code, signal) => {
        resolve(code ?? signal);
        this.#changed();
      });
    });
    onTestFinished(() => void this.process.kill("SIGKILL"));
  }

  /** Waits until a stream has a text, and takes what it has away. @throws where that does not come */
  async until(stream: "stdout" | "stderr", text: RegExp): Promise<string> {
    const patience = AbortSignal.timeout(50_000);
    patience.addEventListener("abort", () => this.#changed());
    while (!text.test(this[stream])) {
      if (this.process.exitCode !== null || patience.aborted) {
        const state = patience.aborted ? "Waited in vain for" : "Ended without";
        throw new Error(`${state} ${text}\nstdout: ${this.stdout}\nstderr: ${this.stderr}`);
      }
      await new Promise<void>((resolve) => {
        this.#changed = resolve;
      });
    }
    const found = this[stream];
    this[stream] = "";
    return found;
  }
}

/** Calls the command as a process of its own, and waits for its end. */
export async function spawnCli(
  args: readonly string[],
  options: SpawnOptions,
): Promise<{ readonly code: number | string | null; readonly out: string; readonly err: string }> {
  const spawned = new SpawnedCli(args, options);
  const code = await spawned.ended;
  return { code, out: spawned.stdout, err: spawned.stderr };
}
