import type { Sample } from "../samples/sample.js";
import type { CodeSpelling } from "./code-spelling.js";
import type { Group } from "./group.js";
import { Noted, shown } from "./noted.js";
import type { Role } from "./role.js";
import { isToken } from "./words.js";

/** Headers that say something about an error, and what. */
const HEADERS: readonly (readonly [RegExp, Role])[] = [
  [/^(?:x-)?(?:request|correlation|trace)-?id$|^x-amzn-requestid$|^x-ms-request-id$/, "traceId"],
  [/^(?:x-)?error-code$|^x-amzn-errortype$|^x-ms-error-code$/, "code"],
];

/** The headers of a dialect: how long to wait, and what the bodies do not say. */
export function headersOf(
  samples: readonly Sample[],
  groups: readonly Group[],
  { codecs }: CodeSpelling,
): Record<string, unknown> {
  const said = new Set(groups.flatMap(({ look }) => [...look.roles.values()]));
  const headers: Record<string, unknown> = { "Retry-After?": "{retryAfter|seconds}" };
  for (const [name, value] of samples.flatMap(({ headers: ofSample }) => [...ofSample])) {
    const role = roleOf(name, value);
    if (role === undefined || said.has(role)) continue;
    said.add(role);
    headers[`${titled(name)}?`] = new Noted(role === "code" ? `{code${codecs}}` : `{${role}}`, shown(value));
  }
  return headers;
}

/** The code of a sample that its headers have. */
export function codeInHeader(sample: Sample | undefined): string | undefined {
  return [...(sample?.headers ?? [])].find(([name, value]) => roleOf(name, value) === "code")?.[1];
}

function roleOf(name: string, value: string): Role | undefined {
  const role = HEADERS.find(([pattern]) => pattern.test(name))?.[1];
  return role === "code" && !isToken(value) ? undefined : role;
}

/** `x-request-id` as it is mostly written: case does not count. */
function titled(name: string): string {
  return name.replace(/(?:^|-)[a-z]/g, (letters) => letters.toUpperCase());
}
