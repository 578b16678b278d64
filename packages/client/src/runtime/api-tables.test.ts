import { camel, upper } from "@org/errors-types/runtime";
import { describe, expect, it } from "vitest";
import { tablesOf } from "./api-tables.js";
import { type ApiSpec, defineApi } from "./define-api.js";

const spec: ApiSpec = {
  name: "a",
  dialect: { mediaType: "Application/JSON; charset=utf-8", variants: [] },
  catalog: {
    generics: { 409: "conflict" },
    retry: [{ strategy: "backoff", minDelayMs: 1, codes: "conflict" }],
  },
  codes: "conflict token_expired constructor",
};

const tables = (more: Partial<ApiSpec>) => tablesOf(defineApi({ ...spec, ...more }));

describe("tablesOf", () => {
  it("unpacks", () => {
    const { listed, generics, retry, catalogRetry, essence } = tables({});
    expect([...listed]).toEqual(["conflict", "token_expired", "constructor"]);
    expect([...generics]).toEqual(["conflict"]);
    expect(retry.size).toBe(0);
    expect(catalogRetry.get("conflict")).toEqual({ strategy: "backoff", minDelayMs: 1 });
    expect(essence).toBe("application/json");
    expect(tables({ codes: "" }).listed.size).toBe(0);
  });

  it("is built once for an API", () => {
    const api = defineApi(spec);
    expect(tablesOf(api)).toBe(tablesOf(api));
  });

  it("knows a code as it is", () => {
    expect([...tables({}).codes.keys()]).toEqual(["conflict", "token_expired", "constructor"]);
  });

  it("knows a code that has aliases by these only", () => {
    const { codes } = tables({ aliases: { "Too late": "token_expired", LATE: "token_expired" } });
    expect([...codes]).toEqual([
      ["conflict", "conflict"],
      ["constructor", "constructor"],
      ["Too late", "token_expired"],
      ["LATE", "token_expired"],
    ]);
  });

  it("spells a code as the dialect does, but no alias", () => {
    const dialect = { ...spec.dialect, spellings: [upper, camel] };
    const { codes } = tables({ dialect, codes: "conflict token_expired", aliases: { gone_now: "conflict" } });
    expect([...codes]).toEqual([
      ["TOKEN_EXPIRED", "token_expired"],
      ["tokenExpired", "token_expired"],
      ["gone_now", "conflict"],
    ]);
  });

  it("spells rules likewise", () => {
    const dialect = { ...spec.dialect, ruleSpellings: [upper] };
    const { rules } = tables({
      dialect,
      knownRules: "required min_length",
      rules: { TOO_SHORT: "min_length" },
    });
    expect([...rules]).toEqual([
      ["REQUIRED", "required"],
      ["TOO_SHORT", "min_length"],
    ]);
  });
});
