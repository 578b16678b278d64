import type { Api, Catalog, JsonSchema, SentError } from "../../catalog/model.js";
import { reasonPhrase } from "../../catalog/reason-phrases.js";
import { apiNames, errorNames, pascal } from "../../names.js";
import { commonMark, commonMarkLine } from "../../print/common-mark.js";
import { definitionName } from "../../print/typescript-type.js";
import { mapSubschemas, modernSchema, referredDefinitions } from "../schemas/modern-schema.js";
import { type Body, bodiesOf } from "./bodies.js";
import { bodyExamples } from "./body-examples.js";
import {
  type ComponentKind,
  ComponentNames,
  componentRef,
  NO_NAMES,
  type TakenNames,
} from "./component-names.js";
import { type Alternative, oneOfBodies } from "./one-of-bodies.js";
import { headerObject, mayHave, writtenHeaders } from "./response-headers.js";

export type Components = Readonly<Record<ComponentKind, Readonly<Record<string, object>>>>;

/**
 * The components that describe the errors of an API: a schema for each body, a response for each status, and the headers and
 * examples that these refer to. The same errors have the same names and components, in whichever order they are asked for.
 */
export class ApiComponents {
  readonly #api: Api;
  readonly #catalog: Catalog;
  readonly #names: ComponentNames;
  readonly #bodies: readonly Body[];
  /** Errors that the dialect can spell. */
  readonly #sendable: ReadonlySet<SentError>;
  readonly #types: readonly string[];

