import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** What a whole process took. */
export interface Run {
  /** From start to end, in seconds. */
  readonly wallS: number;
  /** CPU time of all its threads, in seconds. */
  readonly cpuS: number;
  /** The most memory that it had at once, in MB. */
  readonly memoryMb: number;
}

/** Loaded into the process before its own module: it says at the end what it took. */
const REPORT_USAGE = `
import { writeFileSync } from "node:fs";
process.on("exit", () => writeFileSync(process.env.REPORT_USAGE, JSON.stringify(process.resourceUsage())));
`;

/**
 * Runs a module of Node.js in a process of its own.
 *
 * @param node the executable
 * @returns undefined where it took longer than `patienceMs`: it is ended then
 * @throws Error where it fails
 */
export async function runProgram(
  node: string,
  command: readonly string[],
  patienceMs: number,
): Promise<Run | undefined> {
  const folder = mkdtempSync(join(tmpdir(), "errors-usage-"));
  const file = join(folder, "usage.json");
  try {
    const start = performance.now();
    const child = spawn(
      node,
      ["--import", `data:text/javascript,${encodeURIComponent(REPORT_USAGE)}`, ...command],
      {
        env: { ...process.env, REPORT_USAGE: file, NO_COLOR: "1" },
        stdio: ["ignore", "ignore", "pipe"],
        timeout: patienceMs,
        killSignal: "SIGKILL",
      },
    );
    let complaint = "";
    child.stderr.on("data", (text) => {
      complaint = `${complaint}${text}`.slice(-2000);
    });
    const [code, signal] = (await once(child, "close")) as [number | null, string | null];
    const wallS = (performance.now() - start) / 1000;
    if (signal === "SIGKILL" && wallS * 1000 >= patienceMs) return undefined;
    if (code !== 0) throw new Error(`${command.join(" ")}: exit code ${code ?? signal}\n${complaint}`);
    const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(
      readFileSync(file, "utf8"),
    ) as NodeJS.ResourceUsage;
    return { wallS, cpuS: (userCPUTime + systemCPUTime) / 1e6, memoryMb: maxRSS / 1024 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
