// @generated from catalog.yaml

export * from "@org/errors-types/runtime";
export type * from "./errors/catalog.js";
export type * from "./definitions.js";
export type * from "./catalog-error.js";
export type * from "./apis/alpha.js";
export type * from "./apis/beta.js";
export type * from "./apis/gamma.js";
export type * from "./apis/delta.js";
export type * from "./apis/epsilon.js";
export type * from "./apis/zeta.js";
export type * from "./apis/eta.js";
export type * from "./apis/theta.js";
export type * from "./apis/iota.js";
export type * from "./apis/kappa.js";
export type * from "./apis/lambda.js";
