import { notFound, validationFailed } from "@org/errors-server";
import * as apis from "@org/errors-server/apis";
import type { FieldError } from "@org/errors-types/runtime";
import { expect } from "vitest";
import { checkError, checkThrown } from "./check-answer.js";
import type { Site } from "./site.js";

const { org, neowit } = apis;

export async function checkMethod(site: Site): Promise<void> {
  const answer = await site.ask({ path: "/only-post" });
  const { details } = await checkError(answer, { code: "method_not_allowed", status: 405 }, org);
  const { allow = "" } = answer.headers;
  expect(allow.split(/, ?/)).toContain("POST");
  expect(allow.split(/, ?/)).not.toContain("GET");
  expect(details).toEqual({ allowed: allow.split(/, ?/) });
}

/** Input that is not valid, and the rules of the catalog that it breaks. */
const INVALID: readonly [input: unknown, rules: Readonly<Record<string, string>>][] = [
  [
    { email: "nobody", name: "ab" },
    { email: "email", name: "min_length" },
  ],
  [{ email: "a@example.org" }, { name: "required" }],
  [{ email: "a@example.org", name: 7 }, { name: "type" }],
];

/** The default API carries the fields with messages for people, `neowit` the rules. */
export async function checkValidation(site: Site): Promise<void> {
  const headers = { "content-type": "application/json" };
  for (const [input, rules] of INVALID) {
    const asked = { path: "/validated", headers, body: JSON.stringify(input) };
    const failed = await checkError(await site.ask(asked), { code: "validation_failed", status: 422 }, org);
    const fields = failed.fields as readonly FieldError[];
    expect(fields.map(({ pointer }) => pointer)).toEqual(Object.keys(rules).map((name) => `/${name}`));
    for (const { message } of fields) expect(message).toMatch(/\w/);
    const inRules = validationFailed(
      {},
      { fields: Object.entries(rules).map(([name, rule]) => ({ pointer: `/${name}`, rule })) },
    );
    await checkThrown(await site.ask(asked, neowit), inRules, neowit);
  }
  const valid = { path: "/validated", headers, body: '{"email":"a@example.org","name":"Ada"}' };
  expect((await site.ask(valid)).status).toBe(200);
}

export async function checkDialects(site: Site): Promise<void> {
  const error = notFound({ resource: "order", resourceId: "7" }, { detail: "No order 7." });
  for (const api of Object.values(apis))
    await checkThrown(await site.ask({ path: "/sync" }, api), error, api);
}
