import type { Api, ApiError } from "@org/errors-client";
import { disruptive, fanfare, neowit, org, softwareone, workspaces } from "@org/errors-client/apis";

export type ApiName = "neowit" | "workspaces" | "softwareone" | "disruptive" | "fanfare" | "org";

/** Whatever their unions are: here all their errors are alike. */
export const APIS: readonly (readonly [ApiName, Api<ApiError>])[] = Object.entries({
  neowit,
  workspaces,
  softwareone,
  disruptive,
  fanfare,
  org,
}) as never;

/** The URL that relative references in the bodies are resolved against. */
export const AT = "https://api.example/a/b";
