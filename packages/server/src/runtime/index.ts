export {
  type Api,
  type ApiSpec,
  type CatalogEntry,
  type ConstraintError,
  defineApi,
  type RateLimit,
  type SentError,
  type ServerCatalog,
} from "./api.js";
export { defineError, type ErrorDefinition } from "./define-error.js";
export type { Dialect } from "./dialect.js";
export { elements, inside, unlessEmpty } from "./element-pieces.js";
export type { ErrorFactory, ErrorFactoryWithDetails, ErrorOptions, NoDetails } from "./error-factory.js";
export { errorOfCode } from "./error-of-code.js";
export { entries, list, textList } from "./field-pieces.js";
export { json } from "./json.js";
export { cleanText, logText } from "./log-text.js";
export type { Mapping } from "./mapping.js";
export type { Outgoing, OutgoingField } from "./outgoing.js";
export { type Step, toBrackets, toDotted, toIndexed, toSegments, toSteps } from "./path.js";
export { perError } from "./per-error.js";
export { quote } from "./quote.js";
export { type RelayOptions, relay } from "./relay.js";
export { type RenderedError, type RenderOptions, renderError } from "./render-error.js";
export { spread } from "./spread.js";
export { camel, kebab, lower, pascal, upper } from "./text-case.js";
export { toNumber, toText } from "./text-number.js";
export { braces, concat, optional, optionalText, type Piece } from "./text-pieces.js";
export { parseTraceparent } from "./traceparent.js";
export { toDuration, toEpoch, toMilliseconds, toSeconds } from "./wait.js";
export { wireCode, wireRule } from "./wire-name.js";
