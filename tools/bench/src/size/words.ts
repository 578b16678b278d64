import type { WrittenError } from "@org/errors-codegen";

/** What errors are about, in the words of shops, workspaces and clouds. */
export const SUBJECTS: readonly string[] = (
  "account address api_key appointment attachment batch booking branch budget build bundle calendar campaign card " +
  "cart certificate channel claim comment consent contract coupon course credential customer dataset delivery " +
  "deployment device dispute document domain draft employee event export file folder form gift_card group image " +
  "import index invitation invoice item job label ledger license link location mailbox mandate member menu merchant " +
  "message meter milestone node note offer order organization package page parcel partner passkey password payment " +
  "payout permission phone_number pipeline plan policy portfolio price product profile project quote receipt refund " +
  "region registration release report repository reservation review role route schedule seat secret segment session " +
  "shipment signature snapshot stream subscription survey table tag task team template tenant ticket topic " +
  "transaction transfer upload user vehicle vendor version voucher wallet warehouse webhook workflow"
).split(" ");

/** What goes wrong with a subject. */
export interface Condition extends Pick<WrittenError, "status" | "retry"> {
  /** `id`: the name of the member that tells which one, such as `invoiceId?`. */
  readonly details?: (id: string) => Exclude<WrittenError["details"], string | undefined>;
}

const text = { type: "string" };
const integer = { type: "integer" };
const number = { type: "number" };
const texts = { type: "array", items: text };
const time = { type: "string", format: "date-time" };
const later = { strategy: "backoff" } as const;
const throttled = { strategy: "backoff", processed: "no" } as const;
const soon = { strategy: "eventually" } as const;

/** By the end of the code. Of those that a catalog draws, about one in four may be sent again, and one in three has details. */
export const CONDITIONS: Readonly<Record<string, Condition>> = {
  not_found: { status: 404, details: (id) => ({ [id]: text }) },
  not_visible_yet: { status: 404, retry: soon, details: (id) => ({ [id]: text }) },
  already_exists: { status: 409, details: (id) => ({ [id]: text, "field?": text }) },
  name_taken: { status: 409, details: () => ({ "suggestion?": text }) },
  in_use: { status: 409 },
  version_conflict: { status: 409, details: () => ({ "currentVersion?": integer }) },
  archived: { status: 409 },
  suspended: { status: 403 },
  expired: { status: 409, details: () => ({ "expiredAt?": time }) },
  not_active: { status: 409 },
  already_closed: { status: 409 },
  owner_required: { status: 403 },
  access_denied: { status: 403 },
  approval_missing: { status: 403, details: () => ({ "approvers?": texts }) },
  limit_exceeded: { status: 403, details: () => ({ "limit?": integer }) },
  quota_exhausted: {
    status: 429,
    retry: throttled,
    details: () => ({ "limit?": integer, "windowSeconds?": integer }),
  },
  too_many_changes: { status: 429, retry: throttled },
  signature_invalid: { status: 401 },
  credentials_expired: { status: 401 },
  malformed: { status: 400 },
  id_invalid: { status: 400 },
  cursor_invalid: { status: 400 },
  too_large: { status: 400, details: () => ({ "maxBytes?": integer }) },
  amount_too_small: { status: 422, details: () => ({ "minimum?": number, "currency?": text }) },
  currency_mismatch: { status: 422, details: () => ({ "expected?": text, "actual?": text }) },
  checksum_mismatch: { status: 422 },
  verification_failed: { status: 422 },
  not_supported: { status: 422 },
  type_unknown: { status: 415, details: () => ({ "supported?": texts }) },
  read_only: { status: 405 },
  feature_disabled: { status: 501 },
  processing_failed: { status: 500, retry: later },
  index_broken: { status: 500, retry: later },
  provider_unavailable: { status: 502, retry: later, details: () => ({ "provider?": text }) },
  sync_failed: { status: 502, retry: later },
  storage_offline: { status: 503, retry: later },
  under_maintenance: { status: 503, retry: later, details: () => ({ "until?": time }) },
  lock_timeout: { status: 504, retry: later },
  upstream_timeout: { status: 504, retry: later },
  upload_interrupted: { status: 408, retry: later },
};
