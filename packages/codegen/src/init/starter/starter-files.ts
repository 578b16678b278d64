import type { WrittenError } from "../../catalog/written.js";
import type { InferredDialect } from "../infer/infer-dialect.js";
import { withoutNotes } from "../infer/noted.js";
import { dialectText } from "./dialect-text.js";
import { GENERIC_ERRORS } from "./generic-errors.js";
import { type KnownSample, type StarterErrors, starterErrors } from "./starter-errors.js";
import { type StarterUris, starterUris } from "./starter-uris.js";
import { type YamlEntry, yamlText } from "./yaml-text.js";

type NamedError = readonly [string, WrittenError];

/** What a new catalog is about. */
export interface StarterOptions {
  /** Of the API, its catalog and, unless it is that of a standard, its dialect. */
  readonly name: string;
  /** Base of the pages about errors; undefined where there are none. */
  readonly docs: string | undefined;
  readonly dialect: InferredDialect;
  readonly dialectName: string;
  /** Path from the catalog to the schema for editors, if it is installed. */
  readonly schema: string | undefined;
}

export interface StarterFile {
  /** From the folder of the catalog, with `/`. */
  readonly path: string;
  readonly text: string;
}

/** A new catalog, and what is in it for whoever says what to do next. */
export interface Starter {
  readonly files: readonly StarterFile[];
  readonly known: readonly KnownSample[];
}

/** The files of a new catalog. */
export function starterFiles(options: StarterOptions): Starter {
  const { name, dialect, dialectName } = options;
  const errors = starterErrors(dialect);
  const uris = starterUris(dialect, errors.known, options.docs);
  const all = [...errors.errors].map(
    ([code, error]): NamedError => [code, { ...error, ...uris.ofErrors.get(code) }],
  );
  const own = all.filter(([code]) => !Object.hasOwn(GENERIC_ERRORS, code));
  const shared = all.filter(([code]) => Object.hasOwn(GENERIC_ERRORS, code));
  const api = apiEntries(options, errors, uris);
  const files = [
    { path: "catalog.yaml", text: catalogText({ ...options, docs: uris.docs }) },
    { path: "errors/generic.yaml", text: yamlText(GENERIC_HEAD, errorEntries(shared)) },
    { path: `errors/${name}.yaml`, text: ownText(own, all, dialect) },
    { path: `dialects/${dialectName}.yaml`, text: dialectText(dialect) },
    { path: `apis/${name}.yaml`, text: yamlText(`The API ${name}: which errors it sends, and how.`, api) },
  ];
  return { files: files.filter(({ text }) => text !== ""), known: errors.known };
}

function catalogText({ name, docs, schema }: StarterOptions): string {
  const head = schema === undefined ? "" : `yaml-language-server: $schema=${schema}\n`;
  const entries: YamlEntry[] = [{ key: "name", value: name }];
  const about =
    "Pages about errors: the `type` and `help` of an error are <docs>/<code> unless it says otherwise.";
  if (docs !== undefined) entries.push({ key: "docs", value: docs, comment: about });
  entries.push({
    key: "reserved",
    value: [],
    comment: `${docs === undefined ? `${about}\ndocs: https://errors.example.com\n\n` : ""}Codes that were removed: none may come back with another meaning.`,
  });
  return yamlText(
    `${head}A catalog of errors. Everything beside this file belongs to it: errors/, dialects/, apis/.`,
    entries,
  );
}

const GENERIC_HEAD = `The errors that nearly every service sends. A response that nothing else is known of is read as the generic error of its status.
Delete those that you never send, but keep bad_request and internal_error: an unknown status is read as one of them.`;

const OWN_HEAD = `Your own errors, by their code. A code is never renamed, and never used again.
\`detail\` may name required details: "Only {left} left."`;

/** Empty where nothing could be told by it: without a code on the wire. */
function ownText(own: readonly NamedError[], all: readonly NamedError[], dialect: InferredDialect): string {
  if (!dialect.carriesCode) return own.length === 0 ? "" : yamlText(OWN_HEAD, errorEntries(own));
  const example = ownExample(all, dialect);
  if (own.length > 0) return yamlText(OWN_HEAD, errorEntries(own), `The next one:\n\n${example}`);
  // an error without a number would not be told from others
  if (dialect.spelling.numeric) return "";
  const head = OWN_HEAD.split("\n").map((line) => `# ${line}`);
  return `${head.join("\n")}\n\n${example}`;
}

/** An error as one is written; with details where the dialect has room for them. */
function ownExample(all: readonly NamedError[], { variants }: InferredDialect): string {
  const bodies = JSON.stringify(variants.map(({ body }) => withoutNotes(body)));
  const hasDetails = /"\{(?:\.\.\.)?details\}"/.test(bodies);
  const [refines] = all.find(([, { status, generic }]) => generic === true && status === 409) ?? [];
  return [
    "out_of_stock:",
    ...(refines === undefined ? [] : [`  refines: ${refines}`]),
    "  status: 409",
    "  title: Out of stock",
    hasDetails ? '  detail: "Only {left} left."' : "  detail: There is not enough left.",
    ...(hasDetails ? ["  details:", "    left: { type: integer, description: How many there are. }"] : []),
    "  retry: never\n",
  ].join("\n");
}

function errorEntries(errors: readonly NamedError[]): YamlEntry[] {
  return errors.map(([key, value]) => ({ key, value, inLines: true }));
}

function apiEntries(
  { name, dialect, dialectName }: StarterOptions,
  errors: StarterErrors,
  uris: StarterUris,
): YamlEntry[] {
  const entries: YamlEntry[] = [
    { key: "title", value: name },
    { key: "dialect", value: dialectName },
    {
      key: "errors",
      value: sentErrors(dialect, errors),
      comment: "All of the catalog, or a list of codes: [bad_request, not_found]",
    },
  ];
  const { aliases, overrides, withFields } = errors;
  if (aliases.size > 0) {
    const written = Object.fromEntries(
      [...aliases].map(([code, wires]) => [code, wires.length === 1 ? wires[0] : wires]),
    );
    entries.push({
      key: "aliases",
      value: written,
      comment: "How these codes are spelled on the wire; of several the first is written, all are read.",
    });
  }
  if (overrides.size > 0) entries.push({ key: "overrides", value: Object.fromEntries(overrides) });
  if (withFields !== undefined) {
    entries.push({
      key: "match",
      value: [{ when: "hasFields", code: withFields }],
      comment: "What a body without a code is.",
    });
  }
  for (const [key, value] of Object.entries(uris.templates)) entries.push({ key, value });
  return entries;
}

/** Where neither the status nor a code would tell the others, those that have been seen. */
function sentErrors({ status, spelling }: InferredDialect, { known }: StarterErrors): unknown {
  const isTold = status === undefined || !spelling.numeric;
  // what has another number is read as the first
  return isTold ? { from: "all" } : [...new Set(["bad_request", ...known.map(({ code }) => code)])];
}
