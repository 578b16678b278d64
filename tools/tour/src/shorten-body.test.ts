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
  test.each([
    ["that is short enough stays", '{"status":404}', 14, '{"status":404}'],
    [
      "loses the end of a text for people",
      '{"status":404,"message":"Not to be found"}',
      37,
      '{"status":404,"message":"Not to be…"}',
    ],
    [
      "loses a link",
      '{"error":"Gone.","help":"https://example.org/a/long/path"}',
      36,
      '{"error":"Gone.","help":"…/path"}',
    ],
    [
      "loses links and texts before the code",
      problem,
      62,
      '{…,"code":"token_expired","expiredAt":"2026-01-31T10:00:00Z"}',
    ],
    ["loses details before the code", problem, 43, '{…,"code":"token_expired",…}'],
    [
      "loses the end of a list",
      '{"errors":{"name":["required"],"mail":["required"]}}',
      36,
      '{"errors":{"name":["required"],"m…}}',
    ],
    ["of HTML is one line", "<html>\n  <h1>Bad Gateway</h1>\n</html>", 20, "<html> <h1>Bad Gate…"],
    ["that is a list is cut", "[1,2,3,4,5,6]", 6, "[1,2,…"],
    ["that is empty stays", "", 6, ""],
    ["without room is an ellipsis", problem, 2, "…"],
  ])("%s", (_, body, width, shortened) => {
    expect(shortenBody(body, width)).toBe(shortened);
  });

  test("never is longer than its width", () => {
    for (let width = 1; width < 200; width++)
      expect(shortenBody(problem, width).length).toBeLessThanOrEqual(width);
  });
});

test("a cut text has no blank before its ellipsis", () => {
  expect(cut("all is well", 7)).toBe("all is…");
  expect(cut("all is well", 5)).toBe("all…");
  expect(cut("all", 3)).toBe("all");
});
