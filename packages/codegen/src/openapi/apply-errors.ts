import type { Finding } from "../catalog/finding.js";
import type { Api, Catalog } from "../catalog/model.js";
import { ApiComponents } from "../targets/openapi/api-components.js";
import { bodyExamples } from "../targets/openapi/body-examples.js";
import { COMPONENT_KINDS, type ComponentKind, componentRef } from "../targets/openapi/component-names.js";
import { type Contract, documents, responseFindings, type WantedErrors } from "./check-responses.js";
import { type Description, isObject, readDescription } from "./description.js";
import {
  editComponents,
  editResponses,
  hasRoomFor,
  isEditable,
  type ResponseEdit,
} from "./edit-description.js";
import { keepLines } from "./keep-lines.js";
import { type Operation, operationsOf } from "./operations.js";
import { planComponents, referencesByHand, staleReferences, takenNames } from "./plan-components.js";
import { printerFor } from "./print-description.js";
import { isOwnReference } from "./references.js";
import { SchemaChecker } from "./schema-checker.js";
import { exceptionFindings, statedErrors, statementFindings } from "./stated-errors.js";

/** An operation, and its error responses by status. */
export interface AppliedOperation {
  readonly method: string;
  readonly route: string;
  /** The codes that it may send; undefined where it is left alone. */
  readonly errors: readonly string[] | undefined;
  /** Statuses whose responses are generated. */
  readonly generated: readonly number[];
  /** Statuses whose responses people wrote: they stay as they are. */
  readonly byHand: readonly number[];
}

export interface Applied {
  /** The description with the errors of the API; undefined where a finding keeps it from being made. */
  readonly text: string | undefined;
  readonly findings: readonly Finding[];
  readonly operations: readonly AppliedOperation[];
}

/**
 * Adds the error responses of an API to an OpenAPI 3.1 description, and the components that they need. What people wrote stays, and is held
 * against the contract; what was added before is replaced. Pure.
 * @param file as findings name it
 */
export function applyErrors(text: string, file: string, api: Api, catalog: Catalog): Applied {
  const { description, findings: unreadable } = readDescription(text, file);
  if (description === undefined) return { text: undefined, findings: unreadable, operations: [] };
  const cramped = COMPONENT_KINDS.filter((kind) => !hasRoomFor(kind, description));
  if (cramped.length > 0)
    return { text: undefined, findings: cramped.map((kind) => noRoom(kind, file)), operations: [] };
  const { operations, findings: elsewhere } = operationsOf(description);
  const wrong = statementsOf(operations).flatMap((each) => statementFindings(each, file, api, catalog));
  if (wrong.length > 0) return { text: undefined, findings: wrong, operations: [] };
  const components = new ApiComponents(api, catalog, takenNames(description.value));
  const bodies = new Map(
    api.errors.map((sent) => [sent.code, bodyExamples(sent, api, catalog).map(({ body }) => body)]),
  );
  const checker = new SchemaChecker(description.value);
  const contract: Contract = { description, api, components, checker, bodies };
  const planned = operations.map((operation) => planOperation(operation, contract));
  const made = change(description, components, planned, operations);
  return {
    text: made.text,
    findings: distinct([...elsewhere, ...planned.flatMap(({ findings }) => findings), ...made.findings]),
    operations: planned.map(({ applied }) => applied),
  };
}

function noRoom(kind: ComponentKind, file: string): Finding {
  return {
    rule: "no-room-for-components",
    severity: "error",
    place: { file, path: ["components", kind] },
    message: `Nothing can be added to \`components.${kind}\`: it is no map, or an alias of YAML stands there.`,
    expected: "a map of its own, in which single components may be aliases; or nothing",
  };
}

/** Each once, though that of the root is one of every operation. */
function statementsOf(operations: readonly Operation[]): Operation["statements"] {
  const all = operations.flatMap(({ statements }) => statements);
  return [...new Map(all.map((statement) => [JSON.stringify(statement.path), statement])).values()];
}

interface PlannedOperation {
  readonly applied: AppliedOperation;
  readonly edits: readonly ResponseEdit[];
  /** The responses that it refers to, by name. */
  readonly responses: Readonly<Record<string, object>>;
  readonly findings: readonly Finding[];
}

