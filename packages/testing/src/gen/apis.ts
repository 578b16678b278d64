// @generated from catalog.yaml

export * from "./apis/disruptive.js";
export * from "./apis/fanfare.js";
export * from "./apis/neowit.js";
export * from "./apis/org.js";
export * from "./apis/softwareone.js";
export * from "./apis/workspaces.js";
