import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

/** A framework in a process of its own. */
export interface ServerProcess {
  readonly url: string;
  /** Bytes in use, after garbage was collected. */
  heap(): Promise<number>;
  /** Why it has ended, if it has. */
  crash(): string | undefined;
  stop(): void;
}

const SERVE = fileURLToPath(new URL("serve.js", import.meta.url));

/** @throws Error when the server does not start. */
export async function startServer(adapter: string): Promise<ServerProcess> {
  const child = fork(SERVE, [adapter], {
    env: { ...process.env, NODE_ENV: "production" },
    execArgv: ["--expose-gc"],
    stdio: ["ignore", "ignore", "pipe", "ipc"],
  });
  let complaint = "";
  child.stderr?.on("data", (text) => {
    complaint = `${complaint}${text}`.slice(-2000);
  });
  const crash = () =>
    child.exitCode === null && child.signalCode === null ? undefined : `the process has ended\n${complaint}`;
  return {
    url: await answer<string>(child, () => complaint),
    heap: () => {
      child.send("heap");
      return answer<number>(child, () => complaint);
    },
    crash,
    stop: () => child.connected && child.disconnect(),
  };
}

async function answer<T>(child: ChildProcess, complaint: () => string): Promise<T> {
  const ended = new AbortController();
  const { signal } = ended;
  const exit = once(child, "exit", { signal }).then(() => {
    throw new Error(`The server has ended.\n${complaint()}`);
  });
  try {
    const [value] = (await Promise.race([once(child, "message", { signal }), exit])) as [T];
    return value;
  } finally {
    ended.abort();
    exit.catch(() => undefined);
  }
}
