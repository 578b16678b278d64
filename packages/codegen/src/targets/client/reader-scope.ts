import { NamesInUse } from "../../print/names-in-use.js";
import { CLIENT_RUNTIME, clientRuntime } from "../../print/runtime-names.js";
import type { Printable, TypeScriptFile } from "../../print/typescript-file.js";
import { type ReadingMember, ReadingSources } from "./reading-members.js";

/** What the file of a dialect may import. */
export const RUNTIME_NAMES: readonly string[] = [...CLIENT_RUNTIME.types, ...CLIENT_RUNTIME.values].filter(
  (name) => name !== "readError",
);

/** One function in the making. */
export interface Scope {
  readonly names: NamesInUse;
  readonly lines: Printable[];
  /** Conditions under which the value is not of this shape. */
  readonly unfit: Printable[];
  readonly sources: ReadingSources;
  /** Members that were read by the functions around this one and are handed in as arguments. */
  readonly bound: readonly ReadingMember[];
}

/** `bound`: what the functions around this one hand in. */
export function newScope(bound: readonly ReadingMember[]): Scope {
  const sources = new ReadingSources();
  for (const member of bound) sources.add(member, member);
  const names = new NamesInUse([...RUNTIME_NAMES, ...bound, "body", "value", "key", "header", "lenient"]);
  return { names, lines: [], unfit: [], sources, bound };
}

/** Prints what was collected: locals, the check of the shape, the reading. `root`: the reader of a whole body. */
export function finishReader(file: TypeScriptFile, scope: Scope, root?: { readonly lenient: boolean }): void {
  for (const line of scope.lines) if (line !== "") file.print`  ${line}`;
  const unfit = scope.unfit.map((condition) => file.resolve(condition));
  if (unfit.length > 0) printCheck(file, unfit, root?.lenient === true);
  const properties = scope.sources
    .properties(root !== undefined, clientRuntime("firstField"))
    .map((property) => file.resolve(property));
  const line = `  return { ${properties.join(", ")} };`;
  if (properties.length === 0) file.print`  return {};`;
  else if (line.length <= 100 && !line.includes("\n")) file.print`${line}`;
  else file.print`  return {\n${properties.map((property) => `    ${property},\n`).join("")}  };`;
  file.print`}`;
  file.blank();
}

function printCheck(file: TypeScriptFile, unfit: readonly string[], lenient: boolean): void {
  const all = unfit.join(" || ");
  const several = unfit.length > 1 ? `(${all})` : all;
  const line = `  if (${lenient ? `!lenient && ${several}` : all}) return undefined;`;
  if (line.length <= 100) {
    file.print`${line}`;
    return;
  }
  const broken = lenient ? `!lenient &&\n    (${unfit.join(" ||\n      ")})` : unfit.join(" ||\n    ");
  file.print`  if (\n    ${broken}\n  ) {\n    return undefined;\n  }`;
}
