/** Whole packages of an organisation instead of folders in one. */
export interface PackagesOptions {
  /** Where the packages are, such as `packages`: each in a folder of its name without the scope. */
  readonly folder: string;
  /** Such as `@acme`. */
  readonly scope: string;
  /** What the names begin with. Default: `errors-`. */
  readonly prefix?: string;
  /** The top of the workspace: its `package.json` gives license and TypeScript. Default: the working folder. */
  readonly root?: string;
  /** Of the runtime packages: the one of this codegen. Generated code works with no other. */
  readonly version: string;
}
