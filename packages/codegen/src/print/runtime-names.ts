import { type ImportedName, type, value } from "./typescript-file.js";

/**
 * Every name of our runtime that generated code may use. The codegen imports none of those packages: it only prints
 * these names, and a test shows that each is really exported.
 */
export const RUNTIME_MODULES = {
  types: "@org/errors-types/runtime",
  server: "@org/errors-server/runtime",
  client: "@org/errors-client/runtime",
  testing: "@org/errors-testing/runtime",
} as const;

/** The package that a module of the runtime is in. */
export function runtimePackage(runtime: keyof typeof RUNTIME_MODULES): string {
  return RUNTIME_MODULES[runtime].replace("/runtime", "");
}

export const TYPES_RUNTIME = {
  types: [
    "Arm",
    "ErrorBase",
    "errorMap",
    "FieldError",
    "Members",
    "RetryRule",
    "TransportCode",
    "UnrecognizedBase",
  ],
  values: ["ApiError"],
} as const;

export const SERVER_RUNTIME = {
  types: [
    "Api",
    "Dialect",
    "ErrorFactory",
    "ErrorFactoryWithDetails",
    "ErrorOptions",
    "NoDetails",
    "Outgoing",
    "OutgoingField",
    "RelayOptions",
    "RenderedError",
    "ServerCatalog",
  ],
  values: [
    "braces",
    "camel",
    "concat",
    "defineApi",
    "defineError",
    "elements",
    "entries",
    "inside",
    "json",
    "kebab",
    "list",
    "lower",
    "optional",
    "optionalText",
    "pascal",
    "perError",
    "quote",
    "relay",
    "renderError",
    "spread",
    "textList",
    "toBrackets",
    "toDotted",
    "toDuration",
    "toEpoch",
    "toIndexed",
    "toMilliseconds",
    "toNumber",
    "toSeconds",
    "toSegments",
    "toSteps",
    "toText",
    "unlessEmpty",
    "upper",
    "wireCode",
    "wireRule",
  ],
} as const;

export const CLIENT_RUNTIME = {
  types: ["Api", "Dialect", "Guard", "JsonObject", "ReadErrorOptions", "Reading"],
  values: [
    "array",
    "boolean",
    "booleanFromText",
    "camel",
    "decideByCode",
    "decideByText",
    "decideByReading",
    "defineApi",
    "defineGuard",
    "entries",
    "firstField",
    "fromBrackets",
    "fromDotted",
    "fromDuration",
    "fromEpoch",
    "fromIndexed",
    "fromMilliseconds",
    "fromPointer",
    "fromSeconds",
    "fromSegments",
    "fromSteps",
    "isAnyOf",
    "isAnything",
    "isList",
    "isListOf",
    "isNull",
    "isObject",
    "isObjectOf",
    "isOneOf",
    "json",
    "kebab",
    "list",
    "lower",
    "matchError",
    "number",
    "numberFromText",
    "object",
    "optional",
    "ownMember",
    "pascal",
    "problemType",
    "readError",
    "required",
    "rest",
    "spelledAs",
    "tagged",
    "text",
    "textFromNumber",
    "texts",
    "upper",
    "wireCode",
    "withHeaders",
  ],
} as const;

export const TESTING_RUNTIME = {
  types: ["ErrorMatchers", "SentCase", "TestApi"],
  values: ["defineMatchers", "defineTestApi"],
} as const;

/** What the index of generated server code hands on, for whoever writes a service. */
export const SERVER_PUBLIC = [
  "relay",
  "renderError",
  "type Api",
  "type ErrorOptions",
  "type RelayOptions",
  "type RenderedError",
] as const;

/** What the index of generated client code hands on, for whoever calls an API. */
export const CLIENT_PUBLIC = [
  "ApiError",
  "decideRetry",
  "matchError",
  "readError",
  "readErrorBody",
  "readFailure",
  "RetryBudget",
  "withRetry",
  "type Api",
  "type HeaderSource",
  "type ReadErrorBodyOptions",
  "type ReadErrorOptions",
  "type RetryClock",
  "type RetryDecision",
  "type RetryHistory",
  "type RetryOptions",
  "type RetryRequest",
  "type WithRetryOptions",
] as const;

/** What the index of a generated testing kit hands on, for whoever writes tests. */
export const TESTING_PUBLIC = [
  "errorCase",
  "errorCases",
  "errorResponse",
  "faultyFetch",
  "type ErrorCase",
  "type FailureKind",
  "type FaultRule",
  "type FaultyFetch",
  "type FaultyFetchOptions",
  "type RecordedCall",
  "type SentAs",
  "type TestApi",
] as const;

/** What the index of generated types hands on: everything. No type of a catalog may have one of these names. */
export const TYPES_PUBLIC: readonly string[] = [
  ...TYPES_RUNTIME.types,
  ...TYPES_RUNTIME.values,
  "ApiErrorInit",
  "BareApiError",
  "brand",
  "camel",
  "Guard",
  "isApiError",
  "kebab",
  "lower",
  "Of",
  "pascal",
  "RetryBackoff",
  "RetryEventually",
  "RetryNever",
  "StopReason",
  "upper",
  "withoutFrames",
  "withoutStack",
];

export type TypesName = (typeof TYPES_RUNTIME)["types" | "values"][number];
export type ServerName = (typeof SERVER_RUNTIME)["types" | "values"][number];
export type ClientName = (typeof CLIENT_RUNTIME)["types" | "values"][number];
export type TestingName = (typeof TESTING_RUNTIME)["types" | "values"][number];

/** A name of `@org/errors-types`. */
export function typesRuntime(name: TypesName): ImportedName {
  return TYPES_NAMES.get(name) as ImportedName;
}

/** A name of `@org/errors-server`. */
export function serverRuntime(name: ServerName): ImportedName {
  return SERVER_NAMES.get(name) as ImportedName;
}

/** A name of `@org/errors-client`. */
export function clientRuntime(name: ClientName): ImportedName {
  return CLIENT_NAMES.get(name) as ImportedName;
}

/** A name of `@org/errors-testing`. */
export function testingRuntime(name: TestingName): ImportedName {
  return TESTING_NAMES.get(name) as ImportedName;
}

type ImportedNames = ReadonlyMap<string, ImportedName>;

const TYPES_NAMES: ImportedNames = imported(TYPES_RUNTIME, RUNTIME_MODULES.types);
const SERVER_NAMES: ImportedNames = imported(SERVER_RUNTIME, RUNTIME_MODULES.server);
const CLIENT_NAMES: ImportedNames = imported(CLIENT_RUNTIME, RUNTIME_MODULES.client);
const TESTING_NAMES: ImportedNames = imported(TESTING_RUNTIME, RUNTIME_MODULES.testing);

/** One object for each name: generated code names them again and again. */
function imported(
  names: { readonly types: readonly string[]; readonly values: readonly string[] },
  from: string,
): ImportedNames {
  return new Map([
    ...names.types.map((name) => [name, type(name, from)] as const),
    ...names.values.map((name) => [name, value(name, from)] as const),
  ]);
}
