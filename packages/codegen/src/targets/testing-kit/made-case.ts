import type { Api, Catalog, Example, FieldExample, SentError } from "../../catalog/model.js";
import { type Interpreted, interpret } from "../../dialect/interpret.js";
import { type ArrivedError, interpretedReader } from "../../dialect/reading/interpreted-reader.js";
import { SAMPLE_TIME_MS, sampleOccurrence } from "../../explain/sample-occurrence.js";

/** One error, as an API sends it and as its clients read it. */
export interface MadeCase {
  /** Unique in the API: the code, and the title or number of the example where there are several. */
  readonly name: string;
  readonly sent: SentError;
  /** What a server says of it that throws it. */
  readonly thrown: ThrownMembers;
  readonly given: Interpreted;
  readonly want: ArrivedError;
}

export interface ThrownMembers {
  /** Only where it is not the text of the catalog. */
  readonly detail: string | undefined;
  readonly details: Readonly<Record<string, unknown>> | undefined;
  readonly fields: readonly FieldExample[] | undefined;
  readonly retryAfterMs: number | undefined;
}

/**
 * A case for each example of each error that the API lists; an error without examples has one with sample values. What a client
 * reads is worked out by reading the response again, so that it is what the dialect can carry.
 */
export function casesOf(api: Api, catalog: Catalog): readonly MadeCase[] {
  const read = interpretedReader(api, catalog, SAMPLE_TIME_MS);
  return api.errors.flatMap((sent) => {
    const { examples } = sent.error;
    const given: readonly (Example | undefined)[] = examples.length === 0 ? [undefined] : examples;
    return given.flatMap((example, index) => {
      const name =
        given.length === 1 ? sent.code : `${sent.code}: ${example?.title ?? `example ${index + 1}`}`;
      const made = makeCase(name, sent, example, { api, catalog, read });
      // what no variant of the dialect can say is a finding of its own
      return made === undefined ? [] : [made];
    });
  });
}

interface Making {
  readonly api: Api;
  readonly catalog: Catalog;
  readonly read: (response: Interpreted) => ArrivedError;
}

function makeCase(
  name: string,
  sent: SentError,
  example: Example | undefined,
  { api, catalog, read }: Making,
): MadeCase | undefined {
  const occurrence = sampleOccurrence(sent, catalog, example);
  const given = interpret(api, occurrence);
  if (given === undefined) return undefined;
  const { fields = [], retryAfterMs } = occurrence;
  const secret = new Set(sent.details.filter(({ redact }) => redact).map(({ name }) => name));
  const details = Object.entries(occurrence.details ?? {}).filter(([member]) => !secret.has(member));
  return {
    ...{ name, sent, given },
    thrown: {
      detail: example?.detail,
      details: details.length === 0 ? undefined : Object.fromEntries(details),
      fields: fields.length === 0 ? undefined : fields,
      retryAfterMs,
    },
    want: read(given),
  };
}

/** An error that was read, without the members that say nothing. */
export function telling({ fields, details, detailsValid, ...members }: ArrivedError): object {
  return {
    ...members,
    ...(fields.length === 0 ? {} : { fields }),
    ...(Object.keys(details).length === 0 ? {} : { details }),
    ...(detailsValid ? {} : { detailsValid }),
  };
}
