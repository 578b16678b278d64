// @generated from catalog.yaml

import {
  concat,
  type Dialect,
  json,
  optional,
  type Outgoing,
  quote,
  quoteKnown,
  toBrackets,
  unlessEmpty,
  wireCode,
  wireRule,
} from "@org/errors-server/runtime";

/** Renders `{ v, fault, sent< }`. */
function renderBody(error: Outgoing): string | undefined {
  const fault = renderFault(error);
  if (fault === undefined) return undefined;
  return `{"v":2,"fault":${fault}}`;
}

/** Renders `{ no, ref?, text, at?, rule?, args?, parent? }`. */
function renderFault(error: Outgoing): string | undefined {
  const text = quote(concat(error.title, "; ", error.detail));
  if (text === undefined) return undefined;
  return (
    `{"no":${quoteKnown(wireCode(error))}` +
    optional(',"ref":', quote(error.traceId)) +
    `,"text":${text}` +
    optional(',"at":', quote(toBrackets(error.fields[0]?.pointer))) +
    optional(',"rule":', quote(wireRule(error.fields[0]))) +
    optional(',"args":', json(unlessEmpty(error.details))) +
    `,"parent":null}`
  );
}

/** The dialect `numbered`. */
export const numberedDialect: Dialect = {
  mediaType: "application/vnd.example.fault+json",
  body: renderBody,
};
