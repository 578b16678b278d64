export interface Details {
  readonly resource: string;
  readonly resourceId: string;
}

/** Makes an error of one status. */
export type Make = (text: string, details: Details) => Error;

/** One way of making errors: of the statuses 400, 401, 403, 404 and 409. */
export interface Making {
  readonly hasStack: boolean;
  readonly text: readonly Make[];
  readonly details: readonly Make[];
}

export type Candidate = () => Promise<Making>;
