import { describe, expect, test } from "vitest";
import { cut, shortenBody } from "./shorten-body.js";

const problem = JSON.stringify({
  type: "https://errors.example.org/token_expired",
  title: "Access token expired",
  status: 401,
  detail: "The access token has expired.",
  code: "token_expired",
  expiredAt: "2026-01-31T10:00:00Z",
});

describe("a body", () => {
  test.each<[what: string, body: string, width: number, lines: number, shortened: string]>([
    ["that is short enough stays", '{"status":404}', 14, 1, '{"status":404}'],
    [
      "begins each line with a member",
      '{"status":404,"message":"Not to be found"}',
      30,
      2,
      '{"status":404,\n "message":"Not to be found"}',
    ],
    [
      "loses the end of a text for people",
      '{"status":404,"message":"Not to be found anywhere"}',
      47,
      1,
      '{"status":404,"message":"Not to be found any…"}',
    ],
    [
      "loses a link but its end",
      '{"error":"Gone.","help":"https://example.org/a/long/path"}',
      36,
      1,
      '{"error":"Gone.","help":"…/path"}',
    ],
    [
      "loses the status and the title first",
      problem,
      80,
      2,
      '{"type":"…/token_expired",…,"detail":"The access token has expired.",\n "code":"token_expired","expiredAt":"2026-01-31T10:00:00Z"}',
    ],
    [
      "loses links and texts before the code",
      problem,
      62,
      1,
      '{…,"code":"token_expired","expiredAt":"2026-01-31T10:00:00Z"}',
    ],
    ["loses details before the code", problem, 43, 1, '{…,"code":"token_expired",…}'],
    [
      "loses the end of a list",
      '{"errors":{"name":["required"],"mail":["required"]}}',
      36,
      1,
      '{"errors":{"name":["required"],"m…}}',
    ],
    ["of HTML is one line", "<html>\n  <h1>Bad Gateway</h1>\n</html>", 20, 2, "<html> <h1>Bad Gate…"],
    ["that is a list is cut", "[1,2,3,4,5,6]", 6, 2, "[1,2,…"],
    ["that is empty stays", "", 6, 2, ""],
    ["without room is an ellipsis", problem, 2, 2, "…"],
  ])("%s", (_, body, width, lines, shortened) => {
    expect(shortenBody(body, width, lines)).toBe(shortened);
  });

  test("never is longer than its width, nor has more lines", () => {
    for (let width = 1; width < 200; width += 3) {
      for (const most of [1, 2, 3]) {
        const lines = shortenBody(problem, width, most).split("\n");
        expect(lines.length).toBeLessThanOrEqual(most);
        expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(width);
      }
    }
  });
});

test("a cut text has no blank before its ellipsis", () => {
  expect(cut("all is well", 7)).toBe("all is…");
  expect(cut("all is well", 5)).toBe("all…");
  expect(cut("all", 3)).toBe("all");
});
