import type { WrittenCatalog } from "../../catalog/written.js";

/** A list or a map in a written catalog, and the keys that lead to it. */
interface Site {
  readonly path: string;
  readonly at: Record<string | number, unknown>;
}

/** Three numbers that say what is done where, and with which value. */
export type Draw = readonly [what: number, where: number, value: number];

/** One way to change a catalog: where it can be done, and what it does there. */
interface Editor {
  readonly sites: (catalog: WrittenCatalog) => readonly Site[];
  readonly edit: (site: Site, value: number) => void;
}

/** A catalog that is changed as a draw says. It may be wrong. */
export function edited(catalog: WrittenCatalog, [what, where, value]: Draw): WrittenCatalog {
  const copy = structuredClone(catalog);
  const { sites, edit } = EDITORS[what % EDITORS.length]!;
  const possible = sites(copy);
  if (possible.length > 0) edit(possible[where % possible.length]!, value);
  return copy;
}

/** What may be added where, by the path of a list or map: a key and what stands there, or the element of a list. */
const ADDITIONS: readonly (readonly [path: RegExp, key: string, values: readonly unknown[]])[] = [
  [/^\/$/, "reserved", [["gone"], ["gone", "lost"]]],
  [/^\/$/, "docs", ["https://other.example"]],
  [/^\/rules$/, "min_length", ["Is too short."]],
  [/^\/definitions$/, "Size", [{ type: "integer" }]],
  [
    /^\/errors$/,
    "fresh",
    [
      { status: 410, title: "Fresh", detail: "Fresh." },
      { status: 410, generic: true, title: "Fresh", detail: "Fresh." },
    ],
  ],
  [/^\/errors\/\w+$/, "status", [402, 409]],
  [/^\/errors\/\w+$/, "generic", [true]],
  [/^\/errors\/\w+$/, "refines", ["bad_request", "conflict"]],
  [/^\/errors\/\w+$/, "description", ["Other words."]],
  [/^\/errors\/\w+$/, "causes", [["Something."]]],
  [/^\/errors\/\w+$/, "remedies", [[{ action: "retry", text: "Again." }]]],
  [/^\/errors\/\w+$/, "type", ["https://types.example/x"]],
  [/^\/errors\/\w+$/, "help", ["https://help.example/x"]],
  [/^\/errors\/\w+$/, "deprecated", [{ since: "1.0" }, { since: "1.0", replacedBy: "bad_request" }]],
  [/^\/errors\/\w+$/, "attributes", [{ category: "a" }, { category: "b", more: [1] }]],
  [/^\/errors\/\w+$/, "examples", [[{ title: "Other" }]]],
  [
    /^\/errors\/\w+$|^\/apis\/\w+\/overrides\/\w+$/,
    "retry",
    [
      "never",
      { strategy: "backoff" },
      { strategy: "backoff", processed: "no", minDelay: "3s" },
      { strategy: "backoff", processed: "unknown" },
      { strategy: "eventually", window: "5s" },
    ],
  ],
  [/\/details$/, "extra", [{ type: "string" }]],
  [/\/details$/, "extra?", [{ type: "string" }, { $ref: "#/definitions/Money" }]],
  [
    /(\/details|\/properties)\/[^/]+$|\/items$|^\/definitions\/\w+$/,
    "type",
    ["string", "integer", ["string", "null"]],
  ],
  [/(\/details|\/properties)\/[^/]+$|\/items$/, "enum", [["x"], ["x", "y"], ["x", "y", "z"]]],
  [/(\/details|\/properties)\/[^/]+$/, "format", ["date", "uri"]],
  [/(\/details|\/properties)\/[^/]+$/, "minimum", [1, 2]],
  [/(\/details|\/properties)\/[^/]+$/, "maxLength", [10, 20]],
  [/(\/details|\/properties)\/[^/]+$/, "description", ["Other words."]],
  [/(\/details|\/properties)\/[^/]+$/, "deprecated", [true]],
  [/\/details\/[^/]+$/, "redact", [true]],
  [/(\/details|\/properties)\/[^/]+$/, "additionalProperties", [false, true, { type: "string" }]],
  [/(\/details|\/properties)\/[^/]+$/, "anyOf", [[{ type: "string" }, { type: "number" }]]],
  [
    /\/anyOf$/,
    "0",
    [{ type: "boolean" }, { type: "null" }, { type: "object", properties: { v: { const: 1 } } }],
  ],
  [/\/properties$/, "extra", [{ type: "string" }]],
  [/\/required$/, "0", ["amount", "currency"]],
  [/\/dialects\/\w+$/, "description", ["Other words."]],
  [/\/dialects\/\w+$/, "mediaType", ["application/vnd.x+json", "application/json; charset=utf-8"]],
  [/\/body(\/|$)(?!.*(\[\]|issues))/, "extra?", ["{traceId}", "{title}", "kind"]],
  [/\/body(\/|$)/, "title", ["{title}"]],
  [/\/body(\/|$)/, "extra<", ["{instance}"]],
  [/\/headers$/, "Retry-After?", ["{retryAfter|seconds}"]],
  [/\/headers$/, "X-Trace?", ["{traceId}"]],
  [/^\/apis$/, "other", [{ dialect: "house", errors: ["bad_request"] }]],
  [/^\/apis\/\w+$/, "title", ["Other"]],
  [/^\/apis\/\w+$/, "description", ["Other words."]],
  [/^\/apis\/\w+$/, "dialect", ["house", "plain"]],
  [/^\/apis\/\w+$/, "type", ["https://types.example/{code}", "https://types.example/{code|kebab}"]],
  [/^\/apis\/\w+$/, "help", ["https://help.example/{status}"]],
  [/^\/apis\/\w+$/, "errors", [{ from: "all" }, { from: "all", except: ["conflict"] }]],
  [/^\/apis\/\w+\/errors$/, "0", ["conflict", "payment_declined", "not_found"]],
  [/^\/apis\/\w+$/, "overrides", [{ conflict: { status: 410 } }, { conflict: { title: "Other" } }]],
  [
    /^\/apis\/\w+\/overrides\/\w+$/,
    "details",
    [{ "own?": { type: "string" } }, { "own?": { type: "number" } }],
  ],
  [/^\/apis\/\w+\/overrides\/\w+$/, "description", ["Other words."]],
  [/^\/apis\/\w+$/, "aliases", [{ conflict: "clash" }, { conflict: ["clash", "conflict"] }, { conflict: 7 }]],
  [/^\/apis\/\w+$/, "rules", [{ required: "REQUIRED" }, { required: ["REQ", "REQUIRED"] }]],
  [
    /^\/apis\/\w+$/,
    "match",
    [[{ when: "hasFields", code: "bad_request" }], [{ detail: "Clash.", code: "conflict" }]],
  ],
  [/^\/apis\/\w+$/, "rateLimits", [[{ scope: "All", limit: 5, window: "1s" }]]],
  [
    /^\/apis\/\w+$/,
    "constraints",
    [{ a_key: { code: "conflict" } }, { a_key: { code: "conflict", message: "No." } }],
  ],
];

