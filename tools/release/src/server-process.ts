import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";

/** A server on loopback, in a process of its own. */
export interface ServerProcess {
  readonly url: string;
  stop(): Promise<void>;
}

/**
 * Starts a server, and waits until it answers.
 * @param command makes the arguments of Node and the environment from the port
 * @throws Error where it ends before it answers, with what it printed.
 */
export async function startServer(
  command: (port: number) => {
    readonly args: readonly string[];
    readonly env?: Readonly<Record<string, string>>;
  },
): Promise<ServerProcess> {
  const port = await freePort();
  const { args, env } = command(port);
  const child = spawn(process.execPath, args, { env: { ...process.env, ...env } });
  const printed: string[] = [];
  child.stdout.on("data", (chunk) => printed.push(String(chunk)));
  child.stderr.on("data", (chunk) => printed.push(String(chunk)));
  const url = `http://127.0.0.1:${port}`;
  await answers(url, child, printed);
  return { url, stop: () => stop(child) };
}

async function answers(url: string, child: ChildProcess, printed: readonly string[]): Promise<void> {
  for (let attempts = 0; attempts < 600; attempts++) {
    if (child.exitCode !== null) break;
    const response = await fetch(url).catch(() => undefined);
    await response?.body?.cancel();
    if (response !== undefined) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  await stop(child);
  throw new Error(`${url} does not answer.\n${printed.join("")}`);
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, "exit");
  // what it keeps is thrown away: it need not end gracefully
  child.kill("SIGKILL");
  await ended;
}

async function freePort(): Promise<number> {
  const server = createServer();
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, "close");
  return port;
}
