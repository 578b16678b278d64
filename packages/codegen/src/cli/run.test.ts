import { afterEach, describe, expect, test, vi } from "vitest";
import { callCli } from "../testing/call-cli.js";
import { shopCatalog } from "../testing/shop-catalog.js";
import { COMMANDS } from "./commands.js";

describe("a wrong call", () => {
  test.each([
    { args: [], says: /^Usage: errors-codegen/ },
    { args: ["generat"], says: /Did you mean generate\?/ },
    { args: ["list", "--nope"], says: /unknown option '--nope'/ },
    { args: ["list", "extra"], says: /too many arguments/ },
    { args: ["generate"], says: /No catalog: .*--catalog <file>/ },
    { args: ["generate", "--catalog", "x.yaml"], says: /--out/ },
    {
      args: ["generate", "--catalog", "x.yaml", "--out", "o", "--target", "typos"],
      says: /no target `typos`; did you mean `types`/,
    },
    {
      args: ["generate", "--catalog", "x.yaml", "--target", "types=gen", "server=./gen"],
      says: /cannot share the folder/,
    },
  ])("$args", async ({ args, says }) => {
    const { code, err, out } = await callCli(...args);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(says);
    expect(err).not.toMatch(/^ +at /m);
  });
});

test("--version", async () => {
  const { code, out } = await callCli("--version");
  expect(code).toBe(0);
  expect(out).toMatch(/^\d+\.\d+\.\d+/);
});

describe("help", () => {
  test("names every command", async () => {
    const { code, out, err } = await callCli("--help");
    expect({ code, err }).toEqual({ code: 0, err: "" });
    for (const { name, description } of COMMANDS) {
      expect(out).toContain(`  ${name} `);
      expect(out.replace(/\s+/g, " ")).toContain(description);
    }
  });

  test.each(COMMANDS)("of $name has examples that name what there is", async ({ name }) => {
    const { code, out } = await callCli(name, "--help");
    expect(code).toBe(0);
    const examples = [...out.matchAll(/^ {2}errors-codegen (\S+)(.*)$/gm)];
    expect(examples.length).toBeGreaterThanOrEqual(2);
    for (const [, command, rest = ""] of examples) {
      expect(command).toBe(name);
      for (const [option] of rest.matchAll(/--[a-z-]+/g))
        expect(out).toMatch(new RegExp(`^ .*${option}\\b.*  `, "m"));
    }
    expect(out).toMatch(/Exit codes:\n {2}0 {2}done/);
  });
});

describe("a mistake in this program", () => {
  afterEach(() => vi.unstubAllEnvs());

  const broken = async () => {
    vi.doMock("../explain/list-errors.js", () => ({
      listErrors: () => {
        throw new RangeError("Who would have thought.");
      },
    }));
    try {
      return await callCli("list", "--catalog", shopCatalog());
    } finally {
      vi.doUnmock("../explain/list-errors.js");
    }
  };

  test("is said as such, without a stack", async () => {
    const { code, err, out } = await broken();
    expect({ code, out }).toEqual({ code: 3, out: "" });
    expect(err).toMatch(
      /mistake in errors-codegen \S+, not in your catalog.*RangeError: Who would have thought\.\n.*report/,
    );
    expect(err).not.toMatch(/^ +at /m);
  });

  test("has its stack with DEBUG", async () => {
    vi.stubEnv("DEBUG", "1");
    expect((await broken()).err).toMatch(/^ +at .*run\.test/m);
  });
});
