import type { InferredDialect } from "../infer/infer-dialect.js";
import { shown } from "../infer/noted.js";
import { type YamlEntry, yamlText } from "./yaml-text.js";

/** The file of a dialect. */
export function dialectText(dialect: InferredDialect): string {
  const { mediaType, status, variants, headers } = dialect;
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
  return yamlText([...HEAD, ...remarks(dialect)].join("\n"), entries);
}

const HEAD = [
  "How an error is spelled in a response: the template looks like the body. Behind a line stands what a sample had there.",
  "A key that ends in ? may be absent. {details.name} is a member of the details of an error; {details} are all of them.",
];

/** What nobody should have to find out. */
function remarks({ unrecognized, leftOut }: InferredDialect): string[] {
  return [
    ...(unrecognized.length === 0
      ? []
      : [`Nothing of an error was recognized here, so that it is in the details: ${listed(unrecognized)}.`]),
    ...(leftOut.length === 0
      ? []
      : [`Not here, because no template can have such a key: ${listed(leftOut)}.`]),
  ];
}

function listed(names: readonly string[]): string {
  return shown(names.slice(0, 12).join(", "), 200);
}
