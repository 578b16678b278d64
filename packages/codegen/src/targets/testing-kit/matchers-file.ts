import type { Catalog } from "../../catalog/model.js";
import { TRANSPORT_CODES } from "../../catalog/transport-codes.js";
import { jsString } from "../../print/encode.js";
import { testingRuntime } from "../../print/runtime-names.js";
import { TypeScriptFile } from "../../print/typescript-file.js";
import { refinementsOf } from "../client/guards-file.js";

/** Matchers that know the codes of the catalog, and which of them refine others. */
export function matchersFile(catalog: Catalog): TypeScriptFile {
  const file = new TypeScriptFile("matchers.ts", catalog.source);
  const refinements = refinementsOf(catalog);
  const codes = [...catalog.errors.map(({ code }) => code), ...TRANSPORT_CODES];
  file.comment(["Matchers of vitest and Jest for the errors of this catalog: `expect.extend(matchers)`."]);
  file.print`export const matchers: ${testingRuntime("ErrorMatchers")} = /*#__PURE__*/ ${testingRuntime("defineMatchers")}({`;
  // code → those that refine it, packed into one text
  for (const code of codes) file.print`  ${code}: ${jsString((refinements.get(code) ?? []).join(" "))},`;
  file.print`});`;
  return file;
}
