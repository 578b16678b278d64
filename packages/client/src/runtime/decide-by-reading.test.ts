import { describe, expect, it } from "vitest";
import { miniApi, readFrom } from "./testing/mini-api.js";
import { withHeaders } from "./with-headers.js";

describe("the variant of a body", () => {
  it("takes the first whose condition holds of what was read", async () => {
    const target = miniApi({
      variants: [
        {
          when: (_, code) => code === "token_expired",
          read: ({ code }) => ({ codes: [code], title: "by code" }),
        },
        { when: (hasFields) => hasFields, read: ({ f }) => ({ fields: f, title: "with fields" }) },
        { when: (hasFields) => !hasFields, read: ({ code }) => ({ codes: [code], title: "without" }) },
      ],
    });
    const titleOf = async (body: unknown) => (await readFrom(target, body))?.title;
    expect(await titleOf({ code: "token_expired", f: [{}] })).toBe("by code");
    expect(await titleOf({ code: "conflict", f: [{}] })).toBe("with fields");
    expect(await titleOf({ code: "conflict", f: [] })).toBe("without");
  });

  it("takes an element that says nothing of a field for no field", async () => {
    const element = ({ pointer, rule }: { pointer?: string; rule?: string }) => ({ pointer, rule });
    const target = miniApi({
      variants: [
        {
          when: (hasFields) => hasFields,
          read: ({ f }) => ({ fields: f.map(element), title: "with fields" }),
        },
        { read: () => ({ title: "without" }) },
      ],
    });
    expect(await readFrom(target, { f: [{}] })).toMatchObject({ title: "without", fields: [] });
    expect(await readFrom(target, { f: [{}, { rule: "r" }, { pointer: "" }] })).toMatchObject({
      title: "with fields",
      fields: [{ pointer: "", rule: "r" }, { pointer: "" }],
    });
  });

  it("reads anything where the template is no object", async () => {
    const first = (title: string) => () => ({ title });
    const target = miniApi({
      variants: [{ read: first("object") }, { root: "any", read: first("any") }],
    });
    expect((await readFrom(target, []))?.title).toBe("any");
    expect((await readFrom(target, {}))?.title).toBe("object");
    expect((await readFrom(target, "text"))?.title).toBe("any");
    expect((await readFrom(target, null))?.title).toBe("any");
  });

  it("does without a body whose required header is missing", async () => {
    const target = miniApi({
      headers: withHeaders((header) => {
        const title = header("X-Title");
        return title === undefined ? undefined : { title, detail: "of the header", details: { a: 1, b: 2 } };
      }),
      variants: [{ read: ({ detail }) => ({ detail, details: { b: 3, c: undefined } }) }],
    });
    expect(await readFrom(target, {})).toMatchObject({ recognized: false, snippet: "{}" });
    const init = { status: 409, headers: { "x-title": "T" } };
    expect(await readFrom(target, {}, init)).toMatchObject({ title: "T", detail: "of the header" });
    const error = await readFrom(target, { detail: "of the body" }, init);
    expect(error).toMatchObject({ detail: "of the body", details: { a: 1, b: 3 } });
    expect(Object.keys(error!.details)).toEqual(["a", "b"]);
  });

  it("takes a reader that throws for a body that does not fit", async () => {
    const target = miniApi({
      variants: [
        {
          read: () => {
            throw new Error("no");
          },
        },
      ],
    });
    expect(await readFrom(target, { a: 1 })).toMatchObject({ recognized: false, snippet: '{"a":1}' });
  });
});
