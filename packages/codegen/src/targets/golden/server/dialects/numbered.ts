// @generated from catalog.yaml

import {
  concat,
  type Dialect,
  json,
  optional,
  optionalText,
  type Outgoing,
  perError,
  quote,
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

/** What is the same at every occurrence of an error. */
const constants = /*#__PURE__*/ perError((error) => ({
  no: `{"no":${json(wireCode(error))}`,
}));

/** Renders `{ no, ref?, text, at?, rule?, args?, parent? }`. */
function renderFault(error: Outgoing): string | undefined {
  const text = quote(concat(error.title, "; ", error.detail));
  if (text === undefined) return undefined;
  const { no } = constants(error);
  return (
    no +
    optionalText(',"ref":"', error.traceId) +
    `,"text":${text}` +
    optionalText(',"at":"', toBrackets(error.fields[0]?.pointer)) +
    optionalText(',"rule":"', wireRule(error.fields[0])) +
    optional(',"args":', json(unlessEmpty(error.details))) +
    `,"parent":null}`
  );
}

/** The dialect `numbered`. */
export const numberedDialect: Dialect = {
  mediaType: "application/vnd.example.fault+json",
  body: renderBody,
};
