import type { Api, JsonSchema, SentError } from "../../catalog/model.js";
import type { Header } from "../../dialect/layout.js";
import { placeholdersOf } from "../../dialect/node-facts.js";
import { placeSchema } from "../schemas/body-schema.js";

/** What members say where they stand in a header. */
const MEANINGS: Readonly<Record<string, string>> = {
  retryAfter: "How long to wait before the same request is sent again.",
  code: "The code of the error.",
  traceId: "Finds the request in the logs of the service.",
  help: "A page about the error.",
};

/** Those that OpenAPI describes elsewhere, and wants to be left out. */
const DESCRIBED_ELSEWHERE: ReadonlySet<string> = new Set(["content-type"]);

/** The headers of a dialect that are written at all. */
export function writtenHeaders({ dialect }: Api): readonly Header[] {
  return dialect.layout.headers.filter(
    ({ name, presence }) => presence !== "readOnly" && !DESCRIBED_ELSEWHERE.has(name.toLowerCase()),
  );
}

/**
 * Whether a response may have a header, for one of its errors. A wait belongs to errors that may be sent again: where the same
 * request fails again, there is nothing to wait for.
 */
export function mayHave(header: Header, api: Api, errors: readonly SentError[]): boolean {
  return errors.some((sent) => {
    if (membersOf(header).includes("retryAfter") && sent.retry.strategy === "never") return false;
    return placeSchema(header.value, api, sent) !== undefined;
  });
}

/** What a Header Object says, for all errors of the API that may have it. */
export function headerObject(header: Header, api: Api): object {
  const schemas = api.errors.map((sent) => placeSchema(header.value, api, sent));
  const meaning = membersOf(header).flatMap((name) => MEANINGS[name] ?? [])[0];
  return {
    description: meaning,
    required: isSure(header) && schemas.every(isText) ? true : undefined,
    schema: joined(schemas.filter((schema) => schema !== undefined)),
  };
}

function joined(schemas: readonly JsonSchema[]): JsonSchema {
  const distinct = [...new Map(schemas.map((schema) => [JSON.stringify(schema), schema])).values()];
  const [only] = distinct;
  if (only !== undefined && distinct.length === 1) return only;
  if (distinct.every((schema) => "const" in schema))
    return { enum: distinct.map((schema) => schema["const"]) };
  return { anyOf: distinct };
}

/** Whether it tells the error, so that readers may count on it. */
function isSure(header: Header): boolean {
  return (
    header.presence === "required" &&
    membersOf(header).some((name) => /^(code|status|statusText)$/.test(name))
  );
}

/** A constant that no header refuses: RFC 9110, section 5.5. */
function isText(schema: JsonSchema | undefined): boolean {
  return schema?.const !== undefined && /^[\x20-\x7e]*$/.test(String(schema.const));
}

function membersOf({ value }: Header): readonly string[] {
  return placeholdersOf(value).map(({ member }) => member.name);
}
