import { describe, expect, test } from "vitest";
import { callCli } from "../testing/call-cli.js";
import { shopCatalog } from "../testing/shop-catalog.js";

const list = (...args: string[]) => callCli("list", ...args, "--catalog", shopCatalog());

test("has a line for each error, in columns", async () => {
  expect(await list()).toEqual({
    code: 0,
    err: "",
    out: `\
code            status  title                  retry        apis
bad_request     400     Bad Request            never        depot shop
internal_error  500     Internal Server Error  backoff 1 s  shop
conflict        409     Conflict               never        depot shop
out_of_stock    409     Out of stock           never        shop
`,
  });
});

test("says on stderr that there is none", async () => {
  const { code, out, err } = await list("--api", "depot", "--status", "418", "5xx");
  expect({ code, err }).toEqual({ code: 0, err: "No error of the API `depot` has a status of 418 5xx.\n" });
  expect(out).toMatch(/^code .*\n$/);
  expect((await list("--status", "418")).err).toBe("No error has a status of 418.\n");
  expect(await list("--status", "418", "--json")).toEqual({ code: 0, out: "[]\n", err: "" });
});

describe("shows only", () => {
  const codes = async (...args: string[]) =>
    (JSON.parse((await list(...args, "--json")).out) as { code: string }[]).map(({ code }) => code);

  test.each([
    [
      ["--status", "409"],
      ["conflict", "out_of_stock"],
    ],
    [
      ["--status", "4xx"],
      ["bad_request", "conflict", "out_of_stock"],
    ],
    [
      ["--status", "400", "5XX"],
      ["bad_request", "internal_error"],
    ],
    [
      ["--status", "400,500"],
      ["bad_request", "internal_error"],
    ],
    [
      ["--api", "depot"],
      ["conflict", "bad_request"],
    ],
    // as the API sends them
    [["--api", "shop", "--status", "412"], ["conflict"]],
    [["--status", "404"], []],
  ])("%j", async (args, want) => {
    expect(await codes(...args)).toEqual(want);
  });
});

test.each([
  [["--status", "9xx"], /`9xx` is no status: write 404, or 4xx/],
  [["--api", "shopp"], /did you mean `shop`/],
])("a wrong call %j", async (args, says) => {
  const { code, err, out } = await list(...args);
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(err).toMatch(says);
});

test("columns stay aligned beside wide characters", async () => {
  const folder = shopCatalog({
    "errors/stock.yaml": "conflict: { status: 409, title: 在庫切れ, detail: D. }",
  });
  const { out } = await callCli("list", "--catalog", folder);
  expect(out).toContain("409     在庫切れ               never");
});
