import { expect, test } from "vitest";
import type { Finding } from "../finding.js";
import { fillTemplate } from "./uri-template.js";

const VALUES = { code: "token_expired", status: "401", statusText: "Unauthorized" };
const PLACE = { file: "apis/shop.yaml", path: ["help"] };

test.each([
  ["https://x.example/{code}", "https://x.example/token_expired"],
  ["https://x.example/{code|kebab}", "https://x.example/token-expired"],
  ["https://x.example/{code|pascal}#{status}", "https://x.example/TokenExpired#401"],
  ["https://x.example/{code | camel}", "https://x.example/tokenExpired"],
  ["{{code}", "{code}"],
])("%s", (template, filled) => {
  const findings: Finding[] = [];
  expect(fillTemplate(template, VALUES, PLACE, findings)).toBe(filled);
  expect(findings).toEqual([]);
});

test.each(["{detail}", "{code|seconds}", "{code|toString}"])("%s is a finding", (template) => {
  const findings: Finding[] = [];
  fillTemplate(template, VALUES, PLACE, findings);
  expect(findings).toMatchObject([{ rule: "unknown-placeholder", found: template }]);
});
