import type { ApiError } from "@org/errors-types/runtime";
import { describe, expect, it } from "vitest";
import { optional, required } from "./check-details.js";
import { decideByCode } from "./decide-by-code.js";
import type { Variant } from "./decide-by-reading.js";
import { decideByText } from "./decide-by-text.js";
import { defineApi } from "./define-api.js";
import type { Dialect } from "./dialect.js";
import { problemType } from "./problem-type.js";
import { readError } from "./read-error.js";
import { text } from "./read-member.js";
import { texts } from "./read-texts.js";
import type { JsonObject, Reading } from "./reading.js";
import { spelledAs } from "./spelled-as.js";
import { miniApi, readFrom } from "./testing/mini-api.js";
import { withHeaders } from "./with-headers.js";

describe("the code of an error", () => {
  it("takes numbers for codes only where some alias is one", async () => {
    const numeric = miniApi(
      {},
      { codes: (codes) => spelledAs(codes, { 17: "conflict" }), numericCodes: true },
    );
    expect(await readFrom(numeric, { code: 17 })).toMatchObject({ code: "conflict", recognized: true });
    const other = await readFrom(numeric, { code: 18 }, { status: 404 });
    expect(other).toMatchObject({ code: "not_found", recognized: false, receivedCode: "18" });
    expect(await readFrom(miniApi({}), { code: 17 }, { status: 404 })).toMatchObject({ recognized: true });
  });

  it("takes the first of several that the API lists", async () => {
    const several = miniApi({
      variants: [{ read: ({ codes }) => ({ codes }) }],
      headers: withHeaders((header) => ({ codes: [header("x-code")] })),
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
    const read: Variant["read"] = ({ code, detail, rule }) => ({
      codes: [code],
      detail,
      fields: rule && [{ rule }],
    });
    const target = miniApi(
      { variants: [{ read }] },
      {
        rules: () => new Map([["LATE", "late"]]),
        match: (status, { fields, detail }) => {
          if (status !== 409) return undefined;
          if (detail === "gone" && fields) return "not_found";
          if (fields?.some(({ rule }) => rule === "late")) return "token_expired";
          return detail === "gone" ? "bad_gateway" : undefined;
        },
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
      { match: () => "token_expired" },
    );
    const init = { status: 409, headers: { "content-type": "application/problem+json" } };
    expect(await readFrom(target, {}, init)).toMatchObject({ code: "conflict", recognized: false });
  });

  it("is the generic error of the status, listed or not", async () => {
    const target = miniApi(
      {},
      {
        errors: () => [
          { codes: "method_not_allowed=405=501" },
          { codes: "bad_request bad_gateway=502 internal_error=500", unlisted: true },
        ],
      },
    );
    const read = (status: number) => readFrom(target, {}, { status });
    expect(await read(501)).toMatchObject({ code: "method_not_allowed", recognized: true });
    expect(await read(405)).toMatchObject({ code: "method_not_allowed", recognized: true });
    expect(await read(502)).toMatchObject({ code: "bad_gateway", recognized: false });
    expect(await read(599)).toMatchObject({ code: "internal_error", recognized: false });
    expect(await read(418)).toMatchObject({ code: "bad_request", recognized: false });
  });

  it("is not that of a status which a body spells", async () => {
    expect(await readFrom(miniApi({}), { code: "404" })).toMatchObject({
      code: "conflict",
      receivedCode: "404",
    });
  });
});

describe("a code that is told without reading the body", () => {
  const read = ({ code, title, ...details }: JsonObject): Reading => ({
    codes: [text(code)],
    title: text(title),
    details,
  });
  const decide = decideByCode(
    ({ code }) => text(code),
    ({ title }) => text(title) !== undefined,
  );
  const target = defineApi<ApiError>({
    name: "quick",
    dialect: { mediaType: "application/problem+json", typeOf: problemType, decide, read },
    errors: () => [
      { codes: "conflict=409" },
      {
        codes: "locked",
        check: ({ by, at }, partial) => required(by, "string", partial) && optional(at, "string"),
      },
    ],
  });
  const asProblem = { status: 409, headers: { "content-type": "application/problem+json" } };

  it.each<[string, object, ResponseInit, object]>([
    [
      "is that of the API",
      { code: "conflict", title: "T" },
      { status: 409 },
      { code: "conflict", title: "T", recognized: true },
    ],
    [
      "may be unknown",
      { code: "late", title: "T" },
      { status: 409 },
      { receivedCode: "late", title: "T", recognized: false },
    ],
    [
      "needs the other members",
      { code: "conflict" },
      { status: 409 },
      { recognized: false, snippet: '{"code":"conflict"}' },
    ],
    [
      "does without them in a problem",
      { code: "locked", by: "me" },
      asProblem,
      { code: "locked", recognized: true, details: { by: "me" } },
    ],
    [
      "may be missing in a problem",
      { title: "T", by: 7 },
      asProblem,
      { recognized: false, title: "T", details: { by: 7 } },
    ],
    [
      "has its details beside it",
      { code: "locked", title: "T", by: "me", at: 7, more: 1 },
      asProblem,
      { detailsValid: true, details: { by: "me", more: 1 } },
    ],
    [
      "has wrong details",
      { code: "locked", title: "T", by: 7 },
      asProblem,
      { code: "locked", recognized: true, detailsValid: false, details: {} },
    ],
  ])("%s", async (_, body, init, expected) => {
    expect(await readFrom(target, body, init)).toMatchObject(expected);
  });
});

describe("a code that is told by the text around it", () => {
  const BEFORE = "https://errors.example/";
  const decide = decideByText(
    ({ type }) => type,
    [BEFORE, "#7"],
    ({ title }) => text(title) !== undefined,
  );
  const read = ({ type, title, ...details }: JsonObject): Reading => ({
    codes: [texts(type, [BEFORE, "#7"])?.[0]],
    title: text(title),
    details,
  });
  const dialect: Dialect = { mediaType: "application/problem+json", typeOf: problemType, decide, read };
  const api = (codes: string, aliases: Record<string, string> = {}) =>
    defineApi<ApiError>({
      name: "quick",
      dialect,
      errors: () => [
        { codes },
        { codes: "locked", check: ({ by }, partial) => required(by, "string", partial) },
      ],
      codes: (all) => spelledAs(all, aliases),
    });
  const target = api("conflict=409 busy", { "much-to-do": "busy" });
  const asProblem = { status: 409, headers: { "content-type": "application/problem+json" } };
  const of = (code: string) => `${BEFORE}${code}#7`;

  it.each<[string, object, ResponseInit, object]>([
    [
      "is that of the API",
      { type: of("conflict"), title: "T" },
      { status: 409 },
      { code: "conflict", recognized: true },
    ],
    [
      "may have another spelling",
      { type: of("much-to-do"), title: "T" },
      { status: 409 },
      { code: "busy", recognized: true },
    ],
    [
      "has no spelling but that",
      { type: of("busy"), title: "T" },
      { status: 409 },
      { receivedCode: "busy", recognized: false },
    ],
    [
      "may be unknown",
      { type: of("late"), title: "T" },
      { status: 409 },
      { receivedCode: "late", recognized: false },
    ],
    [
      "needs the text",
      { type: "conflict", title: "T" },
      { status: 409 },
      { recognized: false, snippet: '{"type":"conflict","title":"T"}' },
    ],
    ["needs the other members", { type: of("conflict") }, { status: 409 }, { recognized: false }],
    [
      "does without them in a problem",
      { type: of("locked"), by: "me" },
      asProblem,
      { code: "locked", details: { by: "me" } },
    ],
    ["may be missing in a problem", { title: "T", by: 7 }, asProblem, { recognized: false, title: "T" }],
    ["may be no text in a problem", { type: 7, title: "T" }, asProblem, { recognized: false, title: "T" }],
    [
      "has wrong details",
      { type: of("locked"), title: "T", by: 7 },
      asProblem,
      { code: "locked", detailsValid: false },
    ],
  ])("%s", async (_, body, init, expected) => {
    expect(await readError(new Response(JSON.stringify(body), init), target)).toMatchObject(expected);
  });

  it("is looked up among the errors of the API that is read", async () => {
    const other = api("late=409");
    const read = async (code: string, one: typeof target) =>
      (await readError(new Response(JSON.stringify({ type: of(code), title: "T" }), asProblem), one))
        ?.recognized;
    for (let round = 0; round < 2; round++) {
      expect([await read("conflict", target), await read("conflict", other)]).toEqual([true, false]);
      expect([await read("late", target), await read("late", other)]).toEqual([false, true]);
    }
  });
});
