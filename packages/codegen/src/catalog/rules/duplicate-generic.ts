import { genericsOfApi } from "../generic-of.js";
import type { Api, Catalog } from "../model.js";
import { below } from "../place.js";
import { listed } from "./phrases.js";
import { keyOf } from "./places.js";
import type { Rule, Violation } from "./rule.js";

/** A response that says nothing but its status is read as one error: of no status are there two candidates. */
export const duplicateGeneric: Rule = {
  name: "duplicate-generic",
  severity: "error",
  check(catalog) {
    return [...ofCatalog(catalog), ...catalog.apis.flatMap(ofApi)];
  },
};

function ofCatalog({ errors }: Catalog): Violation[] {
  const first = new Map<number, string>();
  return errors.flatMap(({ code, generic, status, place }) => {
    const other = first.get(status);
    if (!generic) return [];
    if (other === undefined) {
      first.set(status, code);
      return [];
    }
    return {
      place: keyOf(place),
      message: `\`${other}\` and \`${code}\` are both the generic error of status ${status}.`,
      found: `${code}: { generic: true, status: ${status} }`,
      expected: "one generic error of every status",
      example: `${code}: { status: ${status}, refines: ${other} }`,
    };
  });
}

/** Two that are generic for the same status in the catalog are found there; here, what overrides bring together. */
function ofApi(api: Api): Violation[] {
  const statuses = new Set(api.errors.map(({ bodyStatus }) => bodyStatus));
  return [...statuses].flatMap((status) => {
    const candidates = genericsOfApi(api, status);
    const [one, other] = candidates;
    if (one === undefined || other === undefined || other.error.status === status) return [];
    return {
      place: below(api.place, "overrides", other.code, "status"),
      message: `The API \`${api.name}\` sends ${listed(candidates.map(({ code }) => code))} with status ${status}, and lists no generic error of that status: a response without a code could be any of them.`,
      found: candidates.map(({ code }) => `${code}: { status: ${status} }`).join(", "),
      expected: `one generic error that is sent with ${status}, or the generic error of ${status} among the listed`,
      example: `${other.code}: { status: ${other.error.status} }`,
    };
  });
}
