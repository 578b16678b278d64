import type { Outgoing, OutgoingField } from "./outgoing.js";

/** How a name of the catalog is spelled where an API gives no spelling of its own. */
export type Spell = (name: string) => string;

/** The code as it stands on the wire: the API's alias as it is, else the code through the codecs of the template. */
export function wireCode(error: Pick<Outgoing, "code" | "alias">, spell?: Spell): string | number {
  return error.alias ?? (spell === undefined ? error.code : spell(error.code));
}

/** The rule of a field error as it stands on the wire; undefined when there is no field or it has none. */
export function wireRule(
  field: Pick<OutgoingField, "rule" | "alias"> | undefined,
  spell?: Spell,
): string | undefined {
  if (field === undefined) return undefined;
  if (field.alias !== undefined) return field.alias;
  return field.rule === undefined || spell === undefined ? field.rule : spell(field.rule);
}
