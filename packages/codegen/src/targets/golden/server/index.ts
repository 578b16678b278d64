// @generated from catalog.yaml

export { relay, renderError, type Api, type ErrorOptions, type RelayOptions, type RenderedError } from "@org/errors-server/runtime";
export * from "./errors/catalog.js";
