import { apiNames, dialectName, errorNames } from "../../names.js";
import { CLIENT_RUNTIME, TYPES_PUBLIC } from "../../print/runtime-names.js";
import type { Place } from "../finding.js";
import type { LoadedCatalog } from "../loaded-catalog.js";
import type { Catalog } from "../model.js";
import { below } from "../place.js";
import { catalogPlace, keyOf } from "./places.js";

/** A name that stands in generated code, and what it is the name of. */
export interface GeneratedName {
  readonly name: string;
  /** Names meet only within the same module: the types, what a server throws, what a client asks, the APIs, the dialects. */
  readonly module: "types" | "factories" | "guards" | "apis" | "dialects";
  /** `the error token_expired`, `the API orders` */
  readonly owner: string;
  /** Undefined for what is not of this catalog. */
  readonly place: Place | undefined;
  /** How the owner might be called instead. */
  readonly example: string;
}

/** What our packages export beside what is generated. */
const OWN_NAMES: readonly GeneratedName[] = [
  ...own("types", TYPES_PUBLIC),
  ...own("types", ["CatalogError", "CatalogErrorBase", "ErrorMap", "MalformedError", "UnrecognizedError"]),
  ...own("factories", [
    "defineError",
    "defineApi",
    "relay",
    "renderError",
    "errorHandler",
    "errorResponse",
    "sendError",
  ]),
  // what the file of an API may import
  ...own("apis", ["camel", "defineApi", "kebab", "lower", "pascal", "spelledAs", "upper"]),
  ...own(
    "apis",
    CLIENT_RUNTIME.values.filter((name) => /^is[A-Z]/.test(name)),
  ),
];

/** Every name that is generated for a catalog, after those that are taken. */
export function generatedNames(catalog: Catalog, loaded: LoadedCatalog): GeneratedName[] {
  return [
    ...OWN_NAMES,
    ...catalog.errors.flatMap(({ code, place }) => ofError(code, keyOf(place))),
    ...catalog.apis.flatMap(({ name, place }) => ofApi(name, keyOf(place))),
    ...catalog.apis.flatMap((api) => ofOverrides(api)),
    ...catalog.dialects.map(({ name, place }) => ({
      name: dialectName(name),
      module: "dialects" as const,
      owner: `the dialect \`${name}\``,
      place: keyOf(place),
      example: `dialects/${name}-body.yaml`,
    })),
    ...Object.keys(catalog.definitions).map((name) => ({
      name,
      module: "types" as const,
      owner: `the TypeScript type \`${name}\``,
      place: catalogPlace(loaded),
      example: `interface ${name}Value`,
    })),
  ];
}

function ofError(code: string, place: Place): GeneratedName[] {
  const { type, details, factory, guard } = errorNames(code);
  const of = { owner: `the error \`${code}\``, place, example: `${code.replace(/_error$/, "")}_failed:` };
  return [
    { name: type, module: "types", ...of },
    { name: details, module: "types", ...of },
    { name: factory, module: "factories", ...of },
    { name: guard, module: "guards", ...of },
  ];
}

function ofApi(name: string, place: Place): GeneratedName[] {
  const { value, ...types } = apiNames(name);
  const of = { owner: `the API \`${name}\``, place, example: `apis/${name}-api.yaml` };
  return [
    { name: value, module: "apis", ...of },
    ...Object.values(types).map((type) => ({ name: type, module: "types" as const, ...of })),
  ];
}

/** An API that adds details to an error has a type of its own for them. */
function ofOverrides({ name, errors, place }: Catalog["apis"][number]): GeneratedName[] {
  const stem = apiNames(name).error.replace(/Error$/, "");
  return errors
    .filter(({ details, error }) => details.length > error.details.length)
    .map(({ code }) => ({
      name: `${stem}${errorNames(code).details}`,
      module: "types" as const,
      owner: `the details of \`${code}\` in the API \`${name}\``,
      place: below(place, "overrides", code, "details"),
      example: `apis/${name}-api.yaml`,
    }));
}

function own(module: GeneratedName["module"], names: readonly string[]): GeneratedName[] {
  return names.map((name) => ({
    name,
    module,
    owner: "the packages themselves",
    place: undefined,
    example: "",
  }));
}
