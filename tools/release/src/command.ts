import { execFile } from "node:child_process";

export interface CommandOptions {
  readonly cwd: string;
  /** Added to the environment of this process; undefined takes a variable away. */
  readonly env?: Readonly<Record<string, string | undefined>>;
}

/** The way to pnpm on a machine that has only Node and npm, as the scripts of the workspace take it. */
const PNPM = ["-y", "-p", "pnpm@12.21.0", "-c"];

/**
 * Runs a command without a shell, and gives what it printed.
 * @throws Error where it fails, with all that it printed.
 */
export function run(file: string, args: readonly string[], { cwd, env }: CommandOptions): Promise<string> {
  return new Promise((resolve, reject) => {
    const options = { cwd, env: { ...outside(), ...env }, maxBuffer: 64 * 1024 * 1024, timeout: 300_000 };
    execFile(file, args, options, (error, stdout, stderr) => {
      if (error === null) resolve(stdout);
      else reject(new Error(`${file} ${args.join(" ")}: ${error.message}\n${stdout}\n${stderr}`));
    });
  });
}

/** Runs a command line that finds pnpm and the tools of the workspace. */
export function runWithPnpm(line: string, options: CommandOptions): Promise<string> {
  return run("npx", [...PNPM, line], options);
}

/** What npm, turbo and vitest tell their children, but where packages come from: the projects under test are others. */
const INHERITED =
  /^(?:npm_(?!config_(?:registry|userconfig|globalconfig|cache)$)|pnpm_|vitest|turbo_|node_(?:env|options)$|init_cwd$)/i;

function outside(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !INHERITED.test(name));
  return { ...Object.fromEntries(kept), TURBO_TELEMETRY_DISABLED: "1" };
}
