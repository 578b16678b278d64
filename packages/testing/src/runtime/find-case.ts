import type { CaseSpec, TestApi } from "./define-test-api.js";
import { nearest } from "./nearest.js";

/**
 * The case of a code: an example by its number or title, by default the first one.
 * @throws TypeError where there is none; it says which there are.
 */
export function findCase(api: TestApi<unknown>, code: string, example: number | string = 0): CaseSpec {
  const cases = Object.hasOwn(api.cases, code) ? (api.cases[code] ?? []) : [];
  if (cases.length === 0) throw new TypeError(noSuch(`${api.name} sends no error \`${code}\``, code, api));
  const found = typeof example === "number" ? cases[example] : cases.find(({ title }) => title === example);
  if (found !== undefined) return found;
  const titles = cases.map(({ title }, index) => `${index}${title === undefined ? "" : ` (${title})`}`);
  throw new TypeError(
    `\`${code}\` of ${api.name} has no example ${example}. There are: ${titles.join(", ")}.`,
  );
}

function noSuch(what: string, code: string, api: TestApi<unknown>): string {
  const codes = Object.keys(api.cases);
  const near = nearest(code, codes);
  return near === undefined
    ? `${what}. It sends: ${codes.join(", ")}.`
    : `${what}; did you mean \`${near}\`?`;
}
