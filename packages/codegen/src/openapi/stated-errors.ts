import type { Finding } from "../catalog/finding.js";
import type { Api, Catalog } from "../catalog/model.js";
import { findCode } from "../explain/find-code.js";
import { nearest } from "../print/nearest.js";
import { isObject } from "./description.js";
import type { Path } from "./references.js";

/** The extension that says which errors an operation may send. */
export const STATED = "x-errors";

/** `x-errors`, as it stands somewhere. */
export interface Statement {
  readonly value: unknown;
  readonly path: Path;
}

/** What one statement does to the codes that those above it leave. `"all"`: all that the API sends. */
type Codes = readonly string[] | "all";

/**
 * The errors that an operation may send, in the order of the API, by what is said of it at the root, at its path and at itself. A list adds to
 * what is said above it. Where nothing is said, it may send all. Undefined where it is to be left alone.
 */
export function statedErrors(statements: readonly Statement[], api: Api): readonly string[] | undefined {
  let codes: Codes | false | undefined;
  for (const { value } of statements) codes = after(codes, value, api);
  if (codes === false) return undefined;
  const listed = api.errors.map(({ code }) => code);
  return codes === undefined || codes === "all" ? listed : listed.filter((code) => codes.includes(code));
}

function after(above: Codes | false | undefined, value: unknown, api: Api): Codes | false {
  if (value === false || value === "all") return value;
  if (Array.isArray(value)) return [...new Set([...(above ? named(above, api) : []), ...value])];
  if (!isObject(value)) return above ?? "all";
  if (Array.isArray(value["only"])) return value["only"];
  const except = exceptedBy(value);
  return named(above, api).filter((code) => !except.includes(code));
}

/** The codes that are named above; all of the API where none are. */
function named(above: Codes | false | undefined, api: Api): readonly string[] {
  return above === "all" || !above ? api.errors.map(({ code }) => code) : above;
}

function exceptedBy(value: unknown): readonly unknown[] {
  const except = isObject(value) ? value["except"] : undefined;
  return Array.isArray(except) ? except : [];
}

/** Exceptions from what nobody named above: they change nothing, and something else was meant. */
export function exceptionFindings(statements: readonly Statement[], file: string, api: Api): Finding[] {
  const findings: Finding[] = [];
  let above: Codes | false | undefined;
  for (const { value, path } of statements) {
    const codes = named(above, api);
    for (const [index, code] of exceptedBy(value).entries()) {
      if (!codes.includes(code as string))
        findings.push(exceptsNothing(String(code), { file, path: [...path, "except", index] }, codes));
    }
    above = after(above, value, api);
  }
  return findings;
}

function exceptsNothing(code: string, place: Finding["place"], codes: readonly string[]): Finding {
  return {
    rule: "excepts-nothing",
    severity: "warning",
    place,
    message: `\`${code}\` is not among the errors that are named above, and so is not sent anyway.`,
    found: code,
    expected: codes.length === 0 ? "nothing" : `${oneOf(codes)}; or nothing`,
  };
}

function oneOf(codes: readonly string[]): string {
  const [only] = codes;
  return codes.length === 1 ? `\`${only}\`` : `one of ${codes.join(", ")}`;
}

/** What is wrong with a statement: its form, or codes that the API does not list. */
export function statementFindings(
  { value, path }: Statement,
  file: string,
  api: Api,
  catalog: Catalog,
): Finding[] {
  const lists = listsOf(value);
  if (lists === undefined) return [malformed(value, file, path, api)];
  return lists.flatMap(({ list, keys }) =>
    list.flatMap((code, index) => {
      if (typeof code !== "string") return [malformed(code, file, [...path, ...keys, index], api)];
      if (api.errors.some((sent) => sent.code === code)) return [];
      return [unlisted(code, { file, path: [...path, ...keys, index] }, api, catalog)];
    }),
  );
}

/** The lists of codes in a statement; undefined where it is none. */
function listsOf(value: unknown): readonly { list: readonly unknown[]; keys: Path }[] | undefined {
  if (value === false || value === "all") return [];
  if (Array.isArray(value)) return [{ list: value, keys: [] }];
  const entries = isObject(value) ? Object.entries(value) : [];
  const [[key, list] = []] = entries;
  const isForm = entries.length === 1 && (key === "only" || key === "except") && Array.isArray(list);
  return isForm ? [{ list, keys: [key as string] }] : undefined;
}

function malformed(value: unknown, file: string, path: Path, api: Api): Finding {
  const isCode = api.errors.some(({ code }) => code === value);
  return {
    rule: "malformed-x-errors",
    severity: "error",
    place: { file, path },
    message: `\`${STATED}\` does not say which errors may be sent.`,
    found: JSON.stringify(value) ?? "nothing",
    expected: "a list of codes, `all`, `false`, or one of `only:` and `except:` with a list of codes",
    example: `${STATED}: [${isCode ? value : "not_found, validation_failed"}]`,
  };
}

function unlisted(code: string, place: Finding["place"], api: Api, catalog: Catalog): Finding {
  const codes = api.errors.map((sent) => sent.code);
  const meant = findCode(catalog, code).code;
  const near = meant !== undefined && codes.includes(meant) ? meant : nearest(code, codes);
  const isKnown = catalog.errors.some((error) => error.code === code);
  return {
    rule: "unlisted-error",
    severity: "error",
    place,
    message: isKnown
      ? `The API \`${api.name}\` does not list the error \`${code}\`, and so never sends it.`
      : `There is no error \`${code}\` in the catalog.`,
    found: code,
    expected: isKnown
      ? `\`${code}\` among the \`errors\` of ${api.source}, or another error here`
      : near === undefined
        ? `one of the ${codes.length} errors that \`errors-codegen list --api ${api.name}\` prints`
        : `did you mean \`${near}\`?`,
    ...(near !== undefined && { example: `${STATED}: [${near}]` }),
  };
}
