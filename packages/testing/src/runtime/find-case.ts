import type { CaseSpec, TestApi } from "./define-test-api.js";
import { nearest } from "./nearest.js";

/** The APIs of servers and clients have the same names. */
const NO_TEST_API =
  "Expected is an API of the testing kit, which has cases: import it from @org/errors-testing/apis, or from ./testing/apis.js of generated code.";

/**
 * The case of a code: an example by its number or title, by default the first one.
 * @throws TypeError where there is none; it says which there are.
 */
export function findCase(api: TestApi<unknown>, code: string, example: number | string = 0): CaseSpec {
  const all = casesOf(api);
  const cases = Object.hasOwn(all, code) ? (all[code] ?? []) : [];
  if (cases.length === 0) throw new TypeError(noSuch(`${api.name} sends no error \`${code}\``, code, api));
  const found = typeof example === "number" ? cases[example] : cases.find(({ title }) => title === example);
  if (found !== undefined) return found;
  const titles = cases.map(({ title }, index) => `${index}${title === undefined ? "" : ` (${title})`}`);
  throw new TypeError(
    `\`${code}\` of ${api.name} has no example ${example}. There are: ${titles.join(", ")}.`,
  );
}

/** @throws TypeError where it is the API of a server or a client. */
export function casesOf(api: TestApi<unknown>): TestApi<unknown>["cases"] {
  if (typeof api?.cases !== "object") throw new TypeError(NO_TEST_API);
  return api.cases;
}

function noSuch(what: string, code: string, api: TestApi<unknown>): string {
  const codes = Object.keys(api.cases);
  const near = nearest(code, codes);
  return near === undefined
    ? `${what}. It sends: ${codes.join(", ")}.`
    : `${what}; did you mean \`${near}\`?`;
}
