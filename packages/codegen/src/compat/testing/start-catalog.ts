import type { WrittenCatalog } from "../../catalog/written.js";

/** A small catalog that has a little of everything, to be changed at random. */
export const START: WrittenCatalog = {
  docs: "https://shop.example/errors",
  reserved: ["old_code"],
  rules: { required: "Must be given.", unique: "Is in use." },
  definitions: {
    Money: {
      type: "object",
      properties: { amount: { type: "integer" }, currency: { enum: ["EUR", "USD"] } },
      required: ["amount"],
    },
  },
  errors: {
    bad_request: { generic: true, status: 400, title: "Bad Request", detail: "Wrong." },
    internal_error: {
      generic: true,
      status: 500,
      title: "Broken",
      detail: "Broken.",
      retry: { strategy: "backoff" },
    },
    not_found: { generic: true, status: 404, title: "Not Found", detail: "Nothing there." },
    conflict: {
      status: 409,
      title: "Conflict",
      detail: "Clash.",
      details: {
        "holder?": { type: "string" },
        "state?": { enum: ["open", "closed"] },
        "tags?": { type: "array", items: { type: "string" } },
        "total?": { $ref: "#/definitions/Money" },
      },
    },
    payment_declined: {
      refines: "bad_request",
      status: 400,
      title: "Payment declined",
      detail: "Declined: {reason}",
      details: {
        reason: { type: "string" },
        "by?": { anyOf: [{ type: "string" }, { type: "integer" }] },
        "card?": { type: "string", redact: true },
        "at?": {
          type: "object",
          properties: { place: { type: "string" }, time: { type: "string", format: "date-time" } },
          required: ["place"],
        },
      },
      retry: { strategy: "backoff", minDelay: "2s", processed: "no" },
      attributes: { category: "billing" },
      examples: [{ details: { reason: "No money." } }],
    },
  },
  dialects: {
    house: {
      mediaType: "application/json",
      body: {
        error: "{code}",
        message: "{detail}",
        "data?": "{details}",
        "issues?": [{ path: "{field.pointer}", "text?": "{field.message}" }],
        "meta?": { "trace?": "{traceId}", kind: "error" },
      },
      headers: { "X-Help?": "{help}" },
    },
    plain: {
      mediaType: "application/vnd.plain+json",
      body: { "status<": "{status}", "fields?": { "{field.path}": "{field.rule|kebab}" }, text: "{detail}" },
    },
  },
  apis: {
    shop: {
      dialect: "house",
      errors: ["bad_request", "internal_error", "conflict", "payment_declined"],
      overrides: { payment_declined: { status: 402, details: { "attempt?": { type: "integer" } } } },
      aliases: { conflict: ["clash", "conflict"] },
      rules: { required: "REQUIRED" },
    },
    site: {
      title: "Site",
      dialect: "plain",
      errors: { from: "all", except: ["payment_declined"] },
      type: "https://types.example/{code}",
      match: [{ detail: "Clash.", code: "conflict" }],
      rateLimits: [{ scope: "All", limit: 5, window: "10s" }],
      constraints: { users_key: { code: "conflict", field: "/email" } },
    },
  },
};
