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
  const generic = genericFor(status, api, catalog);
  for (const written of said.codes) {
    const code = listedAs(written, scope);
    if (code !== undefined) return { code, recognized: true };
  }
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

/** The listed error that is spelled this way, by its aliases or else as the dialect spells codes. */
function listedAs(written: string | number, { api }: Scope): string | undefined {
  const places = placeholders(api.dialect.layout).filter(({ member }) => member.name === "code");
  return api.errors.find(({ code, wire }) => {
    const aliased = wire.length !== 1 || wire[0] !== code;
    if (aliased) return wire.some((spelling) => String(spelling) === String(written));
    return places.some(({ codecs }) => spellAll(code, codecs) === String(written));
  })?.code;
}
