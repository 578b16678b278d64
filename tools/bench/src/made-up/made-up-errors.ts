import type { DetailShape, DetailType, ErrorShape } from "./error-shape.js";

const THINGS = (
  "account address archive basket bucket campaign card certificate channel cluster comment contract coupon customer " +
  "dataset device document domain draft event export folder image import invoice job license member message order"
).split(" ");

const STATES = (
  "blocked broken busy cancelled closed corrupt deleted disabled exhausted expired frozen full hidden incomplete " +
  "invalid locked missing outdated paused pending rejected reserved revoked stale suspended unpaid unsigned used"
).split(" ");

const KINDS = [
  "",
  "billing_",
  "legacy_",
  "partner_",
  "public_",
  "remote_",
  "shared_",
  "team_",
  "test_",
  "trial_",
];

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
  region: { kind: "text" },
  windowSeconds: { kind: "integer" },
  verified: { kind: "boolean" },
  balance: { kind: "number" },
  field: { kind: "text" },
};

const MEMBERS = Object.entries(TYPES);

/** Errors that are in every catalog. */
export const SHARED = 10;

/**
 * So many errors, the same ones each time, half of them with one to four details. Ten are in every catalog, spread over
 * it; two of these are the generic ones that no catalog can do without.
 */
export function madeUpErrors(count: number): ErrorShape[] {
  const shared = Array.from({ length: Math.min(SHARED, count) }, (_, index) => madeUpError(index));
  const others = Array.from({ length: count - shared.length }, (_, index) => madeUpError(SHARED + index));
  const isShared = (place: number) =>
    Math.floor((place * SHARED) / count) > Math.floor(((place - 1) * SHARED) / count);
  return Array.from({ length: count }, (_, place) => (isShared(place) ? shared : others).shift()!);
}

function madeUpError(index: number): ErrorShape {
  if (index === 0) return { code: "bad_request", status: 400, generic: true, details: [] };
  if (index === 1) return { code: "internal_error", status: 500, generic: true, details: [] };
  return {
    code: nameOf(index - 2),
    status: STATUSES[index % STATUSES.length]!,
    generic: false,
    details: index % 2 === 0 ? detailsOf(index / 2) : [],
  };
}

function nameOf(index: number): string {
  const round = Math.floor(index / NAMES.length);
  return `${NAMES[index % NAMES.length]}${round === 0 ? "" : `_${round + 1}`}`;
}

/** Members in ever other company, so that few errors have the same set; every other one may be absent. */
function detailsOf(index: number): DetailShape[] {
  const length = 1 + (index % 4);
  // the number of members is a prime: no step comes back to the first one too early
  const step = 1 + (Math.floor(index / 4) % (MEMBERS.length - 1));
  const first = 5 * index + Math.floor(index / MEMBERS.length);
  return Array.from({ length }, (_, place) => {
    const [name, type] = MEMBERS[(first + place * step) % MEMBERS.length]!;
    return { name, type, optional: (index + place) % 2 === 1 };
  });
}
