import type { Api } from "../../catalog/model.js";
import { SAMPLE_TIME_MS } from "../../explain/sample-occurrence.js";
import { printJsonFile } from "../../print/json-file.js";
import type { GeneratedFile } from "../target.js";
import { type MadeCase, telling } from "./made-case.js";

/** The cases of an API as data, for tests in any language. */
export function casesFile(api: Api, cases: readonly MadeCase[]): GeneratedFile {
  const text = printJsonFile({
    $comment: `@generated from ${api.source}`,
    api: api.name,
    // matters where a dialect says a wait as a point in time
    now: new Date(SAMPLE_TIME_MS).toISOString(),
    cases: cases.map(({ name, sent, thrown, given, want }) => ({
      name,
      code: sent.code,
      thrown,
      given,
      want: telling(want),
    })),
  });
  return { path: `cases/${api.name}.json`, text };
}
