import { bodyLimit } from "hono/body-limit";
import { validator } from "hono/validator";
import * as v from "valibot";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { ask, create, post, SECRET } from "../testing/ask-hono.js";
import { requireMediaType, type Validation, validationHook } from "./hono.js";

describe("a body", () => {
  const app = create((app) => {
    app.post("/json", async (c) => c.json(await c.req.json()));
    app.post("/limited", bodyLimit({ maxSize: 3 }), async (c) => c.json(await c.req.json()));
    app.post("/typed", requireMediaType("application/json", "application/*+json"), (c) => c.json({}));
    app.post(
      "/validator",
      validator("json", (value) => value),
      (c) => c.json({}),
    );
    app.post("/bytes", async (c) => {
      await c.req.arrayBuffer();
      return c.json(await c.req.json());
    });
    app.post("/stored", async (c) => c.json([await c.req.json(), JSON.parse(SECRET)]));
    app.post("/unread", () => JSON.parse("{"));
    app.delete("/typed", requireMediaType("application/json"), (c) => c.json({}));
  });

  test.each<[string, string, RequestInit, number, string | undefined]>([
    ["that is not JSON", "/json", post("{"), 400, "malformed_json"],
    ["that is empty", "/json", post(""), 400, "malformed_json"],
    ["that is not JSON, read twice", "/bytes", post("{"), 400, "malformed_json"],
    ["that is not JSON, for a validator", "/validator", post("{"), 400, "malformed_json"],
    ["that is JSON, where other JSON is not", "/stored", post("{}"), 500, "internal_error"],
    ["that nobody has read, where other JSON is none", "/unread", post("{"), 500, "internal_error"],
    ["that is too large", "/limited", post("1234"), 400, "bad_request"],
    ["of another media type", "/typed", post("<a/>", "text/xml"), 415, "unsupported_media_type"],
    ["of a suffix alone", "/typed", post("{}", "application/+json"), 415, "unsupported_media_type"],
    ["of the right media type", "/typed", post("{}", "Application/JSON; charset=utf-8"), 200, undefined],
    ["of the right suffix", "/typed", post("{}", "application/vnd.shop+json"), 200, undefined],
    ["that is not there", "/typed", { method: "DELETE" }, 200, undefined],
  ])("%s", async (_, path, init, status, code) => {
    expect(await ask(app, path, init)).toMatchObject({ status, body: code === undefined ? {} : { code } });
  });

  test("without a media type", async () => {
    const init = { method: "POST", headers: { "content-length": "2" } };
    expect((await ask(app, "/typed", init)).body.code).toBe("unsupported_media_type");
  });
});

describe("validationHook", () => {
  const input = { email: SECRET };
  const zod = z.object({ email: z.email(), name: z.string() }).safeParse(input);
  const valibot = v.safeParse(v.object({ email: v.pipe(v.string(), v.email()), name: v.string() }), input);
  const standard = [
    { message: "Must be an email address.", path: ["email"] },
    { message: "Must be given.", path: [{ key: "name" }] },
  ];

  // what each of the packages of Hono gives to its hook
  test.each<[string, Validation]>([
    ["@hono/standard-validator", { success: false, target: "json", data: input, error: standard }],
    ["@hono/zod-validator", { ...zod, target: "json", data: input }],
    ["@hono/valibot-validator", { ...valibot, target: "json" }],
    ["@hono/arktype-validator", { success: false, data: input, errors: standard }],
  ])("takes the result of %s", async (_, result) => {
    const app = create((app) => app.post("/", (c) => c.json(validationHook(result, c) ?? {})));
    const { status, body } = await ask(app, "/", post("{}"));
    expect([status, body.code]).toEqual([422, "validation_failed"]);
    expect(Object.keys(body.errors).sort()).toEqual(["email", "name"]);
  });

  test.each<[Validation, string, string | undefined]>([
    [{ success: true, target: "json" }, "text/plain", undefined],
    [{ success: false, target: "json" }, "text/plain", "unsupported_media_type"],
    [{ success: false, target: "json" }, "application/problem+json", "validation_failed"],
    [{ success: false, target: "form" }, "application/json", "unsupported_media_type"],
    [{ success: false, target: "form" }, "multipart/form-data; boundary=x", "validation_failed"],
    [{ success: false, target: "query" }, "text/plain", "validation_failed"],
    [{ success: false, error: "nonsense" }, "text/plain", "validation_failed"],
  ])("makes of %j with %s: %s", async (result, contentType, code) => {
    const app = create((app) => app.post("/", (c) => c.json(validationHook(result, c) ?? {})));
    expect((await ask(app, "/", post("{}", contentType))).body.code).toBe(code);
  });
});
