import type { ErrorDefinition } from "../../catalog/model.js";
import { camel } from "../../names.js";
import { aboutCodes, aboutError, deprecationOf } from "../languages/about.js";
import type { Given } from "../languages/language.js";
import { swiftDoc } from "../languages/text/comments.js";
import { behind, indented, spaced } from "../languages/text/lines.js";
import { swiftString } from "../languages/text/literals.js";
import type { GeneratedFile } from "../target.js";
import { swiftFile } from "./swift-file.js";

/** `ErrorCode.swift`: a constant for every code. */
export function codesFile({ catalog }: Given): GeneratedFile {
  return swiftFile("ErrorCode.swift", catalog.source, [
    ...behind("/// ", swiftDoc([aboutCodes(catalog)])),
    "public enum ErrorCode {",
    ...indented(spaced(catalog.errors.map(constant)), "    "),
    "}",
  ]);
}

function constant(error: ErrorDefinition): readonly string[] {
  const deprecation = deprecationOf(error);
  return [
    ...behind("/// ", swiftDoc([aboutError(error)])),
    ...(deprecation === undefined ? [] : [`@available(*, deprecated, message: ${swiftString(deprecation)})`]),
    `public static let ${constantName(error.code)} = ${swiftString(error.code)}`,
  ];
}

/** `tokenExpired`; in backticks a word of the language is a name. */
function constantName(code: string): string {
  const name = camel(code);
  return WORDS.has(name) ? `\`${name}\`` : name;
}

/** The Swift Programming Language, "Lexical Structure": keywords of declarations, statements, expressions and types. */
const WORDS: ReadonlySet<string> = new Set(
  [
    "actor any as associatedtype async await borrowing break case catch class consuming continue default defer deinit do",
    "else enum extension fallthrough false fileprivate for func get guard if import in init inout internal is let nil",
    "nonisolated open operator package precedencegroup private protocol public repeat rethrows return self set some",
    "static struct subscript super switch throw throws true try typealias var where while",
  ].flatMap((line) => line.split(" ")),
);
