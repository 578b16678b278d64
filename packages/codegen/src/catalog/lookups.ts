import type { Api, Catalog, ErrorDefinition, SentError } from "./model.js";

/** What is looked for once per error and API: a search through all of them each time would take their square. */
interface Found {
  readonly byCode: ReadonlyMap<string, ErrorDefinition>;
  readonly genericByStatus: ReadonlyMap<number, ErrorDefinition>;
  /** Code → codes of the errors that refine it. */
  readonly refinedBy: ReadonlyMap<string, readonly string[]>;
}

// a catalog is frozen: what is found in it stays true
const ofCatalog = new WeakMap<Catalog["errors"], Found>();
const ofApi = new WeakMap<Api["errors"], ReadonlyMap<string, SentError>>();

export function errorOf({ errors }: Pick<Catalog, "errors">, code: string): ErrorDefinition | undefined {
  return foundIn(errors).byCode.get(code);
}

/** The first generic error of a status. */
export function genericWith(
  { errors }: Pick<Catalog, "errors">,
  status: number,
): ErrorDefinition | undefined {
  return foundIn(errors).genericByStatus.get(status);
}

/** Codes of the errors that refine this one, in the order of the catalog. */
export function refinedBy({ errors }: Pick<Catalog, "errors">, code: string): readonly string[] {
  return foundIn(errors).refinedBy.get(code) ?? [];
}

/** The error as the API lists it; undefined where it does not. */
export function listedError({ errors }: Pick<Api, "errors">, code: string): SentError | undefined {
  let found = ofApi.get(errors);
  if (found === undefined) {
    found = new Map(errors.map((sent) => [sent.code, sent]));
    ofApi.set(errors, found);
  }
  return found.get(code);
}

function foundIn(errors: Catalog["errors"]): Found {
  const known = ofCatalog.get(errors);
  if (known !== undefined) return known;
  const byCode = new Map<string, ErrorDefinition>();
  const genericByStatus = new Map<number, ErrorDefinition>();
  const refined = new Map<string, string[]>();
  for (const error of errors) {
    byCode.set(error.code, error);
    if (error.generic && !genericByStatus.has(error.status)) genericByStatus.set(error.status, error);
    for (const code of error.refines) {
      const list = refined.get(code);
      if (list === undefined) refined.set(code, [error.code]);
      else list.push(error.code);
    }
  }
  const found = { byCode, genericByStatus, refinedBy: refined };
  ofCatalog.set(errors, found);
  return found;
}
