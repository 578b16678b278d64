import { readdirSync, readFileSync } from "node:fs";

/** A recorded response and the error that every implementation must read from it; see `cases/README.md`. */
export interface Case {
  readonly name: string;
  readonly api: string;
  readonly given: {
    readonly status: number;
    readonly headers: Readonly<Record<string, string>>;
    readonly body?: unknown;
    readonly bodyText?: string;
    readonly request?: { readonly method: string; readonly url?: string };
  };
  readonly want: (Readonly<Record<string, unknown>> & { readonly render?: boolean }) | null;
}

const FOLDER = new URL("../cases/", import.meta.url);

/** All cases, file by file. */
export function readCases(): Case[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith(".json") && file !== "case.schema.json")
    .sort()
    .flatMap((file) => JSON.parse(readFileSync(new URL(file, FOLDER), "utf8")) as Case[]);
}

/** The recorded response, as a client gets it. */
export function responseOf({ given }: Case): Response {
  const body = given.bodyText ?? JSON.stringify(given.body);
  // a Response of these statuses may not have a body
  const bodyless = given.status === 204 || given.status === 304;
  const response = new Response(bodyless ? null : body, { status: given.status });
  response.headers.delete("content-type");
  for (const [name, value] of Object.entries(given.headers)) response.headers.set(name, value);
  if (given.request?.url !== undefined) Object.defineProperty(response, "url", { value: given.request.url });
  return response;
}
