// @generated from catalog.yaml

export { matchError, readError, type Api, type ReadErrorOptions } from "@org/errors-client/runtime";
export * from "./guards/authentication.js";
export * from "./guards/authorization.js";
export * from "./guards/conflict.js";
export * from "./guards/rate-limit.js";
export * from "./guards/request.js";
export * from "./guards/resource.js";
export * from "./guards/server.js";
