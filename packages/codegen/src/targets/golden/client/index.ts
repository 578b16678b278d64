// @generated from catalog.yaml

export { matchError, readError, type Api, type ReadErrorOptions } from "@org/errors-client/runtime";
export * from "./guards/catalog.js";
