import { vi } from "vitest";
import { run } from "../cli/run.js";

export interface Called {
  readonly out: string;
  readonly err: string;
  readonly code: number;
}

/** Calls the command in this process. */
export async function callCli(...args: string[]): Promise<Called> {
  const written = { stdout: "", stderr: "" };
  for (const name of ["stdout", "stderr"] as const) {
    vi.spyOn(process[name], "write").mockImplementation((text) => {
      written[name] += text;
      return true;
    });
  }
  process.exitCode = undefined;
  try {
    await run(["node", "errors-codegen", ...args]);
    return { out: written.stdout, err: written.stderr, code: Number(process.exitCode ?? 0) };
  } finally {
    vi.restoreAllMocks();
    process.exitCode = undefined;
  }
}
