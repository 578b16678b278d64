import { apiNames, dialectName, errorNames } from "../../names.js";
import { foldName } from "../../portable-names.js";
import { CLIENT_RUNTIME, TYPES_PUBLIC } from "../../print/runtime-names.js";
import { typeName } from "../../print/typescript-type.js";
import type { Place } from "../finding.js";
import type { LoadedCatalog } from "../loaded-catalog.js";
import type { Catalog } from "../model.js";
import { below } from "../place.js";
import { catalogPlace, keyOf } from "./places.js";

/** What names are generated for: an error, an API, a dialect. Its texts are made when something is wrong with them. */
export interface Owner {
  /** `the error token_expired`, `the API orders` */
  readonly what: () => string;
  /** Undefined for what is not of this catalog. */
  readonly place: Place | undefined;
  /** How it might be called instead. */
  readonly example: () => string;
}

/** A name that stands in generated code, or that a generated file has. */
export interface GeneratedName {
  /** A file as those have it that do not tell case apart. */
  readonly name: string;
  /** Names meet only within the same module: the types, what a server throws, what a client asks, the APIs, the dialects. */
  readonly module: "types" | "factories" | "guards" | "apis" | "dialects" | "files";
  readonly owner: Owner;
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
  ...own("apis", ["camel", "defineApi", "defineTestApi", "kebab", "lower", "pascal", "spelledAs", "upper"]),
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
    ...catalog.dialects.flatMap(({ name, place }) => ofDialect(name, keyOf(place))),
    ...Object.keys(catalog.definitions).map((name): GeneratedName => {
      const owner: Owner = {
        what: () => `the TypeScript type \`${name}\``,
        place: catalogPlace(loaded),
        example: () => `interface ${typeName(name)}Value`,
      };
      return { name: typeName(name), module: "types", owner };
    }),
  ];
}

function ofError(code: string, place: Place): GeneratedName[] {
  const { type, details, factory, guard } = errorNames(code);
  const owner: Owner = {
    what: () => `the error \`${code}\``,
    place,
    example: () => `${code.replace(/_error$/, "")}_failed:`,
  };
  return [
    { name: type, module: "types", owner },
    { name: details, module: "types", owner },
    { name: factory, module: "factories", owner },
    { name: guard, module: "guards", owner },
    { name: `errors/${code}.schema.json`, module: "files", owner },
  ];
}

function ofApi(name: string, place: Place): GeneratedName[] {
  const { value, ...types } = apiNames(name);
  const owner: Owner = {
    what: () => `the API \`${name}\``,
    place,
    example: () => `apis/${name}-api.yaml`,
  };
  return [
    { name: value, module: "apis", owner },
    ...Object.values(types).map((type): GeneratedName => ({ name: type, module: "types", owner })),
    { name: foldName(`apis/${name}.ts`), module: "files", owner },
  ];
}

function ofDialect(name: string, place: Place): GeneratedName[] {
  const owner: Owner = {
    what: () => `the dialect \`${name}\``,
    place,
    example: () => `dialects/${name}-body.yaml`,
  };
  return [
    { name: dialectName(name), module: "dialects", owner },
    { name: foldName(`dialects/${name}.ts`), module: "files", owner },
  ];
}

/** An API that adds details to an error has a type of its own for them. */
function ofOverrides({ name, errors, place }: Catalog["apis"][number]): GeneratedName[] {
  const stem = apiNames(name).error.replace(/Error$/, "");
  return errors
    .filter(({ details, error }) => details.length > error.details.length)
    .map(({ code }): GeneratedName => {
      const owner: Owner = {
        what: () => `the details of \`${code}\` in the API \`${name}\``,
        place: below(place, "overrides", code, "details"),
        example: () => `apis/${name}-api.yaml`,
      };
      return { name: `${stem}${errorNames(code).details}`, module: "types", owner };
    });
}

function own(module: GeneratedName["module"], names: readonly string[]): GeneratedName[] {
  const owner: Owner = { what: () => "the packages themselves", place: undefined, example: () => "" };
  return names.map((name) => ({ name, module, owner }));
}
