import type { Given, PrintedDetails } from "../languages/language.js";
import type { GeneratedFile } from "../target.js";
import { kotlinFile } from "./kotlin-file.js";

/** What a printed class mentions, and where that is. */
const IMPORTS: readonly (readonly [RegExp, string])[] = [
  [/@SerialName\(/, "kotlinx.serialization.SerialName"],
  [/@Serializable$/m, "kotlinx.serialization.Serializable"],
  [/\bJsonArray\b/, "kotlinx.serialization.json.JsonArray"],
  [/\bJsonElement\b/, "kotlinx.serialization.json.JsonElement"],
  [/\bJsonObject\b/, "kotlinx.serialization.json.JsonObject"],
];

/** The data classes of the details of one error, or those that details share. */
export function detailsFile(
  { error, source, classes }: PrintedDetails,
  { packageName }: Given,
): GeneratedFile {
  const text = classes.map((printed) => printed.text).join("\n");
  const imports = IMPORTS.filter(([mention]) => mention.test(text)).map(([, name]) => `import ${name}`);
  const path = `details/${error === undefined ? "SharedDetails" : (classes[0]?.name ?? error.code)}.kt`;
  return kotlinFile(path, source, `${packageName}.details`, [...imports, "", ...text.trimEnd().split("\n")]);
}
