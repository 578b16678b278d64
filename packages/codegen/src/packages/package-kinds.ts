import { dirname, join, resolve } from "node:path";
import type { PackagesOptions } from "./packages-options.js";

/** What a package is made for: a target, or the catalog itself. */
export type PackageKind = "types" | "server" | "client" | "schemas" | "testing" | "catalog";

/** A kind of package as it is in every organisation. */
export interface KindOfPackage {
  readonly kind: PackageKind;
  /** One sentence; `{catalog}` is the name of the catalog. */
  readonly description: string;
  /** Folder of the generated files in the package. */
  readonly generated: string;
  /** Kinds whose runtime package generated code imports. */
  readonly runtimes: readonly ("types" | "server" | "client" | "testing")[];
  /** Kinds of the same organisation that it imports. */
  readonly siblings: readonly PackageKind[];
  /** Subpath → module below `dist`, without extension. */
  readonly modules: Readonly<Record<string, string>>;
  /** Subpath → file, for what is not built. */
  readonly data: Readonly<Record<string, string>>;
  readonly files: readonly string[];
}

const CODE = { generated: "src", data: {}, files: ["dist", "src", "!src/.errors-codegen.json"] } as const;

export const PACKAGE_KINDS: readonly KindOfPackage[] = [
  {
    kind: "types",
    description: "The types of the errors of {catalog}, and the one runtime class of them all.",
    ...CODE,
    runtimes: ["types"],
    siblings: [],
    modules: { ".": "index" },
  },
  {
    kind: "server",
    description:
      "Throws the errors of {catalog} and renders them: factories and renderers, generated from the catalog.",
    ...CODE,
    runtimes: ["server"],
    siblings: ["types"],
    modules: { ".": "index", "./apis": "apis" },
  },
  {
    kind: "client",
    description:
      "Reads the errors of {catalog} as one typed union: guards and readers, generated from the catalog.",
    ...CODE,
    runtimes: ["client"],
    siblings: ["types"],
    modules: { ".": "index", "./apis": "apis" },
  },
  {
    kind: "schemas",
    description: "JSON Schemas (draft 2020-12) of the errors of {catalog}, and of what its APIs send.",
    generated: "schemas",
    runtimes: [],
    siblings: [],
    modules: {},
    data: { "./*": "./schemas/*" },
    files: ["schemas", "!schemas/.errors-codegen.json"],
  },
  {
    kind: "testing",
    description:
      "For tests of what sends or reads the errors of {catalog}: a case for each error of each API, and matchers, generated from the catalog.",
    ...CODE,
    runtimes: ["testing"],
    siblings: ["types", "server", "client"],
    modules: { ".": "index", "./apis": "apis", "./matchers": "matchers" },
    data: { "./cases/*": "./src/cases/*" },
  },
  {
    kind: "catalog",
    description: "The catalog {catalog}: its errors, dialects and APIs, as data.",
    generated: "gen",
    runtimes: [],
    siblings: [],
    modules: {},
    // who extends it gets the resolved one, which needs nothing else
    data: { "./catalog.yaml": "./catalog.yaml", "./catalog.json": "./gen/catalog.json" },
    files: ["catalog.yaml", "errors", "dialects", "apis", "gen/catalog.json"],
  },
];

/** What a package is for. `name`: that of the catalog, as it is written where the sentence stands. */
export function describeKind({ description }: KindOfPackage, name: string): string {
  return description.replace("{catalog}", () => name);
}

export function packageName(kind: PackageKind, { scope, prefix = "errors-" }: PackagesOptions): string {
  return `${scope}/${prefix}${kind}`;
}

/** Whether a catalog file lies where the package of the catalog is, and so belongs to it. */
export function isInPackage(file: string, options: PackagesOptions): boolean {
  return dirname(resolve(file)) === resolve(packageFolder("catalog", options));
}

/** The folder of a package: its name without the scope. */
export function packageFolder(kind: PackageKind, { folder, prefix = "errors-" }: PackagesOptions): string {
  return join(folder, `${prefix}${kind}`);
}
