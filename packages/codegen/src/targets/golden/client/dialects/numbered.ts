// @generated from catalog.yaml

import {
  decideByReading,
  type Dialect,
  firstField,
  fromBrackets,
  type JsonObject,
  object,
  type Reading,
  text,
  texts,
  wireCode,
} from "@org/errors-client/runtime";

/** Reads `{ v, fault, sent< }`; undefined when the body is another one. */
function readBody(body: JsonObject): Reading | undefined {
  const { v, sent } = body;
  const fault = readFault(body["fault"]);
  if (v !== 2 || fault === undefined) return undefined;
  return {
    codes: fault.codes,
    title: fault.title,
    detail: fault.detail,
    type: text(sent),
    traceId: fault.traceId,
    details: fault.details,
    fields: firstField({
      pointer: fault.pointer,
      rule: fault.rule,
    }),
  };
}

/** Reads `fault`: `{ no, ref?, text, at?, rule?, args?, parent? }`. */
function readFault(value: unknown): Reading | undefined {
  const members = object(value);
  if (members === undefined) return undefined;
  const { no, ref, text: textMember, at, rule, args } = members;
  const textMemberParts = texts(textMember, ["", "; ", ""]);
  if (wireCode(no) === undefined || textMemberParts === undefined) return undefined;
  return {
    codes: [wireCode(no)],
    title: textMemberParts?.[0],
    detail: textMemberParts?.[1],
    traceId: text(ref),
    details: object(args),
    pointer: fromBrackets(text(at)),
    rule: text(rule),
  };
}

/** The dialect `numbered`. */
export const numberedDialect: Dialect = {
  mediaType: "application/vnd.example.fault+json",
  decide: /*#__PURE__*/ decideByReading([{ read: readBody, needsCode: true }]),
};
