import type { Api, Catalog, SentError } from "../catalog/model.js";
import { carriedBy } from "../dialect/carried.js";
import { interpret } from "../dialect/interpret.js";
import { sampleOccurrence } from "../explain/sample-occurrence.js";
import { apiNames, errorNames } from "../names.js";
import { jsValue } from "../print/encode.js";
import { GENERIC_ERRORS } from "./starter/generic-errors.js";
import type { KnownSample } from "./starter/starter-errors.js";

/** Longer ones are no first example. */
const LONGEST_BODY = 120;

/** The shortest program that reads an error of a new catalog, and asks which it is. */
export function firstProgram(catalog: Catalog, known: readonly KnownSample[]): string | undefined {
  const [api] = catalog.apis;
  const sample = known.find(isShort) ?? known.find(({ sample: { hasFields } }) => !hasFields) ?? known[0];
  const sent =
    api?.errors.find(({ code }) => code === sample?.code) ?? api?.errors.find(isOwn) ?? api?.errors[0];
  if (api === undefined || sent === undefined) return undefined;
  const { guard } = errorNames(sent.code);
  const { value } = apiNames(api.name);
  const { body, status } = responseOf(api, sent, catalog, sample);
  const shown = carriedBy(api.dialect).texts.has("detail") ? "error.code, error.detail" : "error.code";
  return `import { ${value} } from "./errors/client/apis.js";
import { ${guard}, readError } from "./errors/client/index.js";

const response = Response.json(${shownBody(body)}, { status: ${status} });
readError(response, ${value}).then((error) => {
  if (${guard}(error)) console.log(${shown});
});
`;
}

function isOwn({ code }: SentError): boolean {
  return !Object.hasOwn(GENERIC_ERRORS, code);
}

function isShort({ sample: { sample } }: KnownSample): boolean {
  return JSON.stringify(sample.body).length <= LONGEST_BODY;
}

/** Without a code its field errors alone say which error it is. */
function isToldByFields({ sample: { hasFields, wire } }: KnownSample): boolean {
  return hasFields && wire === undefined;
}

/** The sample itself, or the least that a server would send. */
function responseOf(
  api: Api,
  sent: SentError,
  catalog: Catalog,
  known: KnownSample | undefined,
): { readonly body: unknown; readonly status: number } {
  if (known !== undefined && (isShort(known) || isToldByFields(known))) {
    const { body, status } = known.sample.sample;
    // a response of success is an error in few dialects
    const isError = status !== undefined && (status >= 400 || api.dialect.status !== undefined);
    return { body, status: isError ? status : known.status };
  }
  const { detail, details } = sampleOccurrence(sent, catalog);
  const required = sent.details
    .filter((member) => member.required)
    .map(({ name }) => [name, details?.[name]]);
  const rendered = interpret(api, { sent, detail, details: Object.fromEntries(required) });
  return { body: rendered?.body ?? {}, status: rendered?.status ?? sent.status };
}

/** On one line where that is not too long. */
function shownBody(body: unknown): string {
  const line = jsValue(body);
  return line.length > LONGEST_BODY ? JSON.stringify(body, null, 2) : line;
}
