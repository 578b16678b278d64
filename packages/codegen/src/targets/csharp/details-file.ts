import type { Given, PrintedDetails } from "../languages/language.js";
import type { GeneratedFile } from "../target.js";
import { csharpFile } from "./csharp-file.js";

/** The classes of the details of one error, or those that details share. */
export function detailsFile(
  { error, source, classes }: PrintedDetails,
  { packageName }: Given,
): GeneratedFile {
  const text = classes.map((printed) => printed.text).join("\n");
  const path = `Details/${error === undefined ? "SharedDetails" : (classes[0]?.name ?? error.code)}.cs`;
  return csharpFile(path, source, `${packageName}.Details`, [
    // a required member is there as soon as it was read
    "#pragma warning disable CS8618",
    "",
    ...(text.includes("List<") || text.includes("Dictionary<") ? ["using System.Collections.Generic;"] : []),
    "using System.Text.Json.Serialization;",
    "",
    ...text.trimEnd().split("\n"),
  ]);
}
