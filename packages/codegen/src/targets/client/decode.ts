import type { CodecName, PlaceholderNode } from "../../dialect/layout.js";
import type { DialectUsage } from "../../dialect/usage.js";
import { type ClientName, clientRuntime } from "../../print/runtime-names.js";
import type { Printable } from "../../print/typescript-file.js";

/** `json`: a value of a body. `text`: part of a text, or a header; a string or undefined. */
export type WireForm = "json" | "text";

const WAIT_DECODERS: Partial<Record<CodecName, ClientName>> = {
  seconds: "fromSeconds",
  milliseconds: "fromMilliseconds",
  duration: "fromDuration",
  epoch: "fromEpoch",
};

const PATH_DECODERS: Partial<Record<CodecName, ClientName>> = {
  pointer: "fromPointer",
  dotted: "fromDotted",
  indexed: "fromIndexed",
  brackets: "fromBrackets",
  segments: "fromSegments",
  steps: "fromSteps",
};

/**
 * The expression that reads what stands in the place of a placeholder: the value of the member, or undefined where the
 * type is another. Case codecs have no way back from a text; codes and rules are looked up by their spelling instead.
 */
export function decode(
  placeholder: PlaceholderNode,
  raw: Printable,
  form: WireForm,
  usage: DialectUsage,
): Printable {
  const { member, codecs } = placeholder;
  switch (member.name) {
    case "code":
      return decodeCode(codecs, raw, form, usage);
    case "status":
      return numeric(raw, form, codecs.includes("string"));
    case "retryAfter":
      return decodeWait(codecs, raw, form);
    case "details":
    case "field.params":
      return call("object", raw);
    case "details.*":
      return decodeDetail(usage.typeOfDetail(member.of), raw, form, codecs);
    case "attributes.*":
      return form === "text" ? raw : call("json", raw);
    case "field.pointer":
      return decodePath(codecs, raw, form);
    default:
      return codecs.includes("number") && form === "json"
        ? call("textFromNumber", call("number", raw))
        : textual(raw, form);
  }
}

function decodeCode(
  codecs: readonly CodecName[],
  raw: Printable,
  form: WireForm,
  usage: DialectUsage,
): Printable {
  if (form === "text" || codecs.includes("string")) return textual(raw, form);
  if (codecs.includes("number")) return call("number", raw);
  return usage.numericCodes ? call("wireCode", raw) : call("text", raw);
}

function decodeWait(codecs: readonly CodecName[], raw: Printable, form: WireForm): Printable {
  const wait = codecs.find((codec) => codec !== "string") ?? "milliseconds";
  const decoder = WAIT_DECODERS[wait] ?? "fromMilliseconds";
  if (wait === "duration") return call(decoder, textual(raw, form));
  return call(decoder, numeric(raw, form, codecs.includes("string")));
}

function decodePath(codecs: readonly CodecName[], raw: Printable, form: WireForm): Printable {
  const codec = codecs.at(-1) ?? "pointer";
  const structured = codec === "segments" || codec === "steps";
  return call(PATH_DECODERS[codec] ?? "fromPointer", structured ? raw : textual(raw, form));
}

function decodeDetail(
  type: ReturnType<DialectUsage["typeOfDetail"]>,
  raw: Printable,
  form: WireForm,
  codecs: readonly CodecName[],
): Printable {
  const asText = form === "text" || codecs.includes("string");
  if (asText && type === "number") return call("numberFromText", textual(raw, form));
  if (asText && type === "boolean") return call("booleanFromText", textual(raw, form));
  if (asText) return textual(raw, form);
  if (codecs.includes("number") && type === "string") return call("textFromNumber", call("number", raw));
  return call(type === "string" ? "text" : (type ?? "json"), raw);
}

function textual(raw: Printable, form: WireForm): Printable {
  return form === "text" ? raw : call("text", raw);
}

function numeric(raw: Printable, form: WireForm, asText: boolean): Printable {
  return form === "text" || asText ? call("numberFromText", textual(raw, form)) : call("number", raw);
}

function call(name: ClientName, argument: Printable): Printable {
  return [clientRuntime(name), "(", argument, ")"];
}
