import { once } from "node:events";
import { ApiError, readError } from "@org/errors-client";
import { org } from "@org/errors-client/apis";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { APIS } from "../hostile/apis.js";
import { obeys } from "../hostile/decide.js";
import { differencesOf } from "../hostile/differences.js";
import { ENDLESS_OUTCOME, MOST_WRITTEN } from "../hostile/endless.js";
import { CASES, RESPONSES } from "../hostile/hostile-case.js";
import { listedDifferences } from "../hostile/listed-differences.js";
import { readersOf } from "../hostile/meant-apis.js";
import { comparable, servedOutcomeOf } from "../hostile/outcome.js";
import { REVIVABLE } from "../hostile/revivable.js";
import { TRANSPORT_CODES } from "../hostile/transport-codes.js";
import { type BrowserRun, runBrowser } from "./browser-run.js";
import { describeInBrowser } from "./describe-in-browser.js";
import { guardsOf } from "./programs/handed-over.js";
import type { Everything, HandedOver, Received } from "./programs/reports.js";
import { SCENARIOS } from "./scenarios.js";
import { visitDocument } from "./visit-document.js";

// The client as it is published, bundled, in Chromium: in a page, a worker and a service worker, under a policy that forbids
// all that can be forbidden. The programs are in `programs`; what they report is judged here, by what the tests under Node
// expect.

/** Pages take seconds; on a machine that has much else to do, many. */
const PATIENCE_MS = 180_000;

const FAILURES = CASES.filter(({ transport }) => transport !== undefined);

function errorOf(received: Received | undefined): ApiError | null {
  if (received === undefined) throw new Error("It was not received.");
  return received.error === null ? null : ApiError.fromJSON(received.error)!;
}

