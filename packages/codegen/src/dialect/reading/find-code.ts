import { genericOf } from "../../catalog/generic-of.js";
import type { Api, FieldExample, SentError } from "../../catalog/model.js";
import { encode } from "../encode.js";
import { placeholdersOfLayout } from "../node-facts.js";
import type { ReadingScope } from "./read-placeholder.js";
import type { Said } from "./said.js";

/** The code that a client takes an error for. */
export interface FoundCode {
  readonly code: string;
  readonly recognized: boolean;
  readonly receivedCode?: string;
}

/**
 * The code on the wire, else the API's match rules, else the generic error of the status.
 * @param unfit the body is not of the dialect: only the status tells anything
 */
export function findCode(
  { codes = [], texts }: Said,
  fields: readonly FieldExample[],
  status: number,
  { api, catalog }: ReadingScope,
  unfit = false,
): FoundCode {
  const generic = genericOf(catalog, api, status);
  if (unfit) return { code: generic, recognized: false };
  const spelled = codes.map((text) => api.errors.find((sent) => spellings(sent, api).includes(text)));
  const listed = spelled.find((sent) => sent !== undefined);
  if (listed !== undefined) return { code: listed.code, recognized: true };
  const [receivedCode] = codes;
  if (receivedCode !== undefined) return { code: generic, recognized: false, receivedCode };
  const matched = api.match.find(
    ({ code, hasFields, detail, rule }) =>
      api.errors.some((sent) => sent.code === code && sent.status === status) &&
      (hasFields === undefined || hasFields === fields.length > 0) &&
      (detail === undefined || detail === texts?.detail) &&
      (rule === undefined || fields.some((field) => field.rule === rule)),
  );
  const code = matched?.code ?? generic;
  return { code, recognized: api.errors.some((sent) => sent.code === code) };
}

/** What an API writes in the place of a code: its aliases, else the code as the dialect spells it. */
function spellings({ code, wire }: SentError, { dialect }: Api): readonly string[] {
  if (wire.length !== 1 || wire[0] !== code) return wire.map(String);
  const places = placeholdersOfLayout(dialect.layout).filter(({ member }) => member.name === "code");
  return places.map(({ codecs }) => String(encode(code, codecs, { nowMs: 0 })));
}
