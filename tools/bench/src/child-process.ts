import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

/** A process of its own, so that nothing but its work is in the figures. */
export interface Child {
  /** What it says next. @throws Error when it ends instead. */
  answer<T>(): Promise<T>;
  /** Says something, and waits for what it says next. */
  ask<T>(message: unknown): Promise<T>;
  stop(): void;
}

/**
 * @param what what it is, for the message of an error
 * @param execArgv options of Node.js
 */
export function startChild(
  module: URL,
  args: readonly string[],
  what: string,
  execArgv: readonly string[] = [],
): Child {
  const child = fork(fileURLToPath(module), args, {
    execArgv: [...execArgv],
    env: { ...process.env, NODE_ENV: "production" },
    // what is written to stderr is of interest only where the process ends
    stdio: ["ignore", "ignore", "pipe", "ipc"],
  });
  let complaint = "";
  child.stderr?.on("data", (text) => {
    complaint = `${complaint}${text}`.slice(-2000);
  });

  async function answer<T>(): Promise<T> {
    const settled = new AbortController();
    const { signal } = settled;
    const message = once(child, "message", { signal });
    const end = once(child, "exit", { signal }).then(() => {
      throw new Error(`${what} has ended.\n${complaint}`);
    });
    try {
      const [value] = (await Promise.race([message, end])) as [T];
      return value;
    } finally {
      settled.abort();
      message.catch(() => undefined);
      end.catch(() => undefined);
    }
  }

  return {
    answer,
    ask<T>(message: unknown) {
      child.send(message as object);
      return answer<T>();
    },
    stop: () => {
      if (child.connected) child.disconnect();
      child.kill();
    },
  };
}
