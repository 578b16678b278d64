import { afterEach, beforeEach, describe, expect, test } from "vitest";
import {
  failing,
  fakeClock,
  get,
  ok,
  outcome,
  post,
  realClock,
  service,
  URL_OF_DEVICE,
} from "../testing/fake-service.js";

beforeEach(fakeClock);
afterEach(realClock);

describe("withRetry, and what a request has", () => {
  test("sends the same body again", async () => {
    const { fetch, asked } = service(failing(429, { "retry-after": "1" }), ok());
    await outcome(post('{"name":"a"}'), { fetch });
    expect(asked).toEqual([
      { at: 0, body: '{"name":"a"}' },
      { at: 1000, body: '{"name":"a"}' },
    ]);
  });

  test("does not send a body again that is being read elsewhere", async () => {
    const request = post();
    request.body?.getReader();
    const { fetch } = service(failing(429));
    expect(await outcome(request, { fetch })).toMatchObject({ attempts: 1, stopped: "body" });
  });

  test.each<[string, () => BodyInit]>([
    ["a text", () => "abc"],
    ["bytes", () => new TextEncoder().encode("abc")],
    ["a blob", () => new Blob(["abc"])],
    ["parameters", () => new URLSearchParams("abc")],
  ])("sends %s again", async (_, body) => {
    const { fetch, asked } = service(failing(500), ok());
    await outcome(new Request(URL_OF_DEVICE, { method: "PUT", body: body() }), { fetch });
    expect(asked.map((one) => one.body.replace("=", ""))).toEqual(["abc", "abc"]);
  });

  test("does not send a stream again, and does not keep it in memory", async () => {
    let pulled = 0;
    const stream = new ReadableStream<Uint8Array>({
      pull(controller) {
        if (++pulled > 100) controller.close();
        else controller.enqueue(new Uint8Array(1000));
      },
    });
    const init = { method: "PUT", body: stream, duplex: "half" };
    const { fetch, asked } = service(failing(500), ok());
    expect(await outcome(new Request(URL_OF_DEVICE, init), { fetch })).toMatchObject({
      status: 500,
      attempts: 1,
      stopped: "body",
    });
    expect(asked[0]?.body).toHaveLength(100_000);
  });

  test("leaves the request as it was", async () => {
    const request = post();
    const { fetch } = service(failing(429), ok());
    await outcome(request, { fetch });
    expect(request.bodyUsed).toBe(false);
    expect(await outcome(request, { fetch })).toBeInstanceOf(Response);
  });

  test("keeps what the request says of its referrer", async () => {
    const seen: string[] = [];
    const init: RequestInit = { referrerPolicy: "no-referrer", headers: { "x-a": "1" }, credentials: "omit" };
    await outcome(get(init), {
      fetch: async ({ referrerPolicy, headers, credentials }) => {
        seen.push(referrerPolicy, `${headers.get("x-a")}`, credentials);
        return ok();
      },
    });
    expect(seen).toEqual(["no-referrer", "1", "omit"]);
  });
});
