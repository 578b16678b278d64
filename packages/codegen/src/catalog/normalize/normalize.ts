import { parseDialect } from "../../dialect/parse.js";
import { detailsFromTypeScript, type InterfaceRequest } from "../details/details-from-typescript.js";
import type { Finding } from "../finding.js";
import type { Entry, LoadedCatalog } from "../load/load.js";
import type { Api, Catalog, Dialect, ErrorDefinition } from "../model.js";
import type { WrittenError } from "../written.js";
import { deepFreeze } from "./deep-freeze.js";
import { normalizeApi } from "./normalize-api.js";
import { normalizeError, withoutSlash, writtenDetails } from "./normalize-error.js";
import { References } from "./references.js";
import { usedDefinitions } from "./used-definitions.js";

/**
 * Fills in defaults and resolves all names. What cannot be resolved has a finding and is left out, so that the rest can be checked.
 */
export function normalize(loaded: LoadedCatalog): {
  readonly catalog: Catalog;
  readonly findings: readonly Finding[];
} {
  const findings: Finding[] = [];
  const { errors, definitions } = normalizeErrors(loaded, findings);
  const dialects = loaded.dialects.flatMap((entry): Dialect[] => {
    const { value, place, source, name } = entry;
    const parsed = parseDialect(value, place);
    findings.push(...parsed.findings);
    if (parsed.layout === undefined) return [];
    const { description, mediaType, status } = value;
    return [{ name, source, place, description, mediaType, status, layout: parsed.layout }];
  });
  const references = new References(loaded, errors, dialects, findings);
  const apis = loaded.apis
    .map((entry) => normalizeApi(entry, references))
    .filter((api): api is Api => api !== undefined);
  const catalog: Catalog = {
    name: loaded.name,
    docs: withoutSlash(loaded.docs ?? ""),
    source: loaded.file,
    errors,
    dialects,
    apis,
    reserved: loaded.reserved.map(({ code }) => code),
    rules: { ...loaded.rules },
    definitions: usedDefinitions(definitions, [...errors, ...apis.flatMap((api) => api.errors)]),
  };
  return { catalog: deepFreeze(catalog), findings };
}

function normalizeErrors(
  loaded: LoadedCatalog,
  findings: Finding[],
): Pick<Catalog, "errors" | "definitions"> {
  const parents = new Map(loaded.errors.map(({ name, value }) => [name, value.refines]));
  const requests = loaded.errors.flatMap(interfaceRequest);
  const fromTypeScript = detailsFromTypeScript(requests, loaded.folder, Object.keys(loaded.definitions));
  findings.push(...fromTypeScript.findings);
  const errors = loaded.errors.flatMap((entry): ErrorDefinition[] => {
    const details =
      typeof entry.value.details === "string"
        ? fromTypeScript.details.get(entry.name)
        : writtenDetails(entry.value.details ?? {}, entry.place, findings);
    if (details === undefined) return [];
    return [normalizeError(entry, details, ancestors(entry.name, parents), findings)];
  });
  return { errors, definitions: { ...loaded.definitions, ...fromTypeScript.definitions } };
}

function interfaceRequest({ name, value, place }: Entry<WrittenError>): InterfaceRequest[] {
  const { details } = value;
  if (typeof details !== "string") return [];
  return [{ code: name, written: details, place: { file: place.file, path: [...place.path, "details"] } }];
}

/** The more general errors, nearest first. Stops at an unknown code and where a cycle closes: both are findings of rules. */
function ancestors(code: string, parents: ReadonlyMap<string, string | undefined>): string[] {
  const chain: string[] = [];
  let parent = parents.get(code);
  while (parent !== undefined && parents.has(parent) && parent !== code && !chain.includes(parent)) {
    chain.push(parent);
    parent = parents.get(parent);
  }
  return chain;
}
