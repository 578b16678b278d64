import { type ApiError, readError } from "@org/errors-client";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { APIS, AT } from "./apis.js";
import { CASES, RESPONSES, responseOf } from "./hostile-case.js";
import { comparable, outcomeOf, servedOutcomeOf } from "./outcome.js";
import { type RawServer, serveRaw } from "./raw-server.js";
import { sendCase } from "./send-case.js";
import { expectUnharmed, watchRejections } from "./survival.js";

// Every response of the collection, read with all six APIs: as an object of the platform, and from a real server through
// `fetch`, byte by byte as it is written down.

let server: RawServer;
let unwatch: () => void;
beforeAll(async () => {
  unwatch = watchRejections();
  server = await serveRaw((socket, path) => {
    sendCase(socket, RESPONSES[Number(path.slice(1))]!);
  });
});
afterEach(expectUnharmed);
afterAll(async () => {
  await server.close();
  unwatch();
});

test("none of the collection is missing", () => {
  expect(CASES).toHaveLength(138);
  expect(new Set(CASES.map(({ name }) => name)).size).toBe(138);
  expect(RESPONSES).toHaveLength(116);
});

describe.each(APIS)("%s reads", (name, api) => {
  const read = (response: Response, url?: string): Promise<ApiError | null> =>
    readError(response, api, { url });

  test.each(RESPONSES)("$name", async (given) => {
    expect(comparable(await read(responseOf(given), AT))).toEqual(outcomeOf(given, name));
  });

  test.each(RESPONSES.map((given, index) => ({ ...given, index })))("$name of a server", async (given) => {
    const response = await fetch(`${server.url}/${given.index}`);
    expect(response.status).toBe(given.status);
    expect(comparable(await read(response, AT))).toEqual(servedOutcomeOf(given, name));
  });
});