describeInBrowser((program) => {
  let run: BrowserRun;
  beforeAll(async () => {
    run = await runBrowser(program);
    // all at once; who needs one of them waits for it
    void Promise.allSettled([run.visit("page"), run.visit("worker-page"), run.visit("service-page")]);
  }, PATIENCE_MS);
  afterAll(() => run.close());

  describe.each(["page", "worker"] as const)("in a %s", (where) => {
    let seen: Everything;
    beforeAll(async () => {
      seen =
        where === "page"
          ? (await run.visit("page")).report
          : (await run.visit("worker-page")).report.everything;
    }, PATIENCE_MS);

    test.each(RESPONSES)("$name", (given) => {
      for (const [name] of APIS) {
        const error = errorOf(seen.readings[given.name]?.[name]);
        expect(comparable(error)).toEqual(servedOutcomeOf(given, name));
      }
    });

    test.each([
      ["Read by the dialects that the collection means", false],
      ["Read by our own APIs instead", true],
    ])("%s: differs exactly where the README says so", (heading, own) => {
      const found: Record<string, string[]> = {};
      for (const given of RESPONSES.filter(({ headers }) => !("content-encoding" in headers))) {
        const differences = readersOf(given.expect.dialect, own).flatMap(({ spec }) =>
          differencesOf(given, errorOf(seen.readings[given.name]?.[spec.name])),
        );
        if (differences.length > 0) found[given.name] = [...new Set(differences)].sort();
      }
      expect(found).toEqual(listedDifferences(heading));
    });

    test("of failures, the README says which cannot be received, and nothing tells these from a broken connection", () => {
      const found: Record<string, string[]> = {};
      for (const { name, transport = "", expect: stated } of FAILURES) {
        const received = seen.failures[transport]?.["org"];
        const error = received && errorOf(received);
        const [code, status = 0] = TRANSPORT_CODES[transport]!;
        const holds = {
          received: received !== undefined,
          code: error === undefined || error?.code === code,
          status: error === undefined || error?.status === status,
          retry: !error || stated.retry === undefined || obeys(stated.retry, error),
          cause: received?.thrown?.kept ?? true,
        };
        const differences = Object.entries(holds).flatMap(([member, held]) => (held ? [] : [member]));
        if (differences.length > 0) found[name] = differences.sort();
        if (received && differences.length > 0) {
          expect(received.thrown).toEqual(seen.failures["ECONNRESET"]?.["org"]?.thrown);
        }
      }
      expect(found).toEqual({
        ...listedDifferences("In a browser"),
        ...(where === "worker" && listedDifferences("In a worker")),
      });
    });

    test("errors of another realm do not get into a worker", () => {
      const frame = seen.failures["vm/iframe/worker Error"]?.["org"]?.thrown;
      expect(frame?.ofThisRealm).toBe(where === "page" ? false : undefined);
      expect(seen.failures["postMessage(error)"]?.["org"]?.thrown?.ofThisRealm).toBe(true);
    });

    test.each(["drip", "flood", "bomb"])("a %s ends, and with it the connection", async (name) => {
      expect(errorOf(seen.endless[name]?.["org"])).toMatchObject(ENDLESS_OUTCOME);
      const { socket, written } = run.routes.unending.get(`${where}/${name}`)!;
      if (!socket.closed) await once(socket, "close");
      expect(written).toBeGreaterThan(0);
      expect(written).toBeLessThan(MOST_WRITTEN);
    });

    test.each(Object.entries(SCENARIOS))("%s", (name, { outcome, asked }) => {
      expect(seen.calls[name]).toEqual(outcome);
      const requests = run.routes.asked.get(`${where}/${name}`) ?? [];
      if (asked !== undefined) expect(requests).toHaveLength(asked);
      // what is sent again is the same
      for (const request of requests) expect(request).toEqual(requests[0]);
    });

    test("no call is without a scenario", () => {
      expect(Object.keys(seen.calls).sort()).toEqual(Object.keys(SCENARIOS).sort());
    });

    test("leaves nothing behind", () => {
      expect(seen.harm).toEqual([]);
    });
  });

  describe("an error goes", () => {
    const whole = (error: ApiError): HandedOver => ({
      data: error.toJSON(),
      message: error.message,
      isApiError: true,
      guards: guardsOf(error),
    });

    test.each(REVIVABLE.map(([name, response], index) => ({ name, response, index })))(
      "from a rendered page to a worker and back: $name",
      async ({ response, index }) => {
        const expected = whole((await readError<unknown>(response(), org)) as ApiError);
        const { journeys } = (await run.visit("worker-page")).report;
        const { readThere, ...onTheWay } = journeys[index]!;
        expect(onTheWay).toEqual({ hydrated: expected, inWorker: expected, back: expected });
        // as it was sent, so that there is a Content-Length
        expect(readThere).toEqual(expected);
      },
    );

    test("from a service worker to its page", async () => {
      const { read, broken, retried } = (await run.visit("service-page")).report;
      expect(read).toMatchObject({
        status: 404,
        error: { isApiError: true, guards: ["isNotFound"], data: { details: { resource: "order" } } },
      });
      expect(broken).toMatchObject({
        name: "TypeError",
        error: { data: { code: "network" } },
      });
      expect(retried).toEqual({ status: 200, text: '{"total":12}' });
      expect(run.routes.asked.get("retried/throttled")).toHaveLength(2);
    });
  });

  test("the pages of docs/client/browser.md print what is said", async () => {
    const { prints, printed } = await visitDocument(run.browser, "browser.md");
    expect(prints).toHaveLength(3);
    expect(printed).toEqual(prints);
  });

  describe("the policy", () => {
    test.each(["page", "worker-page", "service-page"] as const)("is not violated by the %s", async (name) => {
      const { report, complaints } = await run.visit(name);
      expect(report.harm).toEqual([]);
      if ("workerHarm" in report) expect(report.workerHarm).toEqual([]);
      expect(complaints).toEqual([]);
    });

    test("is in force, and who watches it sees everything", async () => {
      const { report, complaints } = await run.visit("provoking-page");
      for (const [where, { refused, harm }] of Object.entries(report)) {
        expect(refused).toEqual([
          "eval: unexpected_failure",
          "Function: unexpected_failure",
          // a page is not told either
          "connect: network",
          ...(where === "page" ? ["innerHTML"] : []),
        ]);
        expect(harm.filter((text) => text.startsWith("violated: "))).toHaveLength(refused.length);
      }
      expect(report.page.harm).toContain("rejected: nobody");
      expect(complaints).toContain("nobody");
      expect(complaints.filter((text) => text.startsWith("error: "))).not.toEqual([]);
    });
  });
});
