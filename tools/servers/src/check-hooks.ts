import { notFound } from "@org/errors-server";
import { org } from "@org/errors-server/apis";
import { expect } from "vitest";
import type { Answer } from "./ask.js";
import { checkSecret, checkThrown } from "./check-answer.js";
import { lastFault } from "./fault.js";
import type { Site } from "./site.js";
import { traced } from "./tracing.js";

const TRACEPARENT = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

/** The response to `GET /sync`, which names the request so; or not at all. */
async function checkTraceId(answer: Answer, traceId: string | undefined): Promise<void> {
  const error = notFound({ resource: "order", resourceId: "7" }, { detail: "No order 7.", traceId });
  await checkThrown(answer, error, org);
}

export async function checkTraceHeader(site: Site): Promise<void> {
  const asked = { path: "/sync", headers: { traceparent: TRACEPARENT } };
  await checkTraceId(await site.ask(asked), TRACEPARENT);
  const invalid = { traceparent: TRACEPARENT.toUpperCase() };
  await checkTraceId(await site.ask({ ...asked, headers: invalid }), undefined);
}

export async function checkTraceSpan(site: Site): Promise<void> {
  await site.url();
  const answers: Answer[] = [];
  const spans = await traced(async () => {
    // a span that is active wins over what the client says
    answers.push(await site.ask({ path: "/sync", headers: { traceparent: TRACEPARENT } }));
    answers.push(await site.ask({ path: "/throw/rejected" }));
  });
  expect(spans.map(({ attributes }) => attributes["error.type"])).toEqual(["not_found", "internal_error"]);
  const { traceId, spanId } = spans[0]!.spanContext();
  await checkTraceId(answers[0]!, `00-${traceId}-${spanId}-01`);
}

export async function checkTraceHook(site: Site): Promise<void> {
  const requests: unknown[] = [];
  site.hooks.traceId = (request) => {
    requests.push(request);
    return "request-42";
  };
  const asked = { path: "/sync", headers: { traceparent: TRACEPARENT } };
  await checkTraceId(await site.ask(asked), "request-42");
  expect(requests).toEqual([expect.any(Object)]);
}

/** Which paths throw, and whether what they throw is an object, which has an identity. */
const TOLD = ["/sync", "/throw/error", "/throw/rejected", "/throw/string"];

export async function checkOnError(site: Site): Promise<void> {
  for (const path of TOLD) {
    site.failures = [];
    const { status, body } = await site.ask({ path });
    expect(site.failures).toHaveLength(1);
    const { error, rendered, request } = site.failures[0]!;
    expect(error).toBe(lastFault());
    expect(rendered).toMatchObject({ status, body });
    expect(request).toEqual(expect.any(Object));
  }
}

export async function checkLogText(site: Site): Promise<void> {
  checkSecret(await site.ask({ path: "/log" }));
  const text = site.failures[0]!.text;
  expect(text).toContain("secret-7f3a GET /admin 200");
  expect(text).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
  expect(text).not.toMatch(/\[31m|\[2J/);
}
