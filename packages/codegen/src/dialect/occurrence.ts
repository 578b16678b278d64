import type { Api, FieldExample, SentError } from "../catalog/model.js";
import { reasonPhrase } from "../catalog/reason-phrases.js";
import { CASE_CODECS, type EncodeContext, encode } from "./encode.js";
import { type CodecName, type Member, type PlaceholderNode, WAIT_CODECS } from "./layout.js";

/** One error that happened, as an API sends it. A member that is undefined is absent. */
export interface Occurrence {
  readonly sent: SentError;
  readonly detail?: string | undefined;
  readonly instance?: string | undefined;
  readonly traceId?: string | undefined;
  /** How long to wait before the next attempt, in milliseconds. */
  readonly retryAfterMs?: number | undefined;
  readonly fields?: readonly FieldExample[] | undefined;
  readonly details?: Readonly<Record<string, unknown>> | undefined;
  /** The time of the response, in milliseconds since 1970. Default: now. */
  readonly nowMs?: number | undefined;
}

/** What the placeholders of a template stand for. */
export interface Scope {
  readonly api: Api;
  readonly occurrence: Occurrence;
  /** Details that may be sent: those that are there and not redacted. */
  readonly details: Readonly<Record<string, unknown>>;
  /** The field errors in reach: all of them at the root, one in an element of a field list. */
  readonly fields: readonly FieldExample[];
  readonly context: EncodeContext;
}

export function scopeOf(api: Api, occurrence: Occurrence): Scope {
  return {
    api,
    occurrence,
    details: sendable(occurrence),
    fields: occurrence.fields ?? [],
    context: { nowMs: occurrence.nowMs ?? Date.now() },
  };
}

/** What a placeholder prints; undefined when its member is absent. */
export function printedValue({ member, codecs }: PlaceholderNode, scope: Scope): unknown {
  const { value, spelled } = memberOf(member, scope);
  const applied = spelled ? codecs.filter((codec) => !CASE_CODECS.has(codec)) : codecs;
  // a wait alone is whole milliseconds
  const inMilliseconds = member.name === "retryAfter" && !applied.some((codec) => WAITS.includes(codec));
  return encode(value, inMilliseconds ? ["milliseconds", ...applied] : applied, scope.context);
}

const WAITS: readonly CodecName[] = WAIT_CODECS;

interface Found {
  readonly value: unknown;
  /** The API says how it is spelled on the wire: case codecs do not apply. */
  readonly spelled?: boolean;
}

function memberOf(member: Member, scope: Scope): Found {
  const { sent, detail, instance, traceId, retryAfterMs } = scope.occurrence;
  switch (member.name) {
    case "code":
      return spelledCode(sent);
    case "status":
      return { value: sent.bodyStatus };
    case "statusText":
      return { value: reasonPhrase(sent.bodyStatus) };
    case "title":
      return { value: sent.title };
    case "type":
      return { value: sent.type };
    case "help":
      return { value: sent.help === "" ? undefined : sent.help };
    case "detail":
      return { value: detail };
    case "instance":
      return { value: instance };
    case "traceId":
      return { value: traceId };
    case "retryAfter":
      return { value: retryAfterMs };
    case "details":
      return { value: Object.keys(scope.details).length === 0 ? undefined : scope.details };
    case "details.*":
      return { value: own(scope.details, member.of) };
    case "attributes.*":
      return { value: own(sent.error.attributes, member.of) };
    default:
      return fieldMember(member.name, scope);
  }
}

function fieldMember(name: string, { api, fields }: Scope): Found {
  const [field] = fields;
  switch (name) {
    case "field.pointer":
      return { value: field?.pointer };
    case "field.rule":
      return spelledRule(field?.rule, api);
    case "field.message":
      return { value: field?.message };
    default:
      return { value: field?.params };
  }
}

function spelledCode({ code, wire }: SentError): Found {
  const [first] = wire;
  const plain = first === undefined || (wire.length === 1 && first === code);
  return plain ? { value: code } : { value: first, spelled: true };
}

function spelledRule(rule: string | undefined, api: Api): Found {
  const spelling =
    rule === undefined ? undefined : (own(api.rules, rule) as readonly string[] | undefined)?.[0];
  return spelling === undefined ? { value: rule } : { value: spelling, spelled: true };
}

function sendable({ sent, details = {} }: Occurrence): Readonly<Record<string, unknown>> {
  const secret = new Set(sent.details.filter(({ redact }) => redact).map(({ name }) => name));
  return Object.fromEntries(
    Object.entries(details).filter(([name, value]) => value !== undefined && !secret.has(name)),
  );
}

function own(members: Readonly<Record<string, unknown>>, name: string): unknown {
  return Object.hasOwn(members, name) ? members[name] : undefined;
}
