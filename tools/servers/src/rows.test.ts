import { createServer } from "node:http";
import { org } from "@org/errors-server/apis";
import { afterAll, describe, expect, test } from "vitest";
import type { Framework } from "./framework.js";
import { handler } from "./frameworks/node.js";
import { listen } from "./listen.js";
import { ROWS } from "./rows.js";
import { Site } from "./site.js";
import { ROW_NAMES } from "./table.js";

// A row that nothing can fail shows nothing: with a server as people write one without an adapter, every row must fail.

const careless: Framework = {
  name: "careless",
  adapter: "none",
  start: () =>
    listen(
      createServer(async (req, res) => {
        try {
          await handler(req, res);
        } catch (error) {
          const { status = 500, message = error } = (error ?? {}) as { status?: number; message?: unknown };
          if (!res.headersSent) res.statusCode = status;
          res.end(String(message));
        }
      }),
    ),
  unsupported: {},
};

/** It only asks that the server lives. */
const HARMLESS = ["aborted"];

describe("without an adapter", () => {
  const site = new Site(careless, org);
  afterAll(() => site.close());

  test.each(ROW_NAMES.filter((row) => !HARMLESS.includes(row)))("%s fails", async (row) => {
    site.reset();
    await expect(ROWS[row].check(site)).rejects.toThrow();
  });

  test.each(HARMLESS)("%s passes", async (row) => {
    await expect(ROWS[row as "aborted"].check(site)).resolves.toBeUndefined();
  });
});

test("a server that does not start says so", async () => {
  const broken: Framework = { ...careless, start: () => Promise.reject(new Error("no such port")) };
  await expect(new Site(broken, org).ask({ path: "/ok" })).rejects.toThrow("careless does not start");
});
