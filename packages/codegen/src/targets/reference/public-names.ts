import type { EmitOptions } from "../target.js";

/** Modules that programs import what is generated from. */
export interface PublicModules {
  readonly server: string;
  readonly client: string;
  readonly serverApis: string;
  readonly clientApis: string;
  /** Where the JSON Schemas stand. */
  readonly schemas: string;
}

/**
 * With `--types-module @acme/errors-types`, or packages of one's own, the packages beside that one; else the folders that the
 * codegen writes by default.
 */
export function publicModules({ typesModule }: EmitOptions): PublicModules {
  const base = typesModule?.endsWith("types") ? typesModule.slice(0, -"types".length) : undefined;
  if (base === undefined) {
    return {
      server: "./errors/server/index.js",
      client: "./errors/client/index.js",
      serverApis: "./errors/server/apis.js",
      clientApis: "./errors/client/apis.js",
      schemas: "schemas",
    };
  }
  return {
    server: `${base}server`,
    client: `${base}client`,
    serverApis: `${base}server/apis`,
    clientApis: `${base}client/apis`,
    schemas: `${base}schemas`,
  };
}
