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
  /** Package whose `/apis` are the generated APIs of a server. Default: the module beside it. */
  readonly serverModule?: string;
  /** Package whose `/apis` are the generated APIs of a client. Default: the module beside it. */
  readonly clientModule?: string;
  /** Name of a target → package or namespace of what it generates, such as `com.acme.errors` for `java`. */
  readonly packages?: Readonly<Record<string, string>>;
}

/** One kind of output. `emit` is pure: no disk, clock, environment or version. */
export interface Target {
  readonly name: string;
  /** Generated only where it is asked for by name; by default a target belongs to all. */
  readonly optIn?: true;
  /** A promise where the libraries that it prints with have nothing else. */
  emit(catalog: Catalog, options: EmitOptions): readonly GeneratedFile[] | Promise<readonly GeneratedFile[]>;
}

/** A target that prints all by itself. */
export interface PrintedTarget extends Target {
  emit(catalog: Catalog, options: EmitOptions): readonly GeneratedFile[];
}
