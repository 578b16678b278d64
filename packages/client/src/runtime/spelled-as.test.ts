import { camel, upper } from "@org/errors-types/runtime";
import { describe, expect, it } from "vitest";
import { spelledAs } from "./spelled-as.js";

describe("spelledAs", () => {
  it("knows a name that has aliases by these only", () => {
    const aliases = { "Too late": "token_expired", LATE: "token_expired" };
    expect([...spelledAs(["conflict", "token_expired"], aliases)]).toEqual([
      ["conflict", "conflict"],
      ["Too late", "token_expired"],
      ["LATE", "token_expired"],
    ]);
  });

  it("spells a name in all ways, but no alias", () => {
    const spelled = spelledAs(["conflict", "token_expired"], { gone_now: "conflict" }, [upper, camel]);
    expect([...spelled]).toEqual([
      ["TOKEN_EXPIRED", "token_expired"],
      ["tokenExpired", "token_expired"],
      ["gone_now", "conflict"],
    ]);
  });
});
