import { createRequire } from "node:module";
import type { JsonSchemaGenerator, ts as Ts } from "typescript-json-schema";
import type { JsonSchema } from "../model.js";

type Library = typeof import("typescript-json-schema");

/** TypeScript files, read together. */
export interface SchemaProgram {
  readonly ts: typeof Ts;
  readonly program: Ts.Program;
  readonly generator: JsonSchemaGenerator;
}

/** What the compiler must find of the standard library; type-checking the real one takes seconds. */
const MINIMAL_LIBRARY = `
interface Array<T> { [index: number]: T; length: number }
interface ReadonlyArray<T> { readonly [index: number]: T; readonly length: number }
interface Boolean {}
interface CallableFunction {}
interface Date { getTime(): number }
interface Function {}
interface IArguments {}
interface NewableFunction {}
interface Number {}
interface Object {}
interface RegExp {}
interface String {}
`;
export const LIBRARY_FILE = "/minimal-library.d.ts";

/**
 * Parses TypeScript files for typescript-json-schema: one generator for all their interfaces. Nothing of them is run. The library
 * is loaded only here, for it takes 0.3 s. It brings its own TypeScript 5.9, for TypeScript 7 has no API.
 * @param noExtraProps objects of fixed keys refuse others
 */
export function readTypeScript(files: readonly string[], noExtraProps: boolean): SchemaProgram {
  const library = createRequire(import.meta.url)("typescript-json-schema") as Library;
  const program = createProgram(library.ts, files);
  const generator = library.buildGenerator(program, {
    required: true,
    strictNullChecks: true,
    noExtraProps,
    ref: true,
    topRef: false,
    aliasRef: false,
    uniqueNames: true,
    defaultNumberType: "number",
    validationKeywords: ["deprecated", "redact", "asType"],
    ignoreErrors: true,
  });
  if (generator === null)
    throw new Error("typescript-json-schema gave no generator in spite of ignoreErrors");
  return { ts: library.ts, program, generator };
}

function createProgram(ts: typeof Ts, files: readonly string[]): Ts.Program {
  const options: Ts.CompilerOptions = {
    noEmit: true,
    noLib: true,
    strict: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    allowImportingTsExtensions: true,
    types: [],
  };
  const host = ts.createCompilerHost(options, true);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (name) => name === LIBRARY_FILE || fileExists.call(host, name);
  host.getSourceFile = (name, ...rest) =>
    name === LIBRARY_FILE
      ? ts.createSourceFile(name, MINIMAL_LIBRARY, ts.ScriptTarget.ES2022)
      : getSourceFile.call(host, name, ...rest);
  return ts.createProgram([LIBRARY_FILE, ...files], options, host);
}

/** A type that a file declares or hands on, and what the generator calls it. */
export interface DeclaredType {
  readonly name: string;
  readonly generatorName: string;
}

/** The types that a file exports; those that it keeps to itself after them. */
export function declaredTypes({ ts, program, generator }: SchemaProgram, file: string): DeclaredType[] {
  const source = program.getSourceFile(file);
  const checker = program.getTypeChecker();
  const module = source && checker.getSymbolAtLocation(source);
  const exported = (module === undefined ? [] : checker.getExportsOfModule(module)).map((symbol) => ({
    name: symbol.name,
    symbol: symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol,
  }));
  const symbols = generator.getSymbols();
  const local = symbols
    .filter(({ symbol }) => symbol.declarations?.[0]?.getSourceFile() === source)
    .map(({ typeName, symbol }) => ({ name: typeName, symbol }));
  return [...exported, ...local].flatMap(({ name, symbol }) => {
    const generatorName = symbols.find((entry) => entry.symbol === symbol)?.name;
    return generatorName === undefined ? [] : [{ name, generatorName }];
  });
}

/**
 * What the generator made of a type, as the catalog holds it: `$ref` by plain names (the generator tells types of one name apart by a
 * hash), and `@asType integer` as the type.
 */
export function tidySchema(schema: unknown, names: ReadonlyMap<string, string>): JsonSchema {
  return tidy(schema, names) as JsonSchema;
}

function tidy(value: unknown, names: ReadonlyMap<string, string>): unknown {
  if (Array.isArray(value)) return value.map((item) => tidy(item, names));
  if (typeof value !== "object" || value === null) return value;
  const { asType, ...rest } = value as Record<string, unknown>;
  const members: Record<string, unknown> =
    typeof asType === "string" ? { ...rest, type: asType } : { ...(value as Record<string, unknown>) };
  // `@deprecated` has a text for people or none; in JSON Schema it is true.
  if (typeof members.deprecated === "string") members.deprecated = true;
  return Object.fromEntries(
    Object.entries(members).map(([key, child]) => {
      if (key !== "$ref" || typeof child !== "string") return [key, tidy(child, names)];
      const name = decodeURIComponent(child.replace(/^#\/definitions\//, ""));
      return [key, `#/definitions/${names.get(name) ?? name}`];
    }),
  );
}
