import { readError } from "@org/errors-client";
import { expect, test } from "vitest";
import { differencesOf } from "./differences.js";
import { RESPONSES, responseOf } from "./hostile-case.js";
import { listedDifferences } from "./listed-differences.js";
import { readersOf } from "./meant-apis.js";

// What the collection says of each case, member by member, against what is read. Where the two differ, the rules of our
// own cases win, and the README of the collection says so: no more and no fewer than are listed there.

/** Those with `content-encoding` only a transport decodes: what is read of them stands in `responses.test.ts`. */
const COMPARED = RESPONSES.filter(({ headers }) => !("content-encoding" in headers));

async function allDifferences(own: boolean): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {};
  for (const given of COMPARED) {
    const members = new Set<string>();
    for (const api of readersOf(given.expect.dialect, own)) {
      const error = await readError(responseOf(given), api);
      for (const member of differencesOf(given, error)) members.add(member);
    }
    if (members.size > 0) found[given.name] = [...members].sort();
  }
  return found;
}

test.each([
  ["Read by the dialects that the collection means", false],
  ["Read by our own APIs instead", true],
])("%s: differs exactly where the README says so", async (heading, own) => {
  expect(await allDifferences(own)).toEqual(listedDifferences(heading));
});
