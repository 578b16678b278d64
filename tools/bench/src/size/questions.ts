/** A client that programs are made with: ours, or one of a generated catalog. */
export type ClientName = "own" | "60 codes" | "60 details" | "1000 codes" | "1000 details";

/** What a program imports of a client. */
export interface Imports {
  readonly client: ClientName;
  readonly names: readonly string[];
  readonly api?: string;
}

/** A question about sizes. */
export interface Question {
  readonly what: string;
  readonly program: Imports;
  /** Only what the program has beyond this one. */
  readonly beyond?: Imports;
  /** Shared by so many errors. */
  readonly errors?: number;
  /** In bytes; undefined where there is no goal. */
  readonly limit?: number;
}

const guard = (client: ClientName): Imports => ({ client, names: ["isTokenExpired"] });
const read = (client: ClientName, api = "sized"): Imports => ({ client, names: ["readError"], api });
const retry = (client: ClientName, api = "sized"): Imports => ({
  client,
  names: ["readError", "withRetry"],
  api,
});

const OWN_APIS = ["org", "neowit", "workspaces", "disruptive", "fanfare", "softwareone"];

/** The most that a further error may cost is less than this. */
const PER_ERROR = 5 - Number.EPSILON;

export const QUESTIONS: readonly Question[] = [
  { what: "one guard, of 25 errors", program: guard("own"), limit: 350 },
  { what: "one guard, of 60 errors", program: guard("60 details"), limit: 350 },
  { what: "one guard, of 1,000 errors", program: guard("1000 details"), limit: 350 },
  { what: "readError, 60 errors", program: read("60 codes"), limit: 4000 },
  { what: "readError, 60 errors with details", program: read("60 details"), limit: 4000 },
  { what: "readError, 1,000 errors", program: read("1000 codes") },
  { what: "readError, 1,000 errors with details", program: read("1000 details") },
  {
    what: "each further error",
    program: read("1000 codes"),
    beyond: read("60 codes"),
    errors: 940,
    limit: PER_ERROR,
  },
  {
    what: "each further error with details",
    program: read("1000 details"),
    beyond: read("60 details"),
    errors: 940,
    limit: PER_ERROR,
  },
  ...OWN_APIS.map((api) => ({ what: `readError, ${api}`, program: read("own", api), limit: 4000 })),
  {
    what: "withRetry, beyond readError with org",
    program: retry("own", "org"),
    beyond: read("own", "org"),
    limit: 2000,
  },
  {
    what: "withRetry, beyond readError with 60 errors",
    program: retry("60 details"),
    beyond: read("60 details"),
    limit: 2000,
  },
  {
    what: "readFailure, beyond readError with org",
    program: { client: "own", names: ["readError", "readFailure"], api: "org" },
    beyond: read("own", "org"),
  },
];
