import type { ApiErrorInit } from "@org/errors-types/runtime";

// What the programs in the browser tell the test, as data.

/** What came of a call. */
export interface Received {
  /** Null: the response is no error. */
  readonly error: ApiErrorInit | null;
  /** In the place of a response. */
  readonly thrown?: Thrown;
}

/** All that a program can find out about something that was thrown. */
export interface Thrown {
  readonly text: string;
  /** Its own members, without the stack. */
  readonly members: readonly string[];
  /** The error has it as its cause: the very same value. */
  readonly kept: boolean;
  /** It is an `Error` of the page, or of the worker, that caught it. */
  readonly ofThisRealm: boolean;
}

/** By case, then by reader. */
export type Readings = Readonly<Record<string, Readonly<Record<string, Received>>>>;

/** What must not happen while the programs run. */
export type Harm = readonly string[];

export interface Everything {
  readonly readings: Readings;
  readonly failures: Readings;
  readonly endless: Readings;
  readonly calls: Readonly<Record<string, unknown>>;
  readonly harm: Harm;
}

/** What is left of an error that came from elsewhere as data. */
export interface HandedOver {
  readonly data: unknown;
  readonly message: string | undefined;
  readonly isApiError: boolean;
  /** The guards that are true for it. */
  readonly guards: readonly string[];
}

/** One error that goes from the server that rendered the page to a worker, and back. */
export interface Journey {
  readonly hydrated: HandedOver;
  readonly inWorker: HandedOver;
  readonly back: HandedOver;
  /** The same error, as the worker has read it itself. */
  readonly readThere: HandedOver;
}

export interface WorkerReport {
  readonly everything: Everything;
  readonly journeys: readonly Journey[];
  readonly harm: Harm;
}

export interface ServiceReport {
  /** Of a contract error: what the page gets as response, and the error that the worker has read. */
  readonly read: { readonly status: number; readonly error: HandedOver };
  /** Of a connection that broke: what the page catches. */
  readonly broken: { readonly name: unknown; readonly error: HandedOver };
  readonly retried: { readonly status: number; readonly text: string };
  readonly harm: Harm;
  readonly workerHarm: Harm;
}

/** What was refused, and what the watch has seen of it. */
export interface Provoked {
  readonly refused: readonly string[];
  readonly harm: Harm;
}
