import { readdirSync, readFileSync } from "node:fs";
import { STATUS_CODES } from "node:http";
import { type Api as ClientApi, readError } from "@org/errors-client";
import * as clients from "@org/errors-client/apis";
import { type RenderedError, renderError } from "@org/errors-server";
import type { Api } from "@org/errors-server/runtime";
import type { ApiError } from "@org/errors-types/runtime";
import "@org/errors-testing/vitest";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect } from "vitest";
import type { Answer } from "./ask.js";
import { SECRET } from "./fault.js";

/** The response to an error that was thrown: what the API renders of it, to the byte. */
export async function checkThrown(answer: Answer, thrown: unknown, api: Api): Promise<void> {
  const rendered = renderError(thrown, api);
  expect(answer.body).toBe(rendered.body);
  expect(answer.headers).toMatchObject(rendered.headers);
  await checkError(answer, rendered, api);
}

/**
 * The response to any error: its status and code, valid by the schema that is published, and what a client reads of it is
 * all that is in it. Returns what the client reads.
 */
export async function checkError(
  answer: Answer,
  { status, code }: Pick<RenderedError, "status" | "code">,
  api: Api,
): Promise<ApiError> {
  checkSecret(answer);
  expect(answer.status).toBe(status);
  // a reason phrase may be missing (RFC 9112, section 4)
  expect(["", STATUS_CODES[status]]).toContain(answer.statusText);
  expect(answer.headers["content-type"]).toBe(api.dialect.mediaType);
  checkLength(answer);
  const read = await readAnswer(answer, api);
  expect(read).toBeApiError(code, { status, recognized: true });
  const body: unknown = JSON.parse(answer.body);
  expect(JSON.parse(renderError(read, api).body)).toEqual(body);
  expect(schemaErrors(`apis/${api.name}/${code}`, body)).toEqual([]);
  return read;
}

/** Nothing of what was thrown, wherever it is looked for. */
export function checkSecret(answer: Answer): void {
  expect(JSON.stringify(answer)).not.toContain(SECRET);
}

function checkLength({ headers, body }: Answer): void {
  const length = headers["content-length"];
  if (length !== undefined) expect(Number(length)).toBe(Buffer.byteLength(body));
}

async function readAnswer({ status, headers, body }: Answer, api: Api): Promise<ApiError> {
  const response = new Response(body, { status, headers: headers as Record<string, string> });
  return (await readError(response, CLIENTS.get(api.name)!)) as ApiError;
}

const CLIENTS: ReadonlyMap<string, ClientApi<unknown>> = new Map(Object.entries(clients));

const SCHEMAS = new URL("../../../schemas/apis/", import.meta.url);

const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true });
for (const name of readdirSync(SCHEMAS, { recursive: true, encoding: "utf8" })) {
  if (name.endsWith(".json"))
    ajv.addSchema(JSON.parse(readFileSync(new URL(name, SCHEMAS), "utf8")) as object);
}

function schemaErrors(path: string, body: unknown): unknown[] {
  const validate = ajv.getSchema(`https://errors.example.org/schemas/${path}.schema.json`);
  if (validate === undefined) throw new Error(`There is no schema of ${path}.`);
  validate(body);
  return validate.errors ?? [];
}
