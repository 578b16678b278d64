import { readError } from "@org/errors-client";
import { fanfare as fanfareClient } from "@org/errors-client/apis";
import type { Api } from "@org/errors-server";
import { errorHandler, type Mapping } from "@org/errors-server/fetch";
import type { FieldError } from "@org/errors-types";

/** What a client sees of an error. */
export interface Outcome {
  readonly code: string;
  readonly status: number;
  readonly fields: readonly FieldError[];
}

/** Everything of a response that a client gets. */
export interface Sent {
  readonly outcome: Outcome;
  readonly text: string;
}

/** Throws in a handler, and reads the response as a client of fanfare does. */
export async function send(thrown: unknown, api: Api, mapping: Mapping): Promise<Sent> {
  const handle = errorHandler(api, { mappings: [mapping], onError: () => undefined })(() => {
    throw thrown;
  });
  const response = await handle(new Request("http://localhost/"));
  const text = `${JSON.stringify([...response.headers])} ${await response.clone().text()}`;
  const error = await readError(response, fanfareClient);
  const { code = "", status = 0, fields = [] } = error ?? {};
  return { outcome: { code, status, fields: fields.map((field) => ({ ...field })) }, text };
}

/** Whatever a response must not tell, whoever threw what. */
const NEVER =
  /users|orders|_key|_pkey|constraint|duplicate|insert into|select |update |delete from|prisma|sql/i;

/** Shorter texts are words that may stand anywhere, such as the name of a column. */
const MIN_LENGTH = 8;

/** What a response tells of an error that it must not: any text that stands anywhere in it, any of the given values. */
export function leaksOf(text: string, thrown: unknown, values: readonly string[]): string[] {
  const secrets = new Set(values);
  collectTexts(thrown, secrets, new Set());
  const found = [...secrets].filter((secret) => text.includes(secret));
  return [...found, ...(NEVER.exec(text) ?? [])];
}

function collectTexts(value: unknown, texts: Set<string>, seen: Set<unknown>): void {
  if (typeof value === "string") {
    for (const line of [value, ...value.split("\n")]) {
      if (line.trim().length >= MIN_LENGTH) texts.add(line.trim());
    }
  }
  if (typeof value !== "object" || value === null || seen.has(value)) return;
  seen.add(value);
  for (const name of Reflect.ownKeys(value)) collectTexts(Reflect.get(value, name), texts, seen);
}

/** What a promise rejects with. */
export async function thrownBy(promise: Promise<unknown>): Promise<unknown> {
  try {
    await promise;
  } catch (error) {
    return error;
  }
  throw new Error("Nothing was thrown");
}
