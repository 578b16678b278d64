import type { Asked } from "../ask.js";

/** What must come of a request: the named status, an error of the dialect, or anything that is one of the two. */
export type Outcome = "ok" | "error" | "either";

/** One request of the mixture. */
export interface Traffic extends Asked {
  readonly outcome: Outcome;
}

const json = { "content-type": "application/json" };
const post = (
  path: string,
  body: string,
  outcome: Outcome,
  headers: Readonly<Record<string, string>> = json,
): Traffic => ({
  path,
  body,
  headers,
  outcome,
});
const get = (path: string, outcome: Outcome, headers: Readonly<Record<string, string>> = {}): Traffic => ({
  path,
  headers,
  outcome,
});

const VALID: readonly Traffic[] = [
  get("/ok", "ok"),
  post("/echo", '{"a":[1,2,{"b":null}]}', "ok"),
  post("/only-post", "{}", "ok"),
  post("/validated", '{"email":"ada@example.org","name":"Ada"}', "ok"),
];

const FAILING: readonly Traffic[] = [
  ...["/sync", "/async", "/middleware", "/nested/deep", "/limited", "/unauthorized", "/log", "/stale"],
  ...["/throw/error", "/throw/string", "/throw/rejected", "/nowhere", "/only-post"],
].map((path) => get(path, "error"));

/** As strange as a client can be that still speaks HTTP. */
const STRANGE: readonly Traffic[] = [
  get("/throw/null", "error"),
  get("/throw/undefined", "error"),
  get("/http", "error"),
  { path: "/sync", method: "HEAD", outcome: "either" },
  { path: "/sync", method: "DELETE", outcome: "error" },
  { path: "/echo", method: "PATCH", headers: json, body: "{}", outcome: "error" },
  { path: "/ok", method: "OPTIONS", outcome: "either" },
  post("/echo", '{"half":', "error"),
  post("/echo", "", "either"),
  post("/echo", '{"__proto__":{"polluted":true},"constructor":{"prototype":{}}}', "either"),
  post("/echo", `${"[".repeat(500)}${"]".repeat(500)}`, "either"),
  post("/echo", JSON.stringify("x".repeat(5000)), "error"),
  post("/echo", JSON.stringify("x".repeat(2_000_000)), "error"),
  post("/echo", "<a/>", "error", { "content-type": "application/xml" }),
  post("/echo", "{}", "either", { "content-type": "application/json; charset=utf-7" }),
  post("/echo", "no gzip", "either", { ...json, "content-encoding": "gzip" }),
  post("/validated", '{"email":"nobody","name":""}', "error"),
  post("/validated", "[]", "error"),
  post("/validated", "null", "either"),
  get("/%E0%A4%A", "either"),
  get("/%00", "either"),
  get(`/${"a/".repeat(2000)}`, "either"),
  get(`/ok?${"a[]=1&".repeat(1000)}`, "either"),
  get("/.%2e/%2e%2e/etc/passwd", "either"),
  get("/sync", "error", { traceparent: "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01" }),
  get("/sync", "error", { traceparent: "ff-<script>", accept: "text/html", "x-forwarded-for": "\u00ff" }),
];

/** By adapter: what the framework answers itself, before anything of the application is asked. */
const BEYOND: Readonly<Record<string, readonly string[]>> = {
  // a 500 in plain text
  next: ["/%E0%A4%A"],
};

/** What is asked for in turn: the valid ones come as often as all others. */
export function trafficFor(adapter: string): readonly Traffic[] {
  const strange = STRANGE.filter(({ path }) => BEYOND[adapter]?.includes(path) !== true);
  return [...FAILING, ...strange].flatMap((traffic, index) => [
    traffic,
    VALID[index % VALID.length] as Traffic,
  ]);
}
