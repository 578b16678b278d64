import type { Finding } from "../catalog/finding.js";
import type { Api } from "../catalog/model.js";
import { shown } from "../catalog/rules/phrases.js";
import type { ApiComponents } from "../targets/openapi/api-components.js";
import { type Description, isObject } from "./description.js";
import type { Operation } from "./operations.js";
import { follow, isOwnReference, type Path, valueAt } from "./references.js";
import type { SchemaChecker } from "./schema-checker.js";
import { STATED } from "./stated-errors.js";

/** What responses are held against. */
export interface Contract {
  readonly description: Description;
  readonly api: Api;
  readonly components: ApiComponents;
  readonly checker: SchemaChecker;
  /** Code → bodies as the API sends them. */
  readonly bodies: ReadonlyMap<string, readonly unknown[]>;
}

/** The codes that an operation may send, by status. */
export type WantedErrors = ReadonlyMap<number, readonly string[]>;

/** Where the responses of an operation that people wrote contradict what the API sends. */
export function responseFindings(operation: Operation, wanted: WantedErrors, contract: Contract): Finding[] {
  const { value } = contract.description;
  const responses = operation.value["responses"];
  return Object.entries(isObject(responses) ? responses : {}).flatMap(([key, response]) => {
    if (isOwnReference(response, value)) return [];
    const path = [...operation.path, "responses", key];
    const sent = [...wanted].filter(([status]) => documents(key, status));
    if (sent.length === 0) return neverSent(key, operation, path, contract);
    return sent.flatMap(([status, codes]) =>
      contentFindings({ operation, response, path, status, codes }, contract),
    );
  });
}

/**
 * Whether a key of responses documents the errors that are sent with a status. Of errors, `4XX` says what is left over; where
 * they are sent with a status of success, `2XX` is what else is sent with it.
 */
export function documents(key: string, status: number): boolean {
  return key === String(status) || (status < 400 && key === `${Math.floor(status / 100)}XX`);
}

/** A status, or a class of them such as `5XX`, that is documented and not sent. */
function neverSent(
  key: string,
  operation: Operation,
  path: Path,
  { api, components, description }: Contract,
): Finding[] {
  const isClass = /^[45]XX$/.test(key);
  if (!isClass && !/^[45]\d\d$/.test(key)) return [];
  const statuses = components.statuses();
  const sent = statuses.filter((status) =>
    isClass ? key.startsWith(String(status)[0]!) : status === Number(key),
  );
  if (isClass && sent.length > 0) return [];
  const codes = api.errors.filter(({ status }) => sent.includes(status)).map(({ code }) => code);
  const who = `${operation.method} ${operation.route}`;
  return [
    {
      rule: "status-never-sent",
      severity: "error",
      place: { file: description.file, path, atKey: true },
      message:
        sent.length === 0
          ? `${who} documents ${key}, which the API \`${api.name}\` never sends.`
          : `${who} documents ${key}, and its \`${STATED}\` names no error with this status.`,
      found: key,
      expected:
        sent.length === 0
          ? `no such response, or one of ${statuses.join(", ")}`
          : `no such response, or one of its errors in \`${STATED}\`: ${codes.join(", ")}`,
      ...(sent.length > 0 && { example: `${STATED}: [${codes[0]}]` }),
    },
  ];
}

interface Documented {
  readonly operation: Operation;
  readonly response: unknown;
  readonly path: Path;
  readonly status: number;
  readonly codes: readonly string[];
}

function contentFindings(documented: Documented, contract: Contract): Finding[] {
  const { operation, response, path, status } = documented;
  const { api, description } = contract;
  const { file } = description;
  const found = follow(response, path, description.value);
  if (found === undefined) return [notChecked(file, path, "it does not stand in this file")];
  const written = found.value["content"];
  const content = Object.keys(isObject(written) ? written : {});
  const { mediaType } = api.dialect;
  const fitting = content.filter((range) => covers(range, mediaType));
  // a response of success has media types of its own, and one to HEAD has no body
  const others = status < 400 ? [] : content.filter((range) => !fitting.includes(range));
  const expected = `${mediaType}, as the dialect \`${api.dialect.name}\` has it`;
  const wrong = others.map((range): Finding => {
    const message = `${where(documented)} is documented as \`${range}\`, and the API \`${api.name}\` sends \`${mediaType}\`.`;
    const place = { file, path: [...found.path, "content", range], atKey: true };
    return { rule: "media-type-never-sent", severity: "error", place, message, found: range, expected };
  });
  if (fitting.length === 0 && others.length === 0 && operation.method !== "HEAD") {
    const message = `${where(documented)} is documented without the body that the API \`${api.name}\` sends.`;
    const example = `content: { ${mediaType}: { schema: { $ref: "${contract.components.schemaRef(status, documented.codes)}" } } }`;
    wrong.push({
      rule: "body-not-documented",
      severity: "error",
      place: { file, path: found.path },
      message,
      expected,
      example,
    });
  }
  const schemas = fitting.map((range) => [...found.path, "content", range, "schema"]);
  return [...wrong, ...schemas.flatMap((schema) => schemaFindings(documented, schema, contract))];
}

/** The first body that a schema does not accept, of each error. */
function schemaFindings(documented: Documented, path: Path, contract: Contract): Finding[] {
  const { description, checker, bodies, api, components } = contract;
  const { file } = description;
  if (valueAt(description.value, path) === undefined) return [];
  const check = checker.at(path);
  if (typeof check !== "function") return [notChecked(file, path, check.problem)];
  const refused = documented.codes.flatMap((code) => {
    const wrong = (bodies.get(code) ?? []).map((body) => ({ code, body, why: check(body) }));
    return wrong.find(({ why }) => why !== undefined) ?? [];
  });
  const [first, ...others] = refused;
  if (first === undefined) return [];
  const more = others.length === 0 ? "" : `, nor ${others.map(({ code }) => `\`${code}\``).join(", ")}`;
  return [
    {
      rule: "body-not-accepted",
      severity: "error",
      place: { file, path, atKey: true },
      message: `The schema of ${where(documented)} does not accept \`${first.code}\` as the API \`${api.name}\` sends it${more}.`,
      found: first.why ?? "",
      expected: shown(first.body),
      example: `schema: { $ref: "${components.schemaRef(documented.status, documented.codes)}" }`,
    },
  ];
}

function where({ operation, status }: Documented): string {
  return `${status} of ${operation.method} ${operation.route}`;
}

function notChecked(file: string, path: Path, why: string): Finding {
  const message = `What this is documented as cannot be held against the contract: ${why}.`;
  return { rule: "not-checked", severity: "warning", place: { file, path }, message };
}

/** Whether a media type or range of them, as OpenAPI has it for keys of `content`, covers a media type. */
function covers(range: string, mediaType: string): boolean {
  const [wide, narrow] = [range, mediaType].map((text) => text.split(";", 1)[0]!.trim().toLowerCase());
  if (wide === narrow || wide === "*/*") return true;
  return wide!.endsWith("/*") && narrow!.startsWith(wide!.slice(0, -1));
}