const EDITORS: readonly Editor[] = [
  ...ADDITIONS.map(
    ([path, key, values]): Editor => ({
      sites: (catalog) => sitesOf(catalog).filter((site) => path.test(site.path)),
      edit: ({ at }, value) => {
        const added = structuredClone(values[value % values.length]);
        if (Array.isArray(at)) at.push(added);
        else at[key] = added;
      },
    }),
  ),
  // whole errors, dialects and APIs are rarely met otherwise
  ...Array.from({ length: 3 }, (): Editor => ({ sites: topSites, edit: remove })),
  ...Array.from({ length: 3 }, (): Editor => ({ sites: topSites, edit: rename })),
  ...Array.from({ length: 8 }, (): Editor => ({ sites: filledSites, edit: remove })),
  ...Array.from({ length: 4 }, (): Editor => ({ sites: filledSites, edit: moveFirst })),
  ...Array.from({ length: 6 }, (): Editor => ({ sites: filledSites, edit: reword })),
  ...Array.from({ length: 6 }, (): Editor => ({ sites: filledSites, edit: toggleMark })),
];

function remove({ at }: Site, value: number): void {
  const keys = Object.keys(at);
  const key = keys[value % keys.length]!;
  if (Array.isArray(at)) at.splice(Number(key), 1);
  else delete at[key];
}

function rename({ at }: Site, value: number): void {
  const keys = Object.keys(at);
  const key = keys[value % keys.length]!;
  at[value % 2 === 0 ? `${key}_x` : key.replace(/^[a-z]/, (first) => first.toUpperCase())] = at[key];
  delete at[key];
}

/** The first one becomes the last. */
function moveFirst({ at }: Site): void {
  if (Array.isArray(at)) at.push(at.shift());
  else {
    const [first = "", ...others] = Object.keys(at);
    const value = at[first];
    delete at[first];
    if (others.length > 0 || first !== "") at[first] = value;
  }
}

/** Another text, another number. */
function reword({ at }: Site, value: number): void {
  const keys = Object.keys(at).filter((key) => typeof at[key] !== "object");
  const key = keys[value % keys.length];
  if (key === undefined) return;
  const old = at[key];
  if (typeof old === "string") at[key] = old.startsWith("{") ? old.replace(/\}$/, "|lower}") : `${old}x`;
  if (typeof old === "number") at[key] = old + 1;
  if (typeof old === "boolean") at[key] = !old;
}

/** `a` ↔ `a?`, in details and in templates. */
function toggleMark({ at, path }: Site, value: number): void {
  if (Array.isArray(at) || !/\/details$|\/body|\/headers$/.test(path)) return;
  const keys = Object.keys(at);
  const chosen = keys[value % keys.length];
  const entries = Object.entries(at).map(([key, one]) => {
    if (key !== chosen) return [key, one];
    return [key.endsWith("?") ? key.slice(0, -1) : `${key}?`, one];
  });
  for (const key of keys) delete at[key];
  Object.assign(at, Object.fromEntries(entries));
}

function topSites(catalog: WrittenCatalog): Site[] {
  return filledSites(catalog).filter(({ path }) => /^\/(errors|dialects|apis|definitions|rules)$/.test(path));
}

function filledSites(catalog: WrittenCatalog): Site[] {
  return sitesOf(catalog).filter(({ at }) => Object.keys(at).length > 0);
}

function sitesOf(catalog: WrittenCatalog): Site[] {
  const sites: Site[] = [];
  const visit = (value: unknown, path: string): void => {
    if (typeof value !== "object" || value === null) return;
    sites.push({ path: path === "" ? "/" : path, at: value as Site["at"] });
    for (const [key, child] of Object.entries(value)) visit(child, `${path}/${key}`);
  };
  visit(catalog, "");
  return sites;
}
