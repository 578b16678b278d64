import type { Catalog } from "../catalog/model.js";

/** A file that a target wants on disk. */
export interface GeneratedFile {
  /** Relative to the folder of the target, with `/` between its parts. */
  readonly path: string;
  readonly text: string;
}

export interface EmitOptions {
  /** Module that generated code imports the generated types from. Default: the one beside it. */
  readonly typesModule?: string;
}

/** One kind of output. `emit` is pure: no disk, clock, environment or version. */
export interface Target {
  readonly name: string;
  emit(catalog: Catalog, options: EmitOptions): readonly GeneratedFile[];
}
