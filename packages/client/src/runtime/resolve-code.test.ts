import { describe, expect, it } from "vitest";
import type { Dialect } from "./dialect.js";
import { miniApi, readFrom } from "./testing/mini-api.js";

describe("the code of an error", () => {
  it("takes numbers for codes only where some alias is one", async () => {
    const numeric = miniApi({}, { aliases: { 17: "conflict" }, numericCodes: true });
    expect(await readFrom(numeric, { code: 17 })).toMatchObject({ code: "conflict", recognized: true });
    const other = await readFrom(numeric, { code: 18 }, { status: 404 });
    expect(other).toMatchObject({ code: "not_found", recognized: false, receivedCode: "18" });
    expect(await readFrom(miniApi({}), { code: 17 }, { status: 404 })).toMatchObject({ recognized: true });
  });

  it("takes the first of several that the API lists", async () => {
    const several = miniApi({
      variants: [{ read: ({ codes }) => ({ codes }) }],
      headers: (header) => ({ codes: [header("x-code")] }),
    });
    const headers = { "x-code": "conflict" };
    const init = { status: 404, headers };
    expect(await readFrom(several, { codes: ["a", "token_expired"] }, init)).toMatchObject({
      code: "token_expired",
      recognized: true,
    });
    expect(await readFrom(several, { codes: ["a", undefined] }, init)).toMatchObject({ code: "conflict" });
    const neither = await readFrom(several, { codes: ["a", "b"] }, { status: 404 });
    expect(neither).toMatchObject({ code: "not_found", receivedCode: "a", recognized: false });
    expect(Object.hasOwn((await readFrom(several, { codes: ["a", "conflict"] }))!, "receivedCode")).toBe(
      false,
    );
  });

  it.each(["constructor", "__proto__", "toString", "hasOwnProperty", ""])(
    "knows no code %j",
    async (code) => {
      expect(await readFrom(miniApi({}), { code })).toMatchObject({ code: "conflict", receivedCode: code });
    },
  );

  it("looks at match rules only where no code stood, all of what they say, for their status", async () => {
    const read: Dialect["variants"][number]["read"] = ({ code, detail, rule }) => ({
      codes: [code],
      detail,
      fields: rule && [{ rule }],
    });
    const target = miniApi(
      { variants: [{ read }] },
      {
        rules: { LATE: "late" },
        match: [
          { status: 409, code: "not_found", detail: "gone", hasFields: true },
          { status: 409, code: "token_expired", rule: "late" },
          { status: 409, code: "bad_gateway", detail: "gone", hasFields: false },
        ],
      },
    );
    const codeOf = async (body: unknown, status = 409) => (await readFrom(target, body, { status }))?.code;
    expect(await codeOf({ detail: "gone", rule: "x" })).toBe("not_found");
    expect(await codeOf({ rule: "LATE" })).toBe("token_expired");
    expect(await codeOf({ detail: "gone" })).toBe("bad_gateway");
    expect(await codeOf({ detail: "there" })).toBe("conflict");
    expect(await codeOf({ detail: "gone", rule: "x", code: "what" })).toBe("conflict");
    expect(await codeOf({ detail: "gone", rule: "x" }, 400)).toBe("bad_request");
  });

  it("keeps the arm of the unknown generic", async () => {
    const target = miniApi(
      { mediaType: "application/problem+json", variants: [{ read: () => ({}), needsCode: true }] },
      { match: [{ status: 409, code: "token_expired" }] },
    );
    const init = { status: 409, headers: { "content-type": "application/problem+json" } };
    expect(await readFrom(target, {}, init)).toMatchObject({ code: "conflict", recognized: false });
  });

  it("uses the API's own generics before the catalog's", async () => {
    const target = miniApi({}, { generics: { 501: "method_not_allowed" }, codes: "method_not_allowed" });
    expect(await readFrom(target, {}, { status: 501 })).toMatchObject({
      code: "method_not_allowed",
      recognized: true,
    });
    expect(await readFrom(target, {}, { status: 405 })).toMatchObject({ code: "method_not_allowed" });
    expect(await readFrom(target, {}, { status: 502 })).toMatchObject({
      code: "bad_gateway",
      recognized: false,
    });
  });
});
