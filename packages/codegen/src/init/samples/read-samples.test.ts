import { describe, expect, test } from "vitest";
import { readSamples } from "./read-samples.js";

function read(text: string): unknown[] {
  return readSamples(text, "error.json").map(({ status, headers, body }) => [
    status,
    Object.fromEntries(headers),
    body,
  ]);
}

test.each<[string, string, unknown[]]>([
  ["a body", ' {"error": "a"}\n', [[undefined, {}, { error: "a" }]]],
  ["a list", '[{"code": 1}]', [[undefined, {}, [{ code: 1 }]]]],
  ["a mark at the beginning", '\uFEFF{"a": 1}', [[undefined, {}, { a: 1 }]]],
  [
    "what curl -i prints",
    'HTTP/2 404 \r\nContent-Type: application/json\r\nx-request-id:  r 1 \r\n\r\n{\r\n  "a": "}"\r\n}\r\n',
    [[404, { "content-type": "application/json", "x-request-id": "r 1" }, { a: "}" }]],
  ],
  ["no headers", 'HTTP/1.1 500 Internal Server Error\n\n{"a": 1}', [[500, {}, { a: 1 }]]],
  [
    "several, one after the other",
    '{"a": "\\"}"}\n\n[1]{"b": [{}]}\nHTTP/1.1 400 Bad Request\n\n{"c": 1}',
    [
      [undefined, {}, { a: '"}' }],
      [undefined, {}, [1]],
      [undefined, {}, { b: [{}] }],
      [400, {}, { c: 1 }],
    ],
  ],
])("%s", (_, text, samples) => {
  expect(read(text)).toEqual(samples);
});

describe("what is no sample is said with its place", () => {
  test.each<[string, string, RegExp]>([
    ["nothing", " \n", /^error\.json is empty\. Expected is the JSON body of an error, such as \{/],
    ["HTML", "\n<html>", /^error\.json:2: this is no JSON \(.*\)\. Expected/],
    ["half a body", '{"a": ', /^error\.json:1: this is no JSON/],
    ["a head alone", "HTTP/1.1 404 Not Found\n\n", /^error\.json:3: this is no JSON/],
    ["a text", '"not found"', /^error\.json:1: "not found" says nothing about an error/],
    [
      "a text with an end of line",
      '"not found"\n',
      /^error\.json:1: "not found" says nothing about an error.*$/,
    ],
    ["HTML of several lines", "<a>\n<b>\n</b>\n", /^error\.json:1: this is no JSON \(.*\)\. Expected.*$/],
    ["an empty object", '{"a": 1}\n\n{}', /^error\.json:3: \{\} says nothing about an error/],
    ["too much", `{"a": "${"x".repeat(300_000)}"}`, /^error\.json is larger than 256 KiB/],
  ])("%s", (_, text, message) => {
    expect(() => readSamples(text, "error.json")).toThrow(message);
  });
});
