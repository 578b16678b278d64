import type { Api, SentError } from "../model.js";
import type { FieldSaid, Said } from "./said.js";
import { placeholders, type Scope } from "./scope.js";
import { genericFor } from "./sent.js";
import { spellAll } from "./spell.js";

/** The code that a client takes an error for. */
export interface Resolved {
  readonly code: string;
  readonly recognized: boolean;
  readonly receivedCode?: string;
}

/** The code on the wire, else the API's match rules, else the generic error of the status. */
export function resolve(said: Said, fields: readonly FieldSaid[], status: number, scope: Scope): Resolved {
  const { api, catalog } = scope;
  for (const written of said.codes) {
    const code = listedAs(written, scope);
    if (code !== undefined) return { code, recognized: true };
  }
  const generic = genericFor(status, api, catalog);
  const [received] = said.codes;
  if (received !== undefined) return { code: generic, recognized: false, receivedCode: String(received) };
  const matched = api.match.find(
    (rule) =>
      api.errors.some((sent) => sent.code === rule.code && sent.status === status) &&
      (rule.hasFields === undefined || rule.hasFields === fields.length > 0) &&
      (rule.detail === undefined || rule.detail === said.texts.detail) &&
      (rule.rule === undefined || fields.some((field) => field.rule === rule.rule)),
  );
  const code = matched?.code ?? generic;
  return { code, recognized: api.errors.some((sent) => sent.code === code) };
}

const tables = new WeakMap<Api, ReadonlyMap<string, string>>();

/** The listed error that is spelled this way, by its aliases or else as the dialect spells codes. */
function listedAs(written: string | number, { api }: Scope): string | undefined {
  let table = tables.get(api);
  if (table === undefined) {
    table = new Map(api.errors.flatMap((sent) => spellings(sent, api).map((text) => [text, sent.code])));
    tables.set(api, table);
  }
  return table.get(String(written));
}

function spellings({ code, wire }: SentError, { dialect }: Api): string[] {
  if (wire.length !== 1 || wire[0] !== code) return wire.map(String);
  const places = placeholders(dialect.layout).filter(({ member }) => member.name === "code");
  return places.map(({ codecs }) => spellAll(code, codecs));
}
