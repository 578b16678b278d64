import type { Api, Catalog, SentError } from "../../catalog/model.js";
import { type Interpreted, interpret, type Occurrence } from "../../dialect/interpret.js";
import type { Condition, Variant } from "../../dialect/layout.js";
import { sampleOccurrence } from "../../explain/sample-occurrence.js";
import { markdownTable } from "../../print/markdown/author-markdown.js";
import { markdownCode } from "../../print/markdown/markdown-text.js";
import { bodyMembers } from "./body-members.js";
import { jsonFence } from "./json-text.js";
import { memberMeaning } from "./member-meaning.js";
import { type Block, section } from "./page.js";

/** What a request has beside the error: examples of the W3C Trace Context recommendation and of RFC 9457. */
const REQUEST = {
  traceId: "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
  instance: "/account/12345/msgs/abc",
} as const;

/** The bodies of an API: a table of members and an example for each form, and the headers beside them. */
export function bodySection(api: Api, catalog: Catalog): readonly Block[] {
  const { mediaType, status, layout } = api.dialect;
  const { variants } = layout;
  const sameStatus =
    status === undefined
      ? ""
      : ` Every error is sent with status ${markdownCode(String(status))}: the body alone says that it is one.`;
  return section(2, "Response body", [
    `The media type is ${markdownCode(mediaType)}.${sameStatus}`,
    ...variants.flatMap((variant, index) => {
      const blocks = variantBlocks(variant, api, catalog);
      return variants.length === 1 ? blocks : section(3, variantTitle(variant.when, index), blocks);
    }),
    ...section(3, "Headers", headerBlocks(api)),
  ]);
}

function variantTitle(when: Condition | undefined, index: number): string {
  const codes = when?.codes?.map((code) => markdownCode(code)).join(", ");
  const fields =
    when?.hasFields === undefined ? undefined : when.hasFields ? "with field errors" : "without field errors";
  const said = [codes, fields].filter((part) => part !== undefined).join(", ");
  return said === "" ? (index === 0 ? "Usually" : "Otherwise") : `Body: ${said}`;
}

function variantBlocks({ when, body }: Variant, api: Api, catalog: Catalog): readonly Block[] {
  const example = exampleOf(when, api, catalog);
  return [
    markdownTable(["Member", "Type", "Presence", "Meaning"], bodyMembers(body)),
    example === undefined ? undefined : "For example:",
    example === undefined ? undefined : jsonFence(example.body),
  ];
}

/** A response in which as much stands as may. */
function exampleOf(when: Condition | undefined, api: Api, catalog: Catalog): Interpreted | undefined {
  for (const sent of candidates(when, api)) {
    const occurrence = { ...sampleOccurrence(sent, catalog), ...REQUEST };
    const response = interpret(api, when?.hasFields === true ? withFields(occurrence) : occurrence);
    if (response !== undefined) return response;
  }
  return undefined;
}

/** Errors that are sent in this form, those that show most of it first. */
function candidates(when: Condition | undefined, { errors, match }: Api): readonly SentError[] {
  const able = errors.filter(({ code }) => when?.codes === undefined || when.codes.includes(code));
  const withExample = able.filter(({ error }) => error.examples.some(({ fields }) => fields.length > 0));
  const withoutFields = able.filter((sent) => !withExample.includes(sent));
  const named = withoutFields.filter(({ code }) => match.some((rule) => rule.code === code));
  const ordered =
    when?.hasFields === false || (when === undefined && withExample.length === 0)
      ? [...named, ...withoutFields]
      : when === undefined
        ? [...withExample, ...withoutFields]
        : [...withExample, ...able];
  return ordered.slice(0, 20);
}

function withFields(occurrence: Occurrence): Occurrence {
  const { fields = [] } = occurrence;
  const field = { pointer: "/name", rule: "required", message: "Must be given." };
  return { ...occurrence, fields: fields.length === 0 ? [field] : fields };
}

function headerBlocks({ dialect: { layout } }: Api): readonly Block[] {
  const shown = layout.headers.filter(({ presence }) => presence !== "readOnly");
  if (shown.length === 0) return [];
  const rows = shown.map(({ name, presence, value }) => {
    const placeholders =
      value.kind === "placeholder"
        ? [value]
        : value.kind === "text"
          ? value.parts.filter((part) => typeof part !== "string")
          : [];
    const constant = value.kind === "constant" ? `Always ${markdownCode(String(value.value), "cell")}.` : "";
    const meaning = placeholders.map((placeholder) => memberMeaning(placeholder).meaning).join(" ");
    return [markdownCode(name, "cell"), presence === "required" ? "always" : "optional", constant || meaning];
  });
  return [markdownTable(["Header", "Presence", "Meaning"], rows)];
}
