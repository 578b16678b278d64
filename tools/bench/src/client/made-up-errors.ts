import type { DetailShape, DetailType, ErrorShape } from "./error-shape.js";

const THINGS = (
  "account address archive basket bucket campaign card certificate channel cluster comment contract coupon customer " +
  "dataset device document domain draft event export folder image import invoice job license member message order"
).split(" ");

const STATES = (
  "blocked broken busy cancelled closed corrupt deleted disabled exhausted expired frozen full hidden incomplete " +
  "invalid locked missing outdated paused pending rejected reserved revoked stale suspended unpaid unsigned used"
).split(" ");

const KINDS = ["", "billing_", "legacy_", "partner_", "public_", "remote_", "shared_", "team_", "test_", "trial_"];

/** 8,400: beyond that the names begin anew, with a number. */
const NAMES = KINDS.flatMap((kind) =>
  STATES.flatMap((state) => THINGS.map((thing) => `${kind}${thing}_${state}`)),
);

const STATUSES = [400, 401, 403, 404, 409, 410, 422, 429, 500, 503];

const TYPES: Readonly<Record<string, DetailType>> = {
  resource: { kind: "text" },
  limit: { kind: "integer" },
  reason: { kind: "enum", values: ["capacity", "deployment", "maintenance", "upstream"] },
  scopes: { kind: "texts" },
  expiredAt: { kind: "text" },
  attempts: { kind: "integer" },
  permanent: { kind: "boolean" },
  ratio: { kind: "number" },
  owner: { kind: "text" },
  plan: { kind: "enum", values: ["free", "team", "enterprise"] },
  version: { kind: "integer" },
  allowed: { kind: "texts" },
};

const MEMBERS = Object.entries(TYPES);

/**
 * So many errors, the same ones each time, half of them with one to four details. The first two are the generic ones
 * that no catalog can do without.
 */
export function madeUpErrors(count: number): ErrorShape[] {
  const generic = { generic: true, details: [] };
  const named = Array.from({ length: Math.max(0, count - 2) }, (_, index) => ({
    code: nameOf(index),
    status: STATUSES[index % STATUSES.length]!,
    generic: false,
    details: index % 2 === 0 ? detailsOf(index / 2) : [],
  }));
  return [
    { code: "bad_request", status: 400, ...generic },
    { code: "internal_error", status: 500, ...generic },
    ...named,
  ];
}

function nameOf(index: number): string {
  const round = Math.floor(index / NAMES.length);
  return `${NAMES[index % NAMES.length]}${round === 0 ? "" : `_${round + 1}`}`;
}

/** Members in ever other company: 1,000 errors have hundreds of different sets. Every other one may be absent. */
function detailsOf(index: number): DetailShape[] {
  const length = 1 + (index % 4);
  return Array.from({ length }, (_, place) => {
    const [name, type] = MEMBERS[(index + place * (1 + (Math.floor(index / 12) % 11))) % MEMBERS.length]!;
    return { name, type, optional: (index + place) % 2 === 1 };
  }).filter(({ name }, place, all) => all.findIndex((other) => other.name === name) === place);
}
