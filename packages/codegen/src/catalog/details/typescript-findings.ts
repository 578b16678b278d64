import type { ts as Ts } from "typescript-json-schema";
import type { Finding, Place } from "../finding.js";
import { LIBRARY_FILE, type SchemaProgram } from "./typescript-schemas.js";

/** What is wrong with TypeScript files before anything is made of them. */
export interface CheckedSources {
  readonly findings: readonly Finding[];
  /** Files in which something does not parse, or is not known. */
  readonly broken: ReadonlySet<string>;
  /** False when a file would make the generator run code. */
  readonly mayGenerate: boolean;
}

/**
 * "Cannot find name", "cannot find module", "has no exported member" and the like, as TypeScript numbers them. The type of such a name is
 * `any`, which would let everything through.
 */
const UNRESOLVED = new Set([2304, 2305, 2307, 2503, 2552, 2694, 2724]);

/** typescript-json-schema loads and runs the module that a tag names as `require("…")`. */
const RUNS_CODE = /@[\w.$-]+[\s*]+(?:[\w.]+\s+)?require\s*\(/;

/** @param placeName path of a file as places name it */
export function checkSources(source: SchemaProgram, placeName: (file: string) => string): CheckedSources {
  const { ts, program } = source;
  const findings: Finding[] = [];
  const broken = new Set<string>();
  let mayGenerate = true;
  for (const file of program.getSourceFiles()) {
    if (file.fileName === LIBRARY_FILE) continue;
    const report = (start: number, words: Pick<Finding, "rule" | "message" | "expected">): void => {
      broken.add(file.fileName);
      findings.push(sourceFinding(file, start, placeName, words));
    };
    const comment = RUNS_CODE.exec(file.text);
    if (comment !== null) {
      mayGenerate = false;
      report(comment.index, {
        rule: "details-run-code",
        message: "The tag names a module that would be run; a catalog is data only.",
        expected: "the value itself, as JSON",
      });
    }
    if (file.isDeclarationFile) continue;
    const syntax = program.getSyntacticDiagnostics(file);
    for (const { start, messageText } of syntax) {
      report(start, {
        rule: "details-syntax",
        message: `The TypeScript does not parse: ${ts.flattenDiagnosticMessageText(messageText, " ")}`,
        expected: "TypeScript interfaces",
      });
    }
    if (syntax.length > 0) continue;
    for (const { start = 0, code, messageText } of program.getSemanticDiagnostics(file)) {
      if (!UNRESOLVED.has(code)) continue;
      report(start, {
        rule: "unresolved-type",
        message: ts.flattenDiagnosticMessageText(messageText, " "),
        expected:
          "a type of this file or an imported one; of the standard library only lists and Date are known",
      });
    }
  }
  return { findings, broken, mayGenerate };
}

/** Parts of types that have no form in JSON: functions, symbols, big integers, and types that are computed from others. */
export function unsupportedParts(
  { ts, generator }: SchemaProgram,
  generatorNames: readonly string[],
  placeName: (file: string) => string,
): Finding[] {
  const kinds = new Map<Ts.SyntaxKind, string>([
    [ts.SyntaxKind.MethodSignature, "a method"],
    [ts.SyntaxKind.FunctionType, "a function"],
    [ts.SyntaxKind.ConstructorType, "a constructor"],
    [ts.SyntaxKind.CallSignature, "a function"],
    [ts.SyntaxKind.SymbolKeyword, "a symbol"],
    [ts.SyntaxKind.BigIntKeyword, "a big integer"],
    [ts.SyntaxKind.UndefinedKeyword, "undefined"],
    [ts.SyntaxKind.MappedType, "a mapped type"],
    [ts.SyntaxKind.ConditionalType, "a conditional type"],
    [ts.SyntaxKind.TypeQuery, "the type of a value"],
    [ts.SyntaxKind.ClassDeclaration, "a class"],
  ]);
  const findings: Finding[] = [];
  const wanted = new Set(generatorNames);
  const walk = (node: Ts.Node): void => {
    const what = kinds.get(node.kind);
    if (what !== undefined) {
      const file = node.getSourceFile();
      const words = {
        rule: "unsupported-details",
        message: `Details cannot hold ${what}: it has no form in JSON Schema.`,
        expected: "texts, numbers, booleans, null, lists and interfaces; `?` for an optional member",
      };
      findings.push(sourceFinding(file, node.getStart(file), placeName, words));
    } else {
      ts.forEachChild(node, walk);
    }
  };
  for (const { name, symbol } of generator.getSymbols()) {
    if (wanted.has(name)) for (const declaration of symbol.declarations ?? []) walk(declaration);
  }
  return findings;
}

function sourceFinding(
  file: Ts.SourceFile,
  start: number,
  placeName: (file: string) => string,
  words: Pick<Finding, "rule" | "message" | "expected">,
): Finding {
  const { line, character } = file.getLineAndCharacterOfPosition(start);
  const place: Place = {
    file: placeName(file.fileName),
    path: [],
    position: { line: line + 1, column: character + 1 },
  };
  const found = file.text.split(/\r?\n/)[line]?.trim() ?? "";
  return { severity: "error", place, found, ...words };
}
