import type { LeafOutline } from "./outline.js";
import type { Scalar } from "./role.js";
import { isErrorWord } from "./words.js";

/** A value that every error of an API has. */
export interface Constant {
  readonly value: Scalar;
  /** It tells an error from a success; any other is written, and not asked for. */
  readonly isSign: boolean;
}

const SIGNS =
  /^(?:success|succeeded|issuccess|issuccessful|ok|error|iserror|haserrors?|failed|failure|valid)$/;
const SIGN_WORDS = /^(?:status|type|object|result|outcome|kind|state|level)$/;
const VERSIONS = /^(?:apiversion|version|jsonrpc|kind|object|@context|schema|\$schema)$/;

/** Whether a value without a role is the same in every error, by its name and by itself. */
export function constantOf(word: string, { seen }: LeafOutline): Constant | undefined {
  const values = new Set(seen.values());
  const [value] = values;
  if (value === undefined || values.size > 1) return undefined;
  if (value === null) return { value, isSign: false };
  if (typeof value === "boolean") return SIGNS.test(word) ? { value, isSign: true } : undefined;
  if (isErrorWord(value) && SIGN_WORDS.test(word)) return { value, isSign: true };
  return VERSIONS.test(word) ? { value, isSign: false } : undefined;
}
