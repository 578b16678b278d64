// @generated from catalog.yaml

export * from "@org/errors-types/runtime";
export type * from "./errors/authentication.js";
export type * from "./errors/authorization.js";
export type * from "./errors/conflict.js";
export type * from "./errors/rate-limit.js";
export type * from "./errors/request.js";
export type * from "./errors/resource.js";
export type * from "./errors/server.js";
export type * from "./catalog-error.js";
export type * from "./apis/disruptive.js";
export type * from "./apis/fanfare.js";
export type * from "./apis/neowit.js";
export type * from "./apis/org.js";
export type * from "./apis/softwareone.js";
export type * from "./apis/workspaces.js";
