// @generated from catalog.yaml

export { renderError, type Api, type ErrorOptions, type RenderedError } from "@org/errors-server/runtime";
export * from "./errors/catalog.js";
