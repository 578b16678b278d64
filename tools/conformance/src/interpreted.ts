import { isDeepStrictEqual } from "node:util";
import { renderError } from "@org/errors-server";
import fc from "fast-check";
import { expect } from "vitest";
import { interpret } from "../../../packages/codegen/src/dialect/interpret.js";
import { anyThrown } from "./arbitrary/thrown.js";
import { NOW_MS } from "./round-trip.js";
import { named, type Pair, type System } from "./system.js";

/** Law 3: the generated renderer and the interpreter of the codegen give the same response. */
export function checkInterpreted({ code, api }: Pair, { catalog, servers }: System, numRuns: number): void {
  const server = named(servers, api.name);
  const sent = api.errors.find((error) => error.code === code)!;
  const property = fc.property(anyThrown(code, api, catalog), (thrown) => {
    const { status, headers, body } = renderError(thrown, server);
    const interpreted = interpret(api, { ...thrown, sent, nowMs: NOW_MS });
    const rendered = { status, headers, body: inOrder(JSON.parse(body)) };
    const want = interpreted && { ...interpreted, body: inOrder(interpreted.body) };
    if (isDeepStrictEqual(rendered, want)) return;
    expect(rendered).toEqual(want);
    throw new Error(`Not the same, though equal to vitest: ${body}`);
  });
  fc.assert(property, { numRuns });
}

/** As text, so that the order of members counts too. */
function inOrder(value: unknown): string {
  return JSON.stringify(value, null, 1);
}
