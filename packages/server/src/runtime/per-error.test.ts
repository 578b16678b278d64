import { expect, test, vi } from "vitest";
import { org } from "../gen/apis/org.js";
import { notFound } from "../gen/errors/resource.js";
import type { Api } from "./api.js";
import type { Outgoing } from "./outgoing.js";
import { perError } from "./per-error.js";
import { renderError } from "./render-error.js";

const make = vi.fn((error: Outgoing) => ({ head: `{"title":"${error.title}","status":${error.status}` }));
const constants = perError(make);
const api: Api = {
  ...org,
  dialect: { mediaType: "application/json", body: (error) => `${constants(error).head}}` },
};
const details = { resource: "order", resourceId: "7" };

function rendered(error: unknown): { readonly body: unknown; readonly made: number } {
  make.mockClear();
  return { body: JSON.parse(renderError(error, api).body), made: make.mock.calls.length };
}

test("texts are made once for each error of an API", () => {
  const body = { title: "Not Found", status: 404 };
  expect(rendered(notFound(details))).toEqual({ body, made: 1 });
  expect(rendered(notFound(details, { detail: "Gone." }))).toEqual({ body, made: 0 });
  expect(rendered({ code: "not_found", status: 404 })).toEqual({ body, made: 0 });
});

test("an occurrence with another title, type or help gets its own", () => {
  rendered(notFound(details));
  for (const own of [{ title: "Not here" }, { type: "urn:x" }, { help: "https://x.example" }]) {
    const body = { title: "Not Found", status: 404, ...("title" in own && own) };
    expect(rendered(Object.assign(notFound(details), own))).toEqual({ body, made: 1 });
  }
  expect(rendered(notFound(details)).made).toBe(0);
});

test("what stands for errors that nobody knows is one error for each status", () => {
  rendered(new Error("SECRET"));
  expect(rendered(new TypeError("SECRET"))).toEqual({
    body: { title: "Internal Server Error", status: 500 },
    made: 0,
  });
});

test("APIs share no texts", () => {
  rendered(notFound(details));
  const other: Api = {
    ...api,
    errors: { ...api.errors, not_found: { ...api.errors["not_found"]!, title: "Elsewhere" } },
  };
  expect(JSON.parse(renderError(notFound(details), other).body)).toEqual({ title: "Elsewhere", status: 404 });
});
