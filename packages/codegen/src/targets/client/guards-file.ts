import type { Catalog, ErrorDefinition } from "../../catalog/model.js";
import { errorNames } from "../../names.js";
import { jsString } from "../../print/encode.js";
import { clientRuntime } from "../../print/runtime-names.js";
import { TypeScriptFile } from "../../print/typescript-file.js";
import { deprecationTag } from "../describe-error.js";
import type { ErrorGroup } from "../error-groups.js";
import { generatedType } from "../module-names.js";
import type { EmitOptions } from "../target.js";

/** The guards of the errors of one catalog file. */
export function guardsFile(
  group: ErrorGroup,
  refinements: Refinements,
  options: EmitOptions,
): TypeScriptFile {
  const file = new TypeScriptFile(`guards/${group.name}.ts`, group.source);
  for (const error of group.errors) printGuard(file, error, refinements.get(error.code) ?? [], options);
  return file;
}

/** Code → codes of the errors that refine it, directly or not. */
export type Refinements = ReadonlyMap<string, readonly string[]>;

export function refinementsOf(catalog: Catalog): Refinements {
  const refinements = new Map<string, string[]>();
  for (const { code, refines } of catalog.errors) {
    for (const general of refines) {
      const known = refinements.get(general);
      if (known === undefined) refinements.set(general, [code]);
      else known.push(code);
    }
  }
  return refinements;
}

function printGuard(
  file: TypeScriptFile,
  error: ErrorDefinition,
  refinedBy: readonly string[],
  options: EmitOptions,
): void {
  const { guard } = errorNames(error.code);
  const codes = [error.code, ...refinedBy].map(jsString);
  const map = file.resolve(generatedType("ErrorMap", options));
  const guardType = file.resolve(clientRuntime("Guard"));
  const typeLine = `${guardType}<${codes.join(" | ")}, ${map}>`;
  const type =
    typeLine.length + guard.length <= 90
      ? typeLine
      : `${guardType}<\n${codes.map((code) => `  | ${code}`).join("\n")},\n  ${map}\n>`;
  const packed = refinedBy.length === 0 ? "" : `, ${jsString(refinedBy.join(" "))}`;
  const also =
    refinedBy.length === 0 ? "" : ` Also true for ${refinedBy.map((code) => `\`${code}\``).join(", ")}.`;
  const define = clientRuntime("defineGuard");
  const call: string = file.resolve([define, `(${jsString(error.code)}${packed});`]);
  const head = file.resolve([`export const ${guard}: `, type, " ="]);
  file.comment([`Whether an error is \`${error.code}\` (${error.title}).${also}`], deprecationTag(error));
  const line = `${head} /*#__PURE__*/ ${call}`;
  const fits = line.length <= 110 || head.includes("\n");
  file.print`${fits ? line : `${head}\n  /*#__PURE__*/ ${call}`}`;
  file.blank();
}
