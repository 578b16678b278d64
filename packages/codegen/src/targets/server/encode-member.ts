import { CASE_CODECS } from "../../dialect/encode.js";
import type { CodecName, PlaceholderNode } from "../../dialect/layout.js";
import { jsString } from "../../print/encode.js";
import { type ServerName, serverRuntime } from "../../print/runtime-names.js";
import type { Printable } from "../../print/typescript-file.js";

/** The value of a member, ready to be put into a body or a text. */
export interface EncodedMember {
  readonly expression: Printable;
  /** `text` and `number` may stand within a text as they are; `data` is any JSON value. */
  readonly kind: "text" | "number" | "data";
  /** Every error has it. */
  readonly always: boolean;
}

/** Where the fields of the function in the making are. */
export interface FieldScope {
  /** The one field of this place. */
  readonly field: string;
  /** All fields of this place. */
  readonly fields: string;
  /** `field` is there. */
  readonly certain: boolean;
}

const ALWAYS: readonly string[] = ["statusText", "title", "type"];

const WAIT_ENCODERS: Partial<Record<CodecName, ServerName>> = {
  seconds: "toSeconds",
  milliseconds: "toMilliseconds",
  duration: "toDuration",
  epoch: "toEpoch",
};

const PATH_ENCODERS: Partial<Record<CodecName, ServerName>> = {
  dotted: "toDotted",
  indexed: "toIndexed",
  brackets: "toBrackets",
  segments: "toSegments",
  steps: "toSteps",
};

/** The expression that takes a member from an error and puts it through the codecs, left to right. */
export function encodeMember({ member, codecs }: PlaceholderNode, scope: FieldScope): EncodedMember {
  const dot = scope.certain ? "." : "?.";
  switch (member.name) {
    case "code":
      return spelled("wireCode", "error", codecs, true);
    case "status":
      return convert({ expression: "error.status", kind: "number", always: true }, codecs);
    case "retryAfter":
      return encodeWait(codecs);
    case "details":
      return { expression: "error.details", kind: "data", always: false };
    case "details.*":
    case "attributes.*": {
      const from = member.name === "details.*" ? "details" : "attributes";
      const expression = `error.${from}[${jsString(member.of)}]`;
      return convert({ expression, kind: "data", always: false }, codecs);
    }
    case "field.pointer":
      return encodePath(codecs, `${scope.field}${dot}pointer`, scope.certain);
    case "field.rule":
      return spelled("wireRule", scope.field, codecs, false);
    case "field.message":
      return convert({ expression: `${scope.field}${dot}message`, kind: "text", always: false }, codecs);
    case "field.params":
      return { expression: `${scope.field}${dot}params`, kind: "data", always: false };
    default:
      return convert(
        { expression: `error.${member.name}`, kind: "text", always: ALWAYS.includes(member.name) },
        codecs,
      );
  }
}

/** A code or rule: its alias as it is, or its own name through the case codecs. */
function spelled(
  name: "wireCode" | "wireRule",
  of: string,
  codecs: readonly CodecName[],
  always: boolean,
): EncodedMember {
  const cases = codecs.filter((codec) => CASE_CODECS.has(codec)) as ServerName[];
  const first = cases[0];
  const spell: Printable =
    cases.length === 0
      ? ""
      : cases.length === 1 && first !== undefined
        ? [", ", serverRuntime(first)]
        : [", (name) => ", applied(cases, "name")];
  const expression = [serverRuntime(name), "(", of, spell, ")"];
  const written: EncodedMember = { expression, kind: name === "wireCode" ? "data" : "text", always };
  return convert(
    written,
    codecs.filter((codec) => codec === "string" || codec === "number"),
  );
}

function encodeWait(codecs: readonly CodecName[]): EncodedMember {
  const wait = codecs.find((codec) => codec !== "string") ?? "milliseconds";
  const encoder = WAIT_ENCODERS[wait] ?? "toMilliseconds";
  const expression = [serverRuntime(encoder), "(error.retryAfterMs)"];
  const kind = wait === "duration" ? "text" : "number";
  return convert(
    { expression, kind, always: false },
    codecs.filter((codec) => codec === "string"),
  );
}

function encodePath(codecs: readonly CodecName[], pointer: string, always: boolean): EncodedMember {
  const codec = codecs.at(-1) ?? "pointer";
  const encoder = PATH_ENCODERS[codec];
  if (encoder === undefined) return { expression: pointer, kind: "text", always };
  const kind = codec === "segments" || codec === "steps" ? "data" : "text";
  return { expression: [serverRuntime(encoder), `(${pointer})`], kind, always };
}

function convert(value: EncodedMember, codecs: readonly CodecName[]): EncodedMember {
  return codecs.reduce<EncodedMember>((encoded, codec) => {
    if (codec === "string" && encoded.kind === "text") return encoded;
    if (codec === "string") {
      return {
        always: encoded.always,
        expression: [serverRuntime("toText"), "(", encoded.expression, ")"],
        kind: "text",
      };
    }
    if (codec === "number") {
      const expression = [serverRuntime("toNumber"), "(", encoded.expression, ")"];
      return { expression, kind: "number", always: false };
    }
    const expression = [serverRuntime(codec as ServerName), "(", asText(encoded), ")"];
    return { expression, kind: "text", always: encoded.always };
  }, value);
}

function asText({ expression, kind }: EncodedMember): Printable {
  return kind === "text" ? expression : [serverRuntime("toText"), "(", expression, ")"];
}

function applied(codecs: readonly ServerName[], inner: Printable): Printable {
  return codecs.reduce<Printable>((text, codec) => [serverRuntime(codec), "(", text, ")"], inner);
}
