import { expect, test } from "vitest";
import { countResponses } from "./load.js";

const target = { statusLine: "HTTP/1.1 200 OK", bytes: 20 };
const RESPONSE = "HTTP/1.1 200 OK\r\n\r\nx";

function take(chunks: readonly string[]) {
  let whole = 0;
  const failures: string[] = [];
  const bytes = countResponses(
    target,
    () => {
      whole++;
    },
    ({ message }) => failures.push(message),
  );
  // a connection gives a part of a buffer that is larger
  for (const chunk of chunks) bytes(chunk.length, Buffer.from(`${chunk}remains of the chunk before`));
  return { whole, failures };
}

test.each([
  ["one at a time", [RESPONSE, RESPONSE], 2],
  ["in pieces", [RESPONSE.slice(0, 5), RESPONSE.slice(5, 19), RESPONSE.slice(19)], 1],
  ["not to the end", [RESPONSE, RESPONSE.slice(0, 19)], 1],
])("responses that come %s", (_, chunks, whole) => {
  expect(take(chunks)).toEqual({ whole, failures: [] });
});

test.each([
  [
    "another status",
    "HTTP/1.1 500 Internal Server Error",
    "Expected HTTP/1.1 200 OK, received HTTP/1.1 500 In",
  ],
  ["more than there should be", `${RESPONSE}y`, "Expected 20 bytes, received 21"],
])("%s is a failure", (_, chunk, message) => {
  expect(take([chunk])).toEqual({ whole: 0, failures: [message] });
});
