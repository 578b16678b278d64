import type { Given } from "../languages/language.js";
import type { GeneratedFile } from "../target.js";
import { detailsModule } from "./details-file.js";
import { rustFile } from "./rust-file.js";

/** `mod.rs` */
export function moduleFile({ catalog, details }: Given): GeneratedFile {
  const about = `The errors of the catalog \`${catalog.name}\`: their codes, what is known of each, and their details.`;
  return rustFile("mod.rs", catalog.source, about, [
    // nobody uses all of it
    "#![allow(dead_code, non_snake_case, unused_imports)]",
    "",
    "pub mod codes;",
    ...(details.length === 0 ? [] : ["pub mod details;"]),
    "mod errors;",
    "",
    "pub use errors::{find_error, ErrorDefinition, Processed, RetryRule, ERRORS};",
  ]);
}

/** `details/mod.rs` */
export function detailsModuleFile({ catalog, details }: Given): GeneratedFile {
  const modules = details.map(detailsModule).sort();
  return rustFile("details/mod.rs", catalog.source, "The details of the errors.", [
    ...modules.map((name) => `mod ${name};`),
    "",
    ...modules.map((name) => `pub use ${name}::*;`),
  ]);
}
