import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { chownSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Where a server listens. */
export interface Address {
  readonly host: string;
  readonly port: number;
}

/** A database server that runs for the tests only. */
export interface Server extends Address {
  /** What it wrote to its log. */
  log(): string;
  /** Ends it the hard way: those who are connected are told nothing. */
  kill(): Promise<void>;
  /** Ends it, and removes what it left. */
  stop(): Promise<void>;
}

/** How a server is made and run; `folder` is empty and its own. */
export interface Recipe {
  readonly name: string;
  /** Servers refuse to run as root: the first of these users that there is runs it then. */
  readonly users: readonly string[];
  readonly install: (folder: string) => readonly string[];
  readonly serve: (folder: string, port: number) => readonly string[];
  /** Rejects as long as the server is not ready. */
  readonly ready: (address: Address) => Promise<unknown>;
  readonly stopSignal: NodeJS.Signals;
}

interface User {
  readonly uid?: number;
  readonly gid?: number;
}

const HOST = "127.0.0.1";
const PATIENCE_MS = 20_000;
const BETWEEN_MS = 50;

/** Installs a server into a temporary folder and starts it. */
export async function startServer(recipe: Recipe): Promise<Server> {
  const user = unprivileged(recipe.users);
  const folder = mkdtempSync(join(tmpdir(), `errors-${recipe.name}-`));
  const removeFolder = () => rmSync(folder, { recursive: true, force: true });
  process.once("exit", removeFolder);
  const remove = () => {
    process.removeListener("exit", removeFolder);
    removeFolder();
  };
  try {
    if (user.uid !== undefined && user.gid !== undefined) chownSync(folder, user.uid, user.gid);
    install(recipe, folder, user);
    return await serve(recipe, folder, user, remove);
  } catch (error) {
    remove();
    throw error;
  }
}

/** Nothing where this process is an ordinary one already. */
function unprivileged(names: readonly string[]): User {
  if (process.getuid?.() !== 0) return {};
  const users = readFileSync("/etc/passwd", "utf8").split("\n");
  for (const name of names) {
    const [, , uid, gid] = users.find((line) => line.startsWith(`${name}:`))?.split(":") ?? [];
    if (uid !== undefined && gid !== undefined) return { uid: Number(uid), gid: Number(gid) };
  }
  throw new Error(`None of these users is there: ${names.join(", ")}`);
}

function environment(folder: string): NodeJS.ProcessEnv {
  return { PATH: process.env.PATH, HOME: folder, TMPDIR: folder, LC_ALL: "C" };
}

function install({ name, install }: Recipe, folder: string, user: User): void {
  const [command = "", ...args] = install(folder);
  const options = { ...user, cwd: folder, env: environment(folder), encoding: "utf8" as const };
  const { status, stdout, stderr, error } = spawnSync(command, args, options);
  if (status !== 0) throw new Error(`${name} was not installed: ${error ?? ""}${stdout}${stderr}`);
}

/** Somebody may take the port between looking for it and using it: another one is tried then. */
async function serve(recipe: Recipe, folder: string, user: User, remove: () => void): Promise<Server> {
  for (let attempt = 1; ; attempt++) {
    const port = await freePort();
    const running = run(recipe.serve(folder, port), folder, user);
    const end = async (signal: NodeJS.Signals) => {
      running.child.kill(signal);
      await running.exited;
    };
    if (await becomesReady(recipe, { host: HOST, port }, running)) {
      return {
        host: HOST,
        port,
        log: running.log,
        kill: () => end("SIGKILL"),
        stop: () => end(recipe.stopSignal).finally(remove),
      };
    }
    await end("SIGKILL");
    if (attempt === 3) throw new Error(`${recipe.name} did not start: ${running.log()}`);
  }
}

interface Running {
  readonly child: ChildProcess;
  readonly exited: Promise<void>;
  readonly log: () => string;
}

function run([command = "", ...args]: readonly string[], folder: string, user: User): Running {
  const child = spawn(command, args, {
    ...user,
    cwd: folder,
    env: environment(folder),
    stdio: ["ignore", "pipe", "pipe"],
  });
  const kill = () => child.kill("SIGKILL");
  process.once("exit", kill);
  let log = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (log += chunk));
  const exited = new Promise<void>((resolve) => {
    child.once("error", (error) => {
      log += error.message;
      resolve();
    });
    child.once("exit", () => resolve());
  }).finally(() => process.removeListener("exit", kill));
  return { child, exited, log: () => log };
}

async function becomesReady({ ready }: Recipe, address: Address, { exited }: Running): Promise<boolean> {
  let gone = false;
  exited.then(() => {
    gone = true;
  });
  for (const start = Date.now(); Date.now() - start < PATIENCE_MS && !gone; ) {
    try {
      await ready(address);
      return true;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, BETWEEN_MS));
    }
  }
  return false;
}

/** A port that nobody listens on just now. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, HOST, resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}
