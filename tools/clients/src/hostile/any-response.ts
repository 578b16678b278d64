import { readFileSync } from "node:fs";
import fc from "fast-check";
import type { ApiName } from "./apis.js";
import { CASES } from "./hostile-case.js";

/** A response, before there is one. */
export interface Given {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** A response of an API, as it is recorded in the cases. */
interface Recorded {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

const RECORDED = new URL("../../../conformance/cases/", import.meta.url);

/** Responses of an API that have a JSON body, each of which it reads. */
export function recordedBy(name: ApiName): Recorded[] {
  const cases = JSON.parse(readFileSync(new URL(`${name}.json`, RECORDED), "utf8")) as { given: Recorded }[];
  return cases.flatMap(({ given }) => (given.body === undefined ? [] : [given]));
}

const anyStatus = (): fc.Arbitrary<number> =>
  fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(400, 401, 403, 404, 409, 422, 429, 500, 501, 502, 503, 504) },
    { weight: 3, arbitrary: fc.integer({ min: 400, max: 599 }) },
    { weight: 1, arbitrary: fc.integer({ min: 0, max: 999 }) },
  );

const MEDIA_TYPES = [
  "application/json",
  "application/problem+json",
  "application/json; charset=utf-16",
  "application/vnd.x+json, text/html",
  "text/plain",
  "text/html",
  ";;;",
  "",
];

/** What may stand in a header: visible ASCII, spaces, and bytes that nobody can read. */
const anyValue = (): fc.Arbitrary<string> =>
  fc
    .array(fc.integer({ min: 0x20, max: 0xff }), { maxLength: 12 })
    .map((codes) => String.fromCharCode(...codes.filter((code) => code !== 0x7f)));

/** The values of the collection that some header has, and any other. */
const HINTS = [
  ...new Set(
    CASES.flatMap(({ headers }) =>
      Object.entries(headers).flatMap(([name, value]) => (name === "content-type" ? [] : [value])),
    ),
  ),
];
const anyHint = (): fc.Arbitrary<string> => fc.oneof(fc.constantFrom(...HINTS), anyValue());

function anyHeaders(): fc.Arbitrary<Record<string, string>> {
  return fc.record(
    {
      "content-type": fc.oneof(fc.constantFrom(...MEDIA_TYPES), anyValue()),
      "retry-after": anyHint(),
      "retry-after-ms": anyHint(),
      ratelimit: anyHint(),
      date: anyHint(),
      age: anyHint(),
    },
    { requiredKeys: [] },
  );
}

/** Any bytes whatsoever, and any JSON. */
export function anyGiven(): fc.Arbitrary<Given> {
  const json = fc.json({ maxDepth: 3 }).map((text) => new TextEncoder().encode(text));
  const bytes = fc.oneof(fc.uint8Array({ maxLength: 200 }), json);
  return fc.record({
    status: anyStatus(),
    headers: anyHeaders(),
    bytes: bytes as fc.Arbitrary<Given["bytes"]>,
  });
}

const TRAPS = [
  "__proto__",
  "constructor",
  "prototype",
  "toString",
  "then",
  "toJSON",
  "cause",
  "stack",
  "name",
];

const anyMember = (): fc.Arbitrary<unknown> =>
  fc.oneof(
    fc.jsonValue({ maxDepth: 2 }),
    fc.constantFrom<unknown>(null, "", -1, 2 ** 53, "__proto__", "\ud800", [[]], {}, true),
  );

/** The body of a recorded response with one member changed, dropped or added, or with its text damaged. */
export function anyDamaged(recorded: readonly Recorded[]): fc.Arbitrary<Given> {
  const damage = fc.oneof(
    fc.tuple(fc.constant("member"), fc.nat(), anyMember()),
    fc.tuple(fc.constant("trap"), fc.nat(), anyMember()),
    fc.tuple(fc.constant("text"), fc.nat(), fc.string({ maxLength: 3 })),
  );
  return fc
    .record({
      given: fc.constantFrom(...recorded),
      status: anyStatus(),
      headers: anyHeaders(),
      damage,
      own: fc.boolean(),
    })
    .map(({ given, status, headers, damage: [kind, at, value], own }) => ({
      status: own ? given.status : status,
      headers: own ? given.headers : headers,
      bytes: new TextEncoder().encode(damaged(given.body, kind, at, value)),
    }));
}

function damaged(body: unknown, kind: string, at: number, value: unknown): string {
  const text = JSON.stringify(body);
  if (kind === "text") return text.slice(0, at % text.length) + value + text.slice((at % text.length) + 1);
  const json = JSON.stringify(value) ?? "null";
  if (kind === "trap") return text.replace("{", `{${JSON.stringify(TRAPS[at % TRAPS.length])}:${json},`);
  let index = -1;
  const places = text.match(MEMBER)?.length ?? 0;
  return text.replace(MEMBER, (whole, before) => (++index === at % places ? before + json : whole));
}

/** A scalar value behind a colon. */
const MEMBER = /(":)(?:"(?:[^"\\]|\\.)*"|-?\d[\d.]*|true|false|null)/g;

/** A platform refuses some of these: then as much of it as is looked at. */
export function toResponse({ status, headers, bytes }: Given): Response {
  const response = new Response(bytes.length === 0 ? null : bytes, { headers });
  return Object.defineProperty(response, "status", { value: status });
}
