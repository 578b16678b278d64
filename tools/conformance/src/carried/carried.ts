import type { Api, Catalog, Thrown } from "../model.js";
import { walkHeaders } from "./headers.js";
import { resolve } from "./resolve.js";
import { both, type FieldSaid, NOTHING, type Said, type TextName } from "./said.js";
import { placeholders, type Scope, type Sent } from "./scope.js";
import { genericFor, sentFor } from "./sent.js";
import { walk } from "./walk.js";

/** An error as it arrives at a client; absent members are absent. */
export interface Carried extends Readonly<Partial<Record<TextName, string>>> {
  readonly code: string;
  readonly recognized: boolean;
  readonly receivedCode?: string;
  readonly status: number;
  readonly retryAfterMs?: number;
  readonly fields: readonly FieldSaid[];
  readonly details: Readonly<Record<string, unknown>>;
  readonly detailsValid: boolean;
  readonly retry: unknown;
}

/**
 * What of an error survives the way through an API's dialect, worked out from the written template alone: nothing is
 * rendered and nothing is read. It holds as long as no earlier variant of the template fits the body of a later one.
 */
export function carried(thrown: Thrown, api: Api, catalog: Catalog, nowMs: number): Carried {
  const sent = sentFor(thrown.code, api, catalog);
  const scope = scopeOf(thrown, sent, api, catalog, nowMs);
  const rendered = choose(scope) ?? (thrown.detail === undefined ? choose(titled(scope)) : undefined);
  if (rendered === undefined) throw new Error(`${api.name} has no body for ${thrown.code}`);
  const headers = walkHeaders(api.dialect.layout.headers, rendered.scope);
  const fit = rendered.body !== undefined && headers.fit;
  const said = fit ? both(rendered.body ?? NOTHING, headers.said) : undefined;
  return describe(said, rendered, headers.hintMs);
}

function scopeOf(thrown: Thrown, sent: Sent, api: Api, catalog: Catalog, nowMs: number): Scope {
  const listed = api.errors.some(({ code }) => code === thrown.code);
  // of an error that the API does not list, only what its substitute itself requires is sent
  const kept =
    api.errors.find(({ code }) => code === sent.code)?.details.filter(({ required }) => required) ?? [];
  const own = listed
    ? thrown.details
    : Object.fromEntries(
        Object.entries(thrown.details).filter(([name]) => kept.some((one) => one.name === name)),
      );
  const secret = sent.error.details.filter(({ redact }) => redact).map(({ name }) => name);
  const details = Object.fromEntries(Object.entries(own).filter(([name]) => !secret.includes(name)));
  return { catalog, api, sent, thrown, details, fields: thrown.fields ?? [], nowMs };
}

/** The one text that is made up: a body that cannot do without a detail gets the title. */
function titled(scope: Scope): Scope {
  return { ...scope, thrown: { ...scope.thrown, detail: scope.sent.title } };
}

type Variant = Api["dialect"]["layout"]["variants"][number];

interface Rendered {
  readonly scope: Scope;
  readonly variant: Variant;
  /** Undefined where the body cannot be read back. */
  readonly body: Said | undefined;
}

/** The first variant whose condition holds of the error and whose required members it has. */
function choose(scope: Scope): Rendered | undefined {
  for (const variant of scope.api.dialect.layout.variants) {
    if (!holds(variant, scope.sent.code, scope.fields.length > 0)) continue;
    const fate = walk(variant.body, scope, true);
    if (fate.is !== "absent") return { scope, variant, body: fate.is === "there" ? fate.said : undefined };
  }
  return undefined;
}

function holds({ when }: Variant, code: string, hasFields: boolean): boolean {
  if (when?.hasFields !== undefined && when.hasFields !== hasFields) return false;
  return when?.codes === undefined || when.codes.includes(code);
}

function describe(said: Said | undefined, { scope, variant }: Rendered, hintMs: number | undefined): Carried {
  const { api, catalog } = scope;
  const { status } = scope.sent;
  const fields = fieldsOf(said);
  const found = said && resolve(said, fields, status, scope);
  if (said === undefined || found === undefined || !holds(variant, found.code, fields.length > 0)) {
    return withoutBody(status, hintMs, api, catalog);
  }
  const { code, recognized } = found;
  const waitMs = hintMs ?? said.waitMs;
  return {
    ...found,
    status,
    ...said.texts,
    ...(waitMs !== undefined && { retryAfterMs: waitMs }),
    fields,
    details: said.details,
    detailsValid: !recognized || hasRequired(said.details, code, api),
    retry: retryOf(code, recognized, api, catalog),
  };
}

function fieldsOf(said: Said | undefined): readonly FieldSaid[] {
  if (said === undefined) return [];
  const first = Object.keys(said.field).length === 0 ? [] : [said.field];
  return (said.fields ?? first).map((field) => ({ pointer: "", ...field }));
}

/** What the status and the headers say. */
function withoutBody(status: number, hintMs: number | undefined, api: Api, catalog: Catalog): Carried {
  const code = genericFor(status, api, catalog);
  return {
    code,
    recognized: false,
    status,
    ...(hintMs !== undefined && { retryAfterMs: hintMs }),
    fields: [],
    details: {},
    detailsValid: true,
    retry: retryOf(code, false, api, catalog),
  };
}

/** Required details that the dialect can carry at all. */
function hasRequired(details: Readonly<Record<string, unknown>>, code: string, api: Api): boolean {
  const listed = api.errors.find((sent) => sent.code === code);
  return (listed?.details ?? []).every(
    ({ name, required, redact }) =>
      !required || redact || Object.hasOwn(details, name) || !carriesDetail(name, api),
  );
}

/** Whether the dialect has a place for a member of the details. */
export function carriesDetail(name: string, { dialect: { layout } }: Api): boolean {
  if (JSON.stringify(layout).includes('"spread":"details"')) return true;
  return placeholders(layout).some(
    ({ member }) => member.name === "details" || (member.name === "details.*" && member.of === name),
  );
}

/** What was not recognized is not waited for. */
function retryOf(
  code: string,
  recognized: boolean,
  api: Api,
  catalog: Catalog,
): Readonly<Record<string, unknown>> {
  const listed = api.errors.find((sent) => sent.code === code);
  const rule = (listed ?? catalog.errors.find((error) => error.code === code))?.retry;
  if (rule === undefined || (rule.strategy === "eventually" && !recognized)) return { strategy: "never" };
  return Object.fromEntries(Object.entries(rule).filter(([, value]) => value !== undefined));
}
