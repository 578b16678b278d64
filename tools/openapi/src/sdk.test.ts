import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { createClient } from "@hey-api/openapi-ts";
import { tokenExpired } from "@org/errors-server";
import { org } from "@org/errors-server/apis";
import { errorHandler } from "@org/errors-server/node";
import { beforeAll, expect, test } from "vitest";
import { compile, generatedFolder } from "./compile.js";
import { type Described, describedApis } from "./described.js";
import { discriminated, exhaustiveSwitch } from "./exhaustive.js";

const apis = await describedApis();
const folder = generatedFolder("sdk");

beforeAll(async () => {
  for (const { api, description } of apis)
    await createClient({
      input: structuredClone(description) as never,
      output: { path: join(folder, api) },
      plugins: ["@hey-api/client-fetch", "@hey-api/typescript", "@hey-api/sdk"],
      logs: { level: "silent", file: false },
    });
}, 120_000);

/** Statuses of the errors that a description says. */
const statusesOf = ({ description }: Described): number[] =>
  Object.keys(
    (description.paths as { "/orders/{id}": { put: { responses: object } } })["/orders/{id}"].put.responses,
  )
    .map(Number)
    .filter((status) => status !== 201);

/** A program that compiles only where the errors of the operation are those of the contract. */
function program(described: Described): string {
  const statuses = statusesOf(described);
  const errors = statuses.some((status) => status >= 400);
  const { schemas } = described.description.components;
  const named = Object.keys(schemas).filter((name) => name !== "Order");
  const switches = discriminated(described).map(({ name, schema }, index) => {
    const status = statuses.find((each) => responseName(described, each) === name)!;
    const type = `${errors ? "PutOrderErrors" : "PutOrderResponses"}[${status}]`;
    return exhaustiveSwitch({ type, schema, typeOf: (each) => each }, `tell${index}`);
  });
  const lists = errors
    ? `type Statuses = keyof PutOrderErrors;
const statuses: Statuses[] = [${statuses.join(", ")}];
export const all: Record<Statuses, true> = { ${statuses.map((status) => `${status}: true`).join(", ")} };
void statuses;`
    : "";
  return `import { putOrder } from "./index.js";
import type { ${[...named, errors ? "PutOrderError, PutOrderErrors" : "PutOrderResponses"].join(", ")} } from "./index.js";

${lists}
${switches.join("\n")}
export async function call(): Promise<${errors ? "PutOrderError" : "unknown"} | undefined> {
  const { error } = await putOrder({ path: { id: "7" } });
  return error;
}
export type Named = [${named.join(", ")}];
`;
}

function responseName({ description }: Described, status: number): string | undefined {
  const { responses } = (
    description.paths as { "/orders/{id}": { put: { responses: Record<number, { $ref?: string }> } } }
  )["/orders/{id}"].put;
  return responses[status]?.$ref?.split("/").at(-1);
}

test("the SDKs compile, and their error types are the contract's", () => {
  for (const described of apis) writeFileSync(join(folder, described.api, "use.ts"), program(described));
  expect(compile(folder)).toBe("");
}, 120_000);

test("an SDK gives the error that our server throws", async () => {
  const handle = errorHandler(org)(() => {
    throw tokenExpired({ expiredAt: "2026-01-31T10:00:00Z" });
  });
  const server = createServer(handle).listen(0, "127.0.0.1");
  await once(server, "listening");
  try {
    const { port } = server.address() as AddressInfo;
    const load = (file: string) => import(/* @vite-ignore */ pathToFileURL(join(folder, "org", file)).href);
    const { client } = await load("client.gen.ts");
    client.setConfig({ baseUrl: `http://127.0.0.1:${port}` });
    const { putOrder } = await load("sdk.gen.ts");
    const { error, response } = await putOrder({ path: { id: "7" } });
    expect(response.status).toBe(401);
    expect(error).toMatchObject({ code: "token_expired", expiredAt: "2026-01-31T10:00:00Z" });
  } finally {
    server.close();
  }
});
