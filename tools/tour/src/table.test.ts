import { stripVTControlCharacters } from "node:util";
import { ApiError } from "@org/errors-types";
import { expect, test } from "vitest";
import type { Row } from "./sections.js";
import { table } from "./table.js";

/** A row without problems, of what a client saw. */
function row(name: string, body: string, init: ConstructorParameters<typeof ApiError>[0]): Row {
  const error = new ApiError(init);
  const seen = { status: init.status, headers: "", body, error };
  return { api: "some", failure: { name } as Row["failure"], seen, problems: [] };
}

const rows = [
  row("already_exists", '{"error":"already exists","code":409}', {
    status: 409,
    code: "already_exists",
    details: { resource: "label", count: 2 },
  }),
  row("concurrent_modification", '{"error":"changed","code":409}', {
    status: 409,
    code: "conflict",
  }),
  row("validation_failed", '{"status":422}', {
    status: 422,
    code: "validation_failed",
    fields: [
      { pointer: "", message: "Must be an object." },
      { pointer: "/name", rule: "required", message: "Must be given." },
    ],
  }),
  row("service_unavailable", "", {
    status: 503,
    code: "service_unavailable",
    retry: { strategy: "backoff", minDelayMs: 1_000, processed: "unknown" },
  }),
];

test("a table has a line or more per failure", () => {
  const printed = table(rows, { width: 94, write: () => undefined, paint: (_, text) => text });
  expect(`\n${printed}\n`).toBe(`
HTTP  body on the wire                  code, fields, details               send it again?
409   {"error":"already exists",        already_exists                      never
       "code":409}                        resource: label
                                          count: 2
409   {"error":"changed","code":409}    conflict                            never
                                          (concurrent_modification)
422   {"status":422}                    validation_failed                   never
                                          "" Must be an object.
                                          /name required
503                                     service_unavailable                 after 1 s,
                                                                            backoff; may still
                                                                            be carried out
`);
});

test("what is wrong is marked", () => {
  const [first] = rows;
  const wrong = { ...first!, problems: ["code read as something else"] };
  const printed = table([wrong], { width: 94, write: () => undefined, paint: (_, text) => text });
  expect(printed).toContain("  ✗ already_exists  ");
});

test("colours do not move the columns", () => {
  const screen = { width: 100, write: () => undefined };
  const plain = table(rows, { ...screen, paint: (_, text) => text });
  const painted = table(rows, { ...screen, paint: (_, text) => `\u001B[1m${text}\u001B[22m` });
  expect(painted).not.toBe(plain);
  expect(stripVTControlCharacters(painted).replace(/ +$/gm, "")).toBe(plain);
});