function planOperation(operation: Operation, contract: Contract): PlannedOperation {
  const { components, api, description } = contract;
  const { method, route } = operation;
  const codes = statedErrors(operation.statements, api);
  const wanted = codes === undefined ? new Map() : byStatus(codes, components);
  const written = isObject(operation.value["responses"]) ? operation.value["responses"] : {};
  const path = [...operation.path, "responses"];
  const own = Object.keys(written).filter((key) => isOwnReference(written[key], description.value));
  const documented = Object.keys(written).filter((key) => !own.includes(key));
  const byHand = [...wanted.keys()].filter((status) => documented.some((key) => documents(key, status)));
  const generated = [...wanted.keys()].filter((status) => !byHand.includes(status));
  const named = generated.map((status) => {
    const name = components.responseName(status, wanted.get(status));
    return { status, name, response: components.response(status, wanted.get(status)) };
  });
  const edits: ResponseEdit[] = [
    ...own.filter((key) => !generated.includes(Number(key))).map((key) => ({ path, key, $ref: undefined })),
    ...named
      .map(({ status, name }) => ({ path, key: String(status), ...componentRef("responses", name) }))
      .filter(({ key, $ref }) => (written[key] as { $ref?: string } | undefined)?.$ref !== $ref),
  ];
  const findings = [
    ...exceptionFindings(operation.statements, description.file, api),
    ...(codes === undefined ? [] : responseFindings(operation, wanted, contract)),
  ];
  const planned = { method, route, errors: codes, byHand };
  if (edits.length > 0 && !isEditable(description.document, path)) {
    const shared = sharedByAlias(operation, description);
    return {
      applied: { ...planned, generated: [] },
      edits: [],
      responses: {},
      findings: [...findings, shared],
    };
  }
  const responses = Object.fromEntries(named.map(({ name, response }) => [name, response]));
  return { applied: { ...planned, generated }, edits, responses, findings };
}

function byStatus(codes: readonly string[], components: ApiComponents): WantedErrors {
  const statuses = components
    .statuses()
    .map((status) => [status, components.codesOf(status, codes)] as const);
  return new Map(statuses.filter(([, some]) => some.length > 0));
}

function change(
  description: Description,
  components: ApiComponents,
  planned: readonly PlannedOperation[],
  operations: readonly Operation[],
): { readonly text: string; readonly findings: readonly Finding[] } {
  const byHand = referencesByHand(description, operations);
  const responses = Object.assign({}, ...planned.map((each) => each.responses));
  const wanted = planComponents(components, responses, byHand);
  const stale = staleReferences(description, byHand, wanted);
  const kept = new Set(stale.map(({ kind, name }) => `${kind}/${name}`));
  const print = printerFor(description);
  const before = print(description.document);
  editResponses(
    description.document,
    planned.flatMap(({ edits }) => edits),
  );
  editComponents(description, wanted, kept);
  const after = print(description.document);
  const findings = stale.map(({ finding }) => finding);
  if (after === before) return { text: description.text, findings };
  return { text: inStyle(description, before, after), findings };
}

/** The changed text with the lines of its author, if it then still says the same. */
function inStyle({ text, file }: Description, before: string, after: string): string {
  const kept = keepLines(text, before, after);
  const says = (whole: string | undefined): string =>
    JSON.stringify(whole === undefined ? undefined : readDescription(whole, file).description?.value);
  return kept !== undefined && says(kept) === says(after) ? kept : after;
}

function sharedByAlias({ method, route, path }: Operation, { file }: Description): Finding {
  return {
    rule: "shared-by-alias",
    severity: "warning",
    place: { file, path: [...path, "responses"] },
    message: `The responses of ${method} ${route} are written somewhere else, by an alias of YAML: nothing is added to them.`,
    expected: "`responses` of its own, in which single responses may be aliases",
  };
}

/** A response that operations share is found wrong once. */
function distinct(findings: readonly Finding[]): Finding[] {
  return [
    ...new Map(findings.map((each) => [`${each.rule} ${JSON.stringify(each.place.path)}`, each])).values(),
  ];
}
