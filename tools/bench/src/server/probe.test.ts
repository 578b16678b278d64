import { expect, test } from "vitest";
import { isWhole } from "./probe.js";

const HEAD = "HTTP/1.1 404 Not Found\r\nDate: now\r\n";

test.each([
  ["nothing yet", "", false],
  ["half of the head", HEAD, false],
  ["no body yet", `${HEAD}Content-Length: 3\r\n\r\n`, false],
  ["half of the body", `${HEAD}Content-Length: 3\r\n\r\nab`, false],
  ["the body", `${HEAD}content-length: 3\r\n\r\nabc`, true],
  ["a body in bytes, not characters", `${HEAD}content-length: 3\r\n\r\n✓`, true],
  ["a body that looks like a head", `${HEAD}\r\n\r\ncontent-length: 0\r\n`, false],
  ["half of the chunks", `${HEAD}Transfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n`, false],
  ["all chunks", `${HEAD}Transfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n`, true],
  ["no chunk at all", `${HEAD}Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n`, true],
])("%s", (_, response, whole) => {
  expect(isWhole(response)).toBe(whole);
});
