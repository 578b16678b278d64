import type { ContractRow } from "./contract-rows.js";
import { row } from "./row.js";
import { api, retry } from "./samples.js";

/** Every pair of retry rules that means another change. */
export const RETRY_ROWS: readonly ContractRow[] = [
  ...[
    ["never", "{ strategy: backoff, processed: unknown }", "m m! P", "retry-begun"],
    ["never", "{ strategy: eventually }", "m m! P", "retry-begun"],
    ["{ strategy: backoff }", "{ strategy: backoff, processed: no }", "m M P", "retry-unsafe"],
    [
      "{ strategy: backoff, processed: unknown }",
      "{ strategy: backoff, processed: no }",
      "m M P",
      "retry-unsafe",
    ],
    ["{ strategy: backoff, processed: unknown }", "{ strategy: backoff }", "m m! P", "retry-changed"],
    ["{ strategy: eventually }", "{ strategy: backoff }", "m m! P", "retry-changed"],
    ["{ strategy: backoff, processed: no }", "{ strategy: backoff }", "m m! m", "retry-narrowed"],
    ["{ strategy: backoff }", "{ strategy: eventually }", "m m! m", "retry-narrowed"],
    ["{ strategy: eventually }", "never", "m m! P", "retry-ended"],
    ["{ strategy: backoff, minDelay: 5s }", "{ strategy: backoff, minDelay: 1s }", "P m P", "delay-changed"],
    [
      "{ strategy: eventually, window: 5s }",
      "{ strategy: eventually, window: 9s }",
      "P m P",
      "window-changed",
    ],
  ].map(([base = "", head = "", verdicts = "", kind]) =>
    row(`retry ${base} → ${head}`, retry(base), retry(head), verdicts, [
      kind as ContractRow["kinds"][number],
    ]),
  ),
  row(
    "an API overrides a retry rule",
    {},
    api("overrides: { changed: { retry: { strategy: backoff, processed: no } } }"),
    "m M P",
    ["retry-unsafe"],
  ),
];
