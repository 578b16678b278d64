import { expect, test } from "vitest";
import { encode } from "./encode.js";
import type { CodecName } from "./layout.js";

const rows: readonly [unknown, readonly CodecName[], unknown][] = [
  ["Not Found", ["lower"], "not found"],
  ["token_expired", ["upper"], "TOKEN_EXPIRED"],
  ["token_expired", ["camel"], "tokenExpired"],
  ["token_expired", ["pascal"], "TokenExpired"],
  ["token_expired", ["kebab"], "token-expired"],
  ["token_expired", ["kebab", "upper"], "TOKEN-EXPIRED"],
  ["http_2_error", ["camel"], "http2Error"],
  [404, ["string"], "404"],
  ["404", ["number"], 404],
  ["-1.5e3", ["number"], -1500],
  ["4O4", ["number"], undefined],
  ["", ["number"], undefined],
  [{ a: 1 }, ["string"], undefined],
  [1250, ["seconds"], 2],
  [0, ["seconds"], 0],
  [1250, ["seconds", "string"], "2"],
  [1250, ["milliseconds"], 1250],
  [0.5, ["milliseconds"], 1],
  [1250, ["duration"], "1.250s"],
  [30_000, ["duration"], "30.000s"],
  [1, ["duration"], "0.001s"],
  [1250, ["epoch"], 1_700_000_002],
  [-1, ["seconds"], undefined],
  [Number.NaN, ["milliseconds"], undefined],
  ["/a/0/b", ["pointer"], "/a/0/b"],
  ["/a/0/b", ["dotted"], "a.0.b"],
  ["/a/0/b", ["indexed"], "a[0].b"],
  ["/a/0/b", ["brackets"], "a[0][b]"],
  ["/a/0", ["segments"], ["a", 0]],
  [
    "/a/0",
    ["steps"],
    [
      { type: "object", key: "a" },
      { type: "array", key: 0 },
    ],
  ],
  ["no pointer", ["dotted"], undefined],
  [undefined, ["lower"], undefined],
  [{ a: 1 }, [], { a: 1 }],
];

test.each(rows)("%j through %j", (value, codecs, want) =>
  expect(encode(value, codecs, { nowMs: 1_700_000_000_000 })).toEqual(want),
);
