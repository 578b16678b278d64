import { startChild } from "../child-process.js";
import type { SubjectName } from "./subject.js";

/** The ports on which a framework listens. */
export interface Started {
  readonly adapted: number;
  readonly own?: number;
}

/** A framework in a process of its own. */
export interface ServerProcess extends Started {
  /** CPU time that the process has used since it began, in microseconds: all threads, garbage collection included. */
  cpu(): Promise<number>;
  stop(): void;
}

/** @throws Error when the server does not start. */
export async function startServer(name: SubjectName): Promise<ServerProcess> {
  const child = startChild(new URL("child.js", import.meta.url), [name], `The server of ${name}`);
  const started = await child.answer<Started>();
  return { ...started, cpu: () => child.ask<number>("cpu"), stop: child.stop };
}
