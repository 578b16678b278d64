import type { Api, Catalog, SentError } from "../../catalog/model.js";
import { type Interpreted, interpret, type Occurrence } from "../../dialect/interpret.js";
import type { Condition, Variant } from "../../dialect/layout.js";
import { placeholdersOf } from "../../dialect/node-facts.js";
import { sampleOccurrence } from "../../explain/sample-occurrence.js";
import { markdownTable } from "../../print/markdown/author-markdown.js";
import { markdownCode } from "../../print/markdown/markdown-text.js";
import { bodyMembers } from "./body-members.js";
import { jsonFence } from "./json-text.js";
import { memberMeaning } from "./member-meaning.js";
import { type Block, section } from "./page.js";
import { membersOf } from "./responses.js";

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
    ...formsOf(variants).flatMap((form) => {
      const blocks = variantBlocks(form, api, catalog);
      return variants.length === 1 ? blocks : section(3, variantTitle(form), blocks);
    }),
    ...section(3, "Headers", headerBlocks(api)),
  ]);
}

/** A body, and whether an earlier one takes all errors with field errors. */
interface Form extends Variant {
  readonly afterFields: boolean;
}

function formsOf(variants: readonly Variant[]): readonly Form[] {
  return variants.map((variant, index) => ({
    ...variant,
    afterFields: variants
      .slice(0, index)
      .some(({ when }) => when?.hasFields === true && when.codes === undefined),
  }));
}

function variantTitle({ when, afterFields }: Form): string {
  const codes = when?.codes?.map((code) => markdownCode(code)).join(", ");
  const hasFields = when?.hasFields ?? (afterFields ? false : undefined);
  const fields =
    hasFields === undefined ? undefined : hasFields ? "with field errors" : "without field errors";
  const said = [codes && `of ${codes}`, fields].filter((part) => part !== undefined).join(", ");
  return said === "" ? "Body of other errors" : `Body ${said}`;
}

function variantBlocks(form: Form, api: Api, catalog: Catalog): readonly Block[] {
  const example = exampleOf(form, api, catalog);
  return [
    markdownTable(["Member", "Type", "Presence", "Meaning"], bodyMembers(form.body, api)),
    example === undefined ? undefined : "For example:",
    example === undefined ? undefined : jsonFence(example.body),
  ];
}

/** How many errors are tried for an example of a body. */
const MOST = 20;

/** Of the responses in this form, the one with the most members. */
function exampleOf({ when, afterFields }: Form, api: Api, catalog: Catalog): Interpreted | undefined {
  const wantsFields = when?.hasFields ?? (afterFields ? false : undefined);
  const shown = inOrder(api, when)
    .slice(0, MOST)
    .flatMap((sent) => occurrences(sent, catalog))
    .filter(({ fields = [] }) => wantsFields !== false || fields.length === 0)
    .map((occurrence) => (wantsFields === true ? withFields(occurrence) : occurrence))
    .flatMap((occurrence) => interpret(api, occurrence) ?? []);
  const most = Math.max(...shown.map(membersOf));
  return shown.find((response) => membersOf(response) === most);
}

function occurrences(sent: SentError, catalog: Catalog): readonly Occurrence[] {
  const { examples } = sent.error;
  const some = examples.length === 0 ? [undefined] : examples.slice(0, MOST);
  return some.map((example) => ({ ...sampleOccurrence(sent, catalog, example), ...REQUEST }));
}

/** Errors that may be sent in this form: those that are told by what they hold, or have field errors, first. */
function inOrder({ errors, match }: Api, when: Condition | undefined): readonly SentError[] {
  const able = errors.filter(({ code }) => when?.codes === undefined || when.codes.includes(code));
  const told = new Set(match.map(({ code }) => code));
  const isTelling = ({ code, error: { examples } }: SentError): boolean =>
    told.has(code) || examples.some(({ fields }) => fields.length > 0);
  return [...able.filter(isTelling), ...able.filter((sent) => !isTelling(sent))];
}

function withFields(occurrence: Occurrence): Occurrence {
  const { fields = [] } = occurrence;
  const field = { pointer: "/name", rule: "required", message: "Must be given." };
  return { ...occurrence, fields: fields.length === 0 ? [field] : fields };
}

function headerBlocks(api: Api): readonly Block[] {
  const shown = api.dialect.layout.headers.filter(({ presence }) => presence !== "readOnly");
  if (shown.length === 0) return [];
  const rows = shown.map(({ name, presence, value }) => {
    const constant = value.kind === "constant" ? `Always ${markdownCode(String(value.value), "cell")}.` : "";
    const meaning = placeholdersOf(value)
      .map((placeholder) => memberMeaning(placeholder, api).meaning)
      .join(" ");
    return [markdownCode(name, "cell"), presence === "required" ? "always" : "optional", constant || meaning];
  });
  return [markdownTable(["Header", "Presence", "Meaning"], rows)];
}
