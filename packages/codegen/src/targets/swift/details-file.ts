import type { PrintedDetails } from "../languages/language.js";
import type { GeneratedFile } from "../target.js";
import { swiftFile } from "./swift-file.js";

/** The structs of the details of one error, or those that details share. */
export function detailsFile({ error, source, classes }: PrintedDetails): GeneratedFile {
  const text = classes.map((printed) => printed.text).join("\n");
  const path = `Details/${error === undefined ? "SharedDetails" : (classes[0]?.name ?? error.code)}.swift`;
  return swiftFile(path, source, text.trimEnd().split("\n"));
}
