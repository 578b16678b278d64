import type { WrittenCatalog, WrittenError } from "@org/errors-codegen";

/** What can be wrong with many things. */
interface Problem {
  readonly name: string;
  readonly status: number;
  readonly refines: string;
  readonly details?: Readonly<Record<string, object>>;
}

const TEXT = { type: "string" };
const COUNT = { type: "integer" };
const TIME = { type: "string", format: "date-time" };
const TEXTS = { type: "array", items: TEXT };

/** Half of them have details, as in the catalog of the organization; of most of these some are required. */
const PROBLEMS: readonly Problem[] = [
  { name: "not_found", status: 404, refines: "not_found", details: { "resourceId?": TEXT } },
  { name: "archived", status: 409, refines: "conflict" },
  {
    name: "limit_reached",
    status: 429,
    refines: "rate_limited",
    details: { limit: COUNT, "windowSeconds?": COUNT },
  },
  { name: "locked", status: 409, refines: "conflict", details: { lockedBy: TEXT, "until?": TIME } },
  { name: "not_ready", status: 409, refines: "conflict" },
  { name: "access_denied", status: 403, refines: "forbidden" },
  { name: "role_missing", status: 403, refines: "forbidden", details: { requiredRoles: TEXTS } },
  { name: "name_taken", status: 409, refines: "conflict", details: { "resourceId?": TEXT } },
  { name: "in_use", status: 409, refines: "conflict", details: { usedBy: TEXTS } },
  { name: "expired", status: 401, refines: "unauthorized", details: { expiredAt: TIME } },
  { name: "disabled", status: 403, refines: "forbidden" },
  {
    name: "state_invalid",
    status: 409,
    refines: "conflict",
    details: { state: { enum: ["draft", "open", "closed", "failed"] } },
  },
  { name: "already_closed", status: 409, refines: "conflict" },
  { name: "outdated", status: 409, refines: "conflict", details: { currentVersion: TEXT } },
  { name: "malformed", status: 400, refines: "bad_request" },
  { name: "upstream_failed", status: 502, refines: "bad_gateway" },
  { name: "too_large", status: 400, refines: "bad_request", details: { maxBytes: COUNT } },
  { name: "not_verified", status: 403, refines: "forbidden" },
  {
    name: "import_failed",
    status: 422,
    refines: "validation_failed",
    details: { "line?": COUNT, reason: TEXT },
  },
  { name: "not_supported", status: 501, refines: "not_implemented" },
  { name: "paused", status: 503, refines: "service_unavailable" },
  { name: "token_unknown", status: 401, refines: "unauthorized" },
];

const THINGS = (
  "account address album archive article asset attachment badge balance basket booking branch budget calendar campaign " +
  "card category channel comment company contact contract country coupon course credit currency customer dashboard " +
  "delivery device discount document domain draft employee event export file folder form group holiday image import " +
  "invoice item journal key label language licence location mailbox membership message meter network note offer order " +
  "organization package partner password payment permission phone photo plan policy position price product profile " +
  "project promotion purchase question quote receipt recipe record refund region release rental report request"
).split(" ");

/** One thing has so many problems. */
const PROBLEMS_OF_ONE = 11;

/**
 * The catalog of the organization (`base`: its file, `own`: how many errors it has), grown to `count` errors, all of them
 * sent by the API `sample` as problem details. Which thing has which problem follows no rule that a compressor could find.
 */
export function sampleCatalog(base: string, own: number, count: number): WrittenCatalog {
  const errors: Record<string, WrittenError> = {};
  for (let index = 0; index < count - own; index++) {
    const thing = THINGS[Math.floor(index / PROBLEMS_OF_ONE)];
    if (thing === undefined) throw new RangeError(`There are names for fewer than ${count} errors.`);
    const free = PROBLEMS.filter(({ name }) => errors[`${thing}_${name}`] === undefined);
    const { name, ...problem } = free[((index * 7919) % 101) % free.length]!;
    const title = `The ${thing}: ${name.replaceAll("_", " ")}`;
    errors[`${thing}_${name}`] = { ...problem, title, detail: `${title}.` };
  }
  const sample = {
    title: "Sample",
    dialect: "problem-details",
    type: "https://errors.example.org/{code}",
    errors: { from: "all" },
  };
  return {
    name: "sample",
    docs: "https://errors.example.org",
    extends: base,
    errors,
    apis: { sample },
  } as WrittenCatalog;
}
