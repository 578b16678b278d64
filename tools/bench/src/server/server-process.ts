import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { SubjectName } from "./subject.js";

/** The ports on which a framework listens. */
export interface Started {
  readonly adapted: number;
  readonly own?: number;
}

/** A framework in a process of its own, so that nothing but its work is in the figures. */
export interface ServerProcess extends Started {
  /** CPU time that the process has used since it began, in microseconds: all threads, garbage collection included. */
  cpu(): Promise<number>;
  stop(): void;
}

const CHILD = fileURLToPath(new URL("child.js", import.meta.url));

/** @throws Error when the server does not start. */
export async function startServer(name: SubjectName): Promise<ServerProcess> {
  const child = fork(CHILD, [name], {
    env: { ...process.env, NODE_ENV: "production" },
    // some frameworks log each error to stderr; its text is of no interest here
    stdio: ["ignore", "ignore", "pipe", "ipc"],
  });
  let complaint = "";
  child.stderr?.on("data", (text) => {
    complaint = `${complaint}${text}`.slice(-2000);
  });
  const started = await answer<Started>(child, () => `The server of ${name} did not start.\n${complaint}`);
  return {
    ...started,
    cpu() {
      child.send("cpu");
      return answer<number>(child, () => `The server of ${name} has ended.\n${complaint}`);
    },
    stop: () => child.disconnect(),
  };
}

async function answer<T>(child: ChildProcess, complaint: () => string): Promise<T> {
  const failed = new AbortController();
  const message = once(child, "message", { signal: failed.signal });
  const end = once(child, "exit", { signal: failed.signal }).then(() => {
    throw new Error(complaint());
  });
  try {
    const [value] = (await Promise.race([message, end])) as [T];
    return value;
  } finally {
    failed.abort();
    message.catch(() => undefined);
    end.catch(() => undefined);
  }
}
