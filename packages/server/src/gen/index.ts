// @generated from catalog.yaml

export { relay, renderError, type Api, type ErrorOptions, type RelayOptions, type RenderedError } from "@org/errors-server/runtime";
export * from "./errors/authentication.js";
export * from "./errors/authorization.js";
export * from "./errors/conflict.js";
export * from "./errors/rate-limit.js";
export * from "./errors/request.js";
export * from "./errors/resource.js";
export * from "./errors/server.js";