  /** `taken`: names that are not to be used. */
  constructor(api: Api, catalog: Catalog, taken: TakenNames = NO_NAMES) {
    this.#api = api;
    this.#catalog = catalog;
    this.#names = new ComponentNames(api, taken);
    this.#bodies = bodiesOf(api);
    this.#sendable = new Set(this.#bodies.flatMap(({ errors }) => errors));
    const schemas = this.#bodies.map(({ schema }) => schema);
    this.#types = referredDefinitions(schemas, catalog.definitions);
    // named first and in this order: what else is asked for takes no name away
    for (const body of this.#bodies) this.#schemaName(body);
    this.unionName();
    for (const type of this.#types) this.#typeName(type);
  }

  /** The statuses that errors are sent with, in ascending order. */
  statuses(): readonly number[] {
    return [...new Set(this.#bodies.map(({ status }) => status))].sort((a, b) => a - b);
  }

  /** Those of some codes that are sent with a status, in the order of the API. */
  codesOf(status: number, codes?: readonly string[]): readonly string[] {
    return this.#api.errors
      .filter(
        (sent) => sent.status === status && this.#sendable.has(sent) && codes?.includes(sent.code) !== false,
      )
      .map(({ code }) => code);
  }

  /** A reference to the schema of these errors; to that of all errors where they have several. */
  schemaRef(status: number, codes: readonly string[]): string {
    const bodies = this.#bodies.filter(
      (body) => body.status === status && body.errors.some(({ code }) => codes.includes(code)),
    );
    const [body] = bodies;
    const name = body === undefined || bodies.length > 1 ? this.unionName() : this.#schemaName(body);
    return componentRef("schemas", name).$ref;
  }

  /** All components, a response with all errors for each status. */
  all(): Components {
    const responses = this.statuses().map((status) => {
      const codes = this.codesOf(status);
      return [this.responseName(status, codes), this.response(status, codes)] as const;
    });
    const types = this.#types.map((type) => [this.#typeName(type), this.#typeSchema(type)] as const);
    return {
      schemas: Object.fromEntries([
        ...this.#bodies.map((body) => [this.#schemaName(body), this.#bodySchema(body)] as const),
        [this.unionName(), this.#unionSchema()] as const,
        ...types,
      ]),
      responses: Object.fromEntries(responses),
      examples: Object.fromEntries(this.#bodies.flatMap((body) => this.#examples(body))),
      headers: Object.fromEntries(
        writtenHeaders(this.#api)
          .filter((header) => mayHave(header, this.#api, this.#api.errors))
          .map((header) => [this.#headerName(header.name), headerObject(header, this.#api)]),
      ),
    };
  }

  /** The name of the response of a status: `Conflict`; of some of its errors: `Conflict.order_shipped`. */
  responseName(status: number, codes: readonly string[]): string {
    const some = this.codesOf(status).length === codes.length ? [] : codes;
    const wanted = [statusName(status), ...some].join(".");
    return this.#names.name("responses", wanted, wanted);
  }

  /** The response of a status, where it is one of these errors; they are in the order of the API. */
  response(status: number, codes: readonly string[]): object {
    const api = this.#api;
    const bodies = this.#bodies.flatMap((body) => {
      const errors = body.errors.filter((sent) => body.status === status && codes.includes(sent.code));
      return errors.length === 0 ? [] : [{ body, errors }];
    });
    const errors = bodies.flatMap((each) => each.errors);
    const headers = writtenHeaders(api).filter((header) => mayHave(header, api, errors));
    const examples = bodies.flatMap(({ body }) =>
      this.#examples(body, codes).map(([name]) => [name, componentRef("examples", name)]),
    );
    const schema = oneOfBodies(bodies.map(({ body }) => this.#alternative(body)));
    return {
      description: listed(errors),
      "x-errors": codes,
      headers:
        headers.length === 0
          ? undefined
          : Object.fromEntries(
              headers.map(({ name }) => [name, componentRef("headers", this.#headerName(name))]),
            ),
      content: { [api.dialect.mediaType]: { schema, examples: Object.fromEntries(examples) } },
    };
  }

  /** The name of the schema of all bodies. */
  unionName(): string {
    return this.#names.name("schemas", "all", apiNames(this.#api.name).error);
  }

  #unionSchema(): object {
    const { title } = this.#api;
    const bodies = this.#bodies.map((body) => this.#alternative(body));
    return { title: `Any error of ${title}`, ...oneOfBodies(bodies) };
  }

  #alternative(body: Body): Alternative {
    return { schema: body.schema, ...componentRef("schemas", this.#schemaName(body)) };
  }

  #schemaName({ errors: [{ code }] }: Body): string {
    return this.#names.name("schemas", `error ${code}`, errorNames(code).type);
  }

  #bodySchema({ errors, schema }: Body): object {
    const { description, ...rest } = this.#withReferences(schema);
    const [{ title, error, note }, ...others] = errors;
    const meaning = others.length === 0 ? meaningOf(error.description, note) : listed(errors);
    const deprecated = errors.every((sent) => sent.error.deprecated !== undefined);
    return {
      title: others.length === 0 ? title : undefined,
      description: meaning ?? description,
      deprecated: deprecated ? true : undefined,
      ...rest,
    };
  }

  #typeName(type: string): string {
    return this.#names.name("schemas", `type ${type}`, type);
  }

  #typeSchema(type: string): object {
    return this.#withReferences(modernSchema(this.#catalog.definitions[type] ?? {}));
  }

  /** Named types are components here, and constants say their type: many generators look at nothing else. */
  #withReferences(schema: JsonSchema): JsonSchema {
    const mapped = mapSubschemas(typed(schema), (inner) => this.#withReferences(inner));
    const type = definitionName(schema.$ref ?? "");
    return type === undefined ? mapped : { ...mapped, ...componentRef("schemas", this.#typeName(type)) };
  }

  #headerName(header: string): string {
    return this.#names.name("headers", header.toLowerCase(), header);
  }

  #examples({ errors }: Body, codes?: readonly string[]): readonly (readonly [string, object])[] {
    const shown = errors.filter(({ code }) => codes?.includes(code) !== false);
    return shown.flatMap((sent) =>
      bodyExamples(sent, this.#api, this.#catalog).map(({ index, title, body }) => {
        const wanted = index === 0 ? sent.code : `${sent.code}.${index + 1}`;
        // where several errors share a schema, it cannot say what each of them means
        const { description } = sent.error;
        const meaning = errors.length === 1 || index > 0 ? undefined : meaningOf(description, sent.note);
        const name = this.#names.name("examples", wanted, wanted);
        return [name, { summary: title, description: meaning, value: body }] as const;
      }),
    );
  }
}

function typed(schema: JsonSchema): JsonSchema {
  const { const: value, ...others } = schema;
  if (schema.type !== undefined || !CONSTANTS.has(typeof value)) return schema;
  return {
    ...others,
    type: typeof value === "number" && Number.isInteger(value) ? "integer" : typeof value,
    const: value,
  };
}
const CONSTANTS: ReadonlySet<string> = new Set(["string", "number", "boolean"]);

/** `Conflict`; `Error` where the dialect sends errors with a status of success. */
function statusName(status: number): string {
  if (status < 400) return "Error";
  const phrase = reasonPhrase(status);
  const isOfClass = status % 100 !== 0 && phrase === reasonPhrase(Math.floor(status / 100) * 100);
  return isOfClass ? `Status${status}` : pascal(phrase.replaceAll("'", ""));
}

/** Errors by code and title, as a list of Markdown where there are several. */
function listed(errors: readonly SentError[]): string {
  const lines = errors.map(({ code, title }) => `\`${code}\`: ${commonMarkLine(title)}`);
  return lines.length === 1 ? lines.join("") : lines.map((line) => `- ${line}`).join("\n");
}

/** Texts that authors wrote as Markdown, as paragraphs; undefined when there is none. */
function meaningOf(...texts: readonly (string | undefined)[]): string | undefined {
  const paragraphs = texts.flatMap((text) => (text === undefined ? [] : commonMark(text.trim()) || []));
  return paragraphs.length === 0 ? undefined : paragraphs.join("\n\n");
}
