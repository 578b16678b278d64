import type { ContractRow } from "./contract-rows.js";
import { row } from "./row.js";
import type { Sample } from "./sample-catalog.js";
import { BODY, body, details, JSON_DIALECT } from "./samples.js";

/** Changes of templates, headers and media types. */
export const DIALECT_ROWS: readonly ContractRow[] = [
  row("a dialect is gone", { dialects: `other: ${JSON_DIALECT}` }, {}, "P M M", ["dialect-removed"]),
  row(
    "parameters of the media type",
    body(BODY),
    { dialect: JSON_DIALECT.replace("application/json", "application/json;charset=utf-8") },
    "P P m",
    ["media-parameters-changed"],
  ),
  row(
    "one status for all",
    body(`ok: false, ${BODY}`),
    { dialect: `{ mediaType: application/json, status: 200, body: { ok: false, ${BODY} } }` },
    "M M M",
    ["status-changed"],
  ),
  row(
    "variants",
    body(BODY),
    {
      dialect: `{ mediaType: application/json, variants: [{ when: hasFields, body: { ${BODY}, f: "{fields}" } }, { body: { ${BODY} } }] }`,
    },
    "m M M",
    ["variants-changed"],
  ),
  row("an optional member of the body", body(BODY), body(`${BODY}, trace?: "{traceId}"`), "m m m", [
    "template-member-added",
  ]),
  row("a member that must be there", body(BODY), body(`${BODY}, title: "{title}"`), "m M M", [
    "template-member-demanded",
  ]),
  row("a member is gone, and with it a promise", body(`${BODY}, t: "{title}"`), body(BODY), "M M M", [
    "promise-lost",
    "template-member-removed",
  ]),
  row("a member may be absent", body(BODY), body(BODY.replace("message", "message?")), "M M M", [
    "promise-lost",
    "template-member-changed",
  ]),
  row(
    "details have no place any more",
    { ...details("a?: { type: string }"), ...body(`${BODY}, data?: "{details}"`) },
    { ...details("a?: { type: string }"), ...body(BODY) },
    "M M M",
    ["promise-lost", "template-member-removed"],
  ),
  row("field errors lose their message", fields("m"), fields(""), "M M M", [
    "promise-lost",
    "template-member-removed",
  ]),
  row(
    "a key beside a map",
    body(`${BODY}, f?: { "{field.path}": "{field.message}" }`),
    body(`${BODY}, f?: { "{field.path}": "{field.message}", n?: "{traceId}" }`),
    "m M M",
    ["template-key-taken"],
  ),
  row("a member that is only read", body(BODY), body(`${BODY}, old<: "{traceId}"`), "P m P", [
    "template-reading-added",
  ]),
  row(
    "a member is no longer read",
    body(`${BODY}, old<: "{title}", t: "{title}"`),
    body(`${BODY}, t: "{title}"`),
    "P M P",
    ["template-reading-removed"],
  ),
  row(
    "members of the body in another order",
    body(BODY),
    body(`message: "{detail}", error: "{code}"`),
    "P P P",
    ["template-respelled"],
  ),
  row("an optional header", body(BODY), body(BODY, `{ X-Trace?: "{traceId}" }`), "m m m", [
    "template-member-added",
  ]),
  row("the case of a header", body(BODY, `{ X-A?: a }`), body(BODY, `{ x-a?: a }`), "P P P", [
    "template-respelled",
  ]),
];

function fields(message: "m" | ""): Sample {
  return body(`${BODY}, f?: [{ at: "{field.path}"${message === "" ? "" : ', m?: "{field.message}"'} }]`);
}
