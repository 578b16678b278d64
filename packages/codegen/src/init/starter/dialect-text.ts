import type { InferredDialect } from "../infer/infer-dialect.js";
import { type YamlEntry, yamlText } from "./yaml-text.js";

/** The file of a dialect. */
export function dialectText({ mediaType, status, variants, headers }: InferredDialect): string {
  const [only, ...more] = variants;
  const entries: YamlEntry[] = [{ key: "mediaType", value: mediaType }];
  if (status !== undefined)
    entries.push({
      key: "status",
      value: status,
      comment: "Every error has this status: the body alone says that it is one.",
    });
  if (more.length === 0) entries.push({ key: "body", value: only?.body });
  else entries.push({ key: "variants", value: variants });
  entries.push({ key: "headers", value: headers });
  return yamlText(DIALECT_HEAD, entries);
}

const DIALECT_HEAD = `How an error is spelled in a response: the template looks like the body. Behind a line stands what a sample had there.
A key that ends in ? may be absent. {details.name} is a member of the details of an error; {details} are all of them.`;
