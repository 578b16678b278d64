import { renderError } from "@org/errors-server";
import { org } from "@org/errors-server/apis";
import { expect, test } from "vitest";
import type { Answer } from "../ask.js";
import { SECRET } from "../fault.js";
import { checkResponse } from "./check-response.js";
import type { Traffic } from "./traffic.js";

const { status, headers, body } = renderError({ code: "not_found" }, org);
const ERROR: Answer = { status, statusText: "Not Found", headers, body };
const HTML = { ...ERROR, headers: { "content-type": "text/html" }, body: "<h1>Not Found</h1>" };
const OK: Answer = { status: 200, statusText: "OK", headers: {}, body: "{}" };
const ask = (outcome: Traffic["outcome"], method = "GET"): Traffic => ({ path: "/sync", method, outcome });

test.each<[string, Answer, Traffic]>([
  ["an error of the dialect", ERROR, ask("error")],
  ["an error where both may come", ERROR, ask("either")],
  ["no error where both may come", OK, ask("either")],
  ["no error", OK, ask("ok")],
  ["an error without a body to HEAD", { ...ERROR, body: "" }, ask("error", "HEAD")],
])("%s is as it must be", async (_, answer, traffic) => {
  expect(await checkResponse(answer, traffic)).toBeUndefined();
});

test.each<[string, Answer, Traffic, string]>([
  ["an error in HTML", HTML, ask("error"), "GET /sync: 404 text/html <h1>"],
  ["the same where both may come", HTML, ask("either"), "GET /sync: 404 text/html <h1>"],
  ["half a body", { ...ERROR, body: body.slice(0, 40) }, ask("error"), "GET /sync: 404"],
  ["no body", { ...ERROR, body: "" }, ask("error"), "GET /sync: 404"],
  ["a body to HEAD", ERROR, ask("error", "HEAD"), "HEAD /sync has a body"],
  ["no error", OK, ask("error"), "GET /sync is answered with 200"],
  ["an error where none may be", ERROR, ask("ok"), "GET /sync is answered with 404"],
  [
    "a secret in the body",
    { ...ERROR, body: body.replace("Not Found", SECRET) },
    ask("error"),
    "shows what was thrown",
  ],
  ["a secret in a header", { ...OK, headers: { "x-error": SECRET } }, ask("ok"), "shows what was thrown"],
])("%s is not", async (_, answer, traffic, violation) => {
  expect(await checkResponse(answer, traffic)).toContain(violation);
});
