import type { PrintedDetails } from "../languages/language.js";
import type { GeneratedFile } from "../target.js";
import { rustFile } from "./rust-file.js";

/** The structs of the details of one error, or those that details share. */
export function detailsFile({ error, source, classes, mentions }: PrintedDetails): GeneratedFile {
  const text = classes.map((printed) => printed.text).join("\n");
  const about =
    error === undefined ? "What details of several errors share." : `Details of \`${error.code}\`.`;
  const lines = [
    "use serde::{Deserialize, Serialize};",
    ...(text.includes("HashMap<") ? ["use std::collections::HashMap;"] : []),
    ...(mentions.length === 0 ? [] : ["", `use super::{${mentions.join(", ")}};`]),
    "",
    ...text.trimEnd().split("\n"),
  ];
  return rustFile(`details/${detailsModule({ error })}.rs`, source, about, lines);
}

/** Name of a module: never a word of the language, with this end. */
export function detailsModule({ error }: Pick<PrintedDetails, "error">): string {
  return `${error?.code ?? "shared"}_details`;
}
