import * as names from "@org/errors-types/runtime";

/** A codec of templates: an absent text stays absent. */
export interface CaseCodec {
  (text: string): string;
  (text: string | undefined): string | undefined;
}

export const lower: CaseCodec = /*#__PURE__*/ orAbsent(names.lower);
export const upper: CaseCodec = /*#__PURE__*/ orAbsent(names.upper);
export const camel: CaseCodec = /*#__PURE__*/ orAbsent(names.camel);
export const pascal: CaseCodec = /*#__PURE__*/ orAbsent(names.pascal);
export const kebab: CaseCodec = /*#__PURE__*/ orAbsent(names.kebab);

function orAbsent(spell: (text: string) => string): CaseCodec {
  return ((text: string | undefined) => (text === undefined ? undefined : spell(text))) as CaseCodec;
}
