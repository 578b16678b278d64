import { describe, expect, test } from "vitest";
import { construct } from "./construct/construct.js";
import { KINDS, madeUpBodies } from "./guard/bodies.js";
import { checkVerdicts, guardByCode, guardByType } from "./guard/guard.js";
import { madeUpErrors } from "./made-up/made-up-errors.js";
import { render } from "./render/render.js";

// What is timed is checked first. Here it is seen that the check finds what is wrong.

describe("who decides wrongly", () => {
  const errors = madeUpErrors(60);

  test.each(KINDS)("is found by %s bodies", (kind) => {
    const samples = madeUpBodies(errors, kind, "code");
    expect(() => checkVerdicts(samples, () => "another")).toThrow("was taken for another");
    if (kind !== "unknown" && kind !== "invalid") {
      expect(() => checkVerdicts(samples, () => undefined)).toThrow("was taken for undefined");
    }
  });

  test.each([guardByCode, guardByType])("is not measured: $title", async (contest) => {
    const always = { load: async () => () => "order_paused" };
    await expect(contest.open(always, 60, "")).rejects.toThrow("was taken for order_paused");
  });
});

test("a body by type URI has no code", () => {
  for (const { body } of madeUpBodies(madeUpErrors(60), "valid", "type"))
    expect(body).not.toHaveProperty("code");
});

test("who writes another body is not measured", async () => {
  const wrong = { load: async () => ({ input: () => undefined, render: () => "{}" }) };
  await expect(render.open(wrong, 60, "")).rejects.toThrow("{} was written for");
});

test("JSON.stringify writes the bodies", async () => {
  const candidate = await render.candidates["JSON.stringify"]!.load();
  const { full, small } = await render.open(candidate, 60, "");
  full?.();
  small?.();
});

describe("making errors", () => {
  test.each(Object.keys(construct.candidates))("%s makes what it should", async (name) => {
    const passes = await construct.open(await construct.candidates[name]!.load(), 0, "");
    for (const pass of Object.values(passes)) pass();
  });

  test.each([
    ["text", { hasStack: true, text: () => new Error("other") }, "The text of Error is other."],
    ["stack", { hasStack: false, text: (text: string) => new Error(text) }, "The stack of Error is Error:"],
    [
      "status",
      { hasStack: true, text: (text: string) => Object.assign(new Error(text), { status: 418 }) },
      "The status of Error is 418.",
    ],
    ["detail", { hasStack: true, text: (text: string) => new Error(text) }, "A detail of Error is"],
  ])("another %s is found", async (_, { hasStack, text }, message) => {
    const making = { hasStack, text: [text], details: [text] };
    await expect(construct.open(async () => making, 0, "")).rejects.toThrow(message);
  });
});
