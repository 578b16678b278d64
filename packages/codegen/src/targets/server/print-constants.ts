import { serverRuntime } from "../../print/runtime-names.js";
import type { TypeScriptFile } from "../../print/typescript-file.js";
import type { ConstantText } from "./fold-constants.js";

/** The texts of a body that are made once for each error. */
export function printConstants(file: TypeScriptFile, name: string, constants: readonly ConstantText[]): void {
  file.comment(["What is the same at every occurrence of an error."]);
  file.print`const ${name} = /*#__PURE__*/ ${serverRuntime("perError")}((error) => ({`;
  for (const { name: member, expressions } of constants) {
    const line = `  ${member}: ${expressions.join(" + ")},`;
    if (line.length <= 110) file.print`${line}`;
    else file.print`  ${member}:\n    ${expressions.join(" +\n    ")},`;
  }
  file.print`}));`;
  file.blank();
}
